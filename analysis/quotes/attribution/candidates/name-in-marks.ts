/** A paper or a club whose name stands in marks beside the verb: "Der „Kurier“ hatte berichtet, …", "„Bild“ zitiert aus dem Brief: …" */
import { has, isCapitalised, textAt } from '../../../grammar/parse-words.ts';
import {
  DETERMINER,
  NOMINATIVE_DETERMINER,
  OBLIQUE_DETERMINER,
  PREPOSITION,
} from '../../../grammar/word-classes.ts';
import { type Candidate, candidateOf, unnamed } from '../candidate.ts';
import type { Scene } from '../scene.ts';

/** Longest name, in tokens. */
const LONGEST = 6;

export function nameInMarks({ words, read, index, utterance }: Scene): Candidate[] {
  const { cue, first: spoken } = utterance;
  const passage = read[index]?.passage;
  if (!cue || cue.finite < 0 || !passage) return [];
  return passage.quotations.flatMap(({ open, close }): Candidate[] => {
    if (open + 1 === spoken || close - open - 1 > LONGEST || !isCapitalised(words, open + 1)) return [];
    const isBesideVerb = close + 1 === cue.finite || startOf(open) === cue.finite + 1;
    if (!isBesideVerb || /^-/.test(textAt(words, close + 1))) return [];
    const first = startOf(open);
    if (has(words, first - 1, PREPOSITION)) return [];
    const phrase = { first, last: close + 1, coreLast: close + 1, isPronoun: false, canBeSubject: true };
    return [candidateOf('clause', unnamed(phrase), { kind: 'itself' })];
  });

  /** With the article in front, where it may be a nominative. */
  function startOf(open: number): number {
    const before = open - 1;
    const isArticle =
      has(words, before, DETERMINER) &&
      (!has(words, before, OBLIQUE_DETERMINER) || has(words, before, NOMINATIVE_DETERMINER));
    return isArticle ? before : open;
  }
}
