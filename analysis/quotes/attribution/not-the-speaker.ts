/**
 * Whom the grammar keeps from being the speaker, whatever the weights: the subject of a passive ("Feldner war kritisiert worden, dass
 * …"), and what stands in a source phrase that names nobody ("Recherchen zufolge").
 */
import { has } from '../../grammar/parse-words.ts';
import { findSubject } from '../../grammar/subjects.ts';
import { PARTICIPLE, SEIN, WERDEN } from '../../grammar/word-classes.ts';
import type { Voice } from '../voices.ts';
import { isSameVoice } from './discourse.ts';
import { resolveMention } from './resolve-mention.ts';
import type { Scene } from './scene.ts';

/** @returns a test for voices that cannot speak here */
export function notTheSpeaker(scene: Scene): (voice: Voice | null) => boolean {
  const { words, utterance } = scene;
  const { cue } = utterance;
  if (cue?.kind === 'source' && !cue.by)
    return (voice) =>
      voice !== null && voice.described.first >= cue.phraseFirst && voice.described.first < cue.phraseLast;
  const criticised = subjectOfPassive(scene);
  return (voice) => criticised.some((other) => isSameVoice(words, other, voice));
}

function subjectOfPassive(scene: Scene): (Voice | null)[] {
  const { words, utterance, read, index } = scene;
  const { cue } = utterance;
  // "wird er mit den Worten zitiert" has its subject as speaker.
  if (cue?.kind !== 'verb' || cue.by || cue.finite === cue.first || cue.finite < 0) return [];
  const isPassive = has(words, cue.first, PARTICIPLE) && has(words, cue.finite, WERDEN | SEIN);
  const frame = read[index]?.frames.find(({ first, last }) => first <= cue.finite && cue.finite < last);
  const subject = isPassive && frame ? findSubject(words, frame, cue.finite) : null;
  return subject ? resolveMention(scene, 'clause', subject, cue.finite).map(({ voice }) => voice) : [];
}
