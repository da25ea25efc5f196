/** How the article has gone on since the last words: who has come in, and who opened the paragraph. */
import type { Voice } from '../../voices.ts';
import { isSameVoice } from '../discourse.ts';
import { paragraphAround, type Scene } from '../scene.ts';
import { speakableAsSubject, speakableOf } from './speakable.ts';

/** Passages between two utterances that are looked at. */
const PASSAGES = 6;
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'role', 'body']);

/** @returns null where nobody has spoken; the greatest of "nobody", "mentioned" and "subject" that another one than the candidate came in as */
export function cameInSince(scene: Scene, voice: Voice | null): string | null {
  const { words, utterance, index, discourse, lastWithVoice: last } = scene;
  if (!last || !voice || index - last.index > PASSAGES) return null;
  let found = 'nobody';
  for (let passage = last.index; passage <= index; passage++) {
    for (const { voice: other, isSubject, isQuoted } of discourse.mentionsIn(passage)) {
      const { first } = other.printed;
      if (isQuoted || first < last.utterance.last || first >= utterance.first) continue;
      if (isSameVoice(words, other, voice) || isSameVoice(words, other, last.voice)) continue;
      if (first === last.utterance.cue?.by?.phrase.first || !SPEAKERS.has(speakableOf(scene, other)))
        continue;
      if (isSubject) return 'subject';
      found = 'mentioned';
    }
  }
  return found;
}

/**
 * "Der Städtetag reagierte entsetzt. Die Ämter seien überlastet": who acts in what is told between the last words and these.
 * @returns null where nothing is told between them
 */
export function actingSince(scene: Scene, voice: Voice | null): 'this' | 'other' | null {
  const { words, utterance, index, discourse, before } = scene;
  const last = before.at(-1);
  const from = last?.utterance.last ?? 0;
  const first = Math.max(0, last?.index ?? 0, index - PASSAGES);
  for (let passage = index; passage >= first; passage--) {
    const acting = discourse
      .mentionsIn(passage)
      .findLast(
        ({ voice: { printed }, voice: other, isSubject, isQuoted }) =>
          isSubject &&
          !isQuoted &&
          printed.first >= from &&
          printed.first < utterance.first &&
          SPEAKERS.has(speakableAsSubject(scene, other)),
      );
    if (acting) return voice && isSameVoice(words, acting.voice, voice) ? 'this' : 'other';
  }
  return null;
}

/** Whether the first sentence of the paragraph has the candidate as its subject. */
export function isOpenedBy(scene: Scene, voice: Voice): boolean {
  const { words, utterance, discourse } = scene;
  return discourse
    .mentionsIn(paragraphAround(scene).first)
    .some(
      ({ voice: other, isSubject }) =>
        isSubject && other.printed.first < utterance.first && isSameVoice(words, other, voice),
    );
}
