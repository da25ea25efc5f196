/** The subject or source of the cue: „…“, sagte Huber. "Laut Polizei …" */
import { clauseStart } from '../../../grammar/boundaries.ts';
import type { NounPhrase } from '../../../grammar/noun-phrases.ts';
import { lowerAt } from '../../../grammar/parse-words.ts';
import { subjectWithin } from '../../../grammar/subjects.ts';
import { personNamedIn } from '../../../reference/people-index.ts';
import type { Candidate } from '../candidate.ts';
import { resolveMention } from '../resolve-mention.ts';
import { onceAScene, type Scene } from '../scene.ts';

export const cueSpeaker = onceAScene((scene): readonly Candidate[] => {
  const { cue } = scene.utterance;
  if (!cue?.by) return [];
  const inFront = namedBeforeSie(scene);
  return resolveMention(scene, 'cue', inFront ? { phrase: inFront, antecedent: null } : cue.by, cue.finite);
});

/** "Berger fährt sie an: „…“": "sie" may be either case, and of two that may be the subject the first one is. */
function namedBeforeSie({ words, known, read, index, utterance: { cue } }: Scene): NounPhrase | null {
  const by = cue?.by?.phrase;
  if (!cue || by?.first !== cue.finite + 1 || lowerAt(words, by.first) !== 'sie') return null;
  const frame = read[index]?.frames.find(({ first, last }) => first <= cue.finite && cue.finite < last);
  if (!frame) return null;
  const start = clauseStart(words, frame.first, cue.finite);
  const phrase = subjectWithin(words, frame, cue.finite, { first: start, last: cue.finite });
  return phrase?.last === cue.finite && personNamedIn(words, known, phrase) ? phrase : null;
}
