/** How the article has gone on since the last words: who has come in, and who opened the paragraph. */
import type { Voice } from '../../voices.ts';
import { isSameVoice } from '../discourse.ts';
import { paragraphAround, type Scene } from '../scene.ts';
import { speakableOf } from './speakable.ts';

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
