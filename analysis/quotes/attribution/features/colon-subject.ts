/**
 * Who is the subject in front of a colon that no verb of saying announces: "Die Neos können dem wenig abgewinnen: Ein Gipfel schaffe Fotos.",
 * "Das ließ sie nicht gelten: …"
 */

import { textAt } from '../../../grammar/parse-words.ts';
import { findSubject } from '../../../grammar/subjects.ts';
import type { Voice } from '../../voices.ts';
import { unnamed } from '../candidate.ts';
import { isSameVoice } from '../discourse.ts';
import { resolveMention } from '../resolve-mention.ts';
import { onceAScene, type Scene } from '../scene.ts';
import { colonStateOf } from './cue-state.ts';
import { speakableOf } from './speakable.ts';

interface ColonSubject {
  /** What the subject is: a person, a body, a thing; or a pronoun. */
  readonly kind: string;
  /** Whom it may mean. */
  readonly voices: readonly Voice[];
}

/** Null where no colon without a cue stands before the words, or no subject before the colon. */
export const colonSubjectOf = onceAScene((scene): ColonSubject | null => {
  const { words, read, index, utterance } = scene;
  if (colonStateOf(scene) !== 'alone') return null;
  const colon = textAt(words, utterance.first - 1) === ':' ? utterance.first - 1 : utterance.first - 2;
  const frame = read[index]?.frames.find(({ first, last }) => first < colon && colon <= last);
  const clause = frame?.clauses.findLast(({ kind, last }) => kind === 'main' && last <= colon);
  const subject = frame && clause ? findSubject(words, frame, clause.finite) : null;
  if (!subject || !clause) return null;
  const candidates = resolveMention(scene, 'clause', subject, clause.finite);
  const voices = candidates.flatMap(({ voice }) => voice ?? []);
  const isNamed = candidates.some(({ link, voice }) => link.kind === 'named' && voice?.person);
  const kind = subject.phrase.isPronoun ? 'pronoun' : speakableOf(scene, unnamed(subject.phrase));
  return { kind: isNamed ? 'person' : kind, voices };
});

export const isMeantBy = (scene: Scene, { voices }: ColonSubject, voice: Voice): boolean =>
  voices.some((other) => isSameVoice(scene.words, other, voice));
