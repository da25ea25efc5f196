/** Papers and clubs whose names stand in marks where a subject stands: "Der „Kurier“ hatte berichtet", "so schrieb „Bild“". */
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { has, isCapitalised, textAt, type Words } from '../grammar/parse-words.ts';
import {
  DETERMINER,
  NOMINATIVE_DETERMINER,
  OBLIQUE_DETERMINER,
  PREPOSITION,
} from '../grammar/word-classes.ts';
import type { Quotation } from './pair-quotation-marks.ts';

/** Longest name, in tokens. */
const LONGEST = 6;

/** @param finite index of a finite verb @returns names right before it or right behind it, with their articles */
export function namesInMarks(words: Words, quotations: readonly Quotation[], finite: number): NounPhrase[] {
  return quotations.flatMap(({ open, close }): NounPhrase[] => {
    if (close - open - 1 > LONGEST || !isCapitalised(words, open + 1)) return [];
    const first = startOf(words, open);
    const isBeside = close + 1 === finite || first === finite + 1;
    // „Bild“-Chef, im „Kurier“
    if (!isBeside || /^-/.test(textAt(words, close + 1)) || has(words, first - 1, PREPOSITION)) return [];
    return [{ first, last: close + 1, coreLast: close + 1, isPronoun: false, canBeSubject: true }];
  });
}

/** With the article in front, where it may be a nominative. */
function startOf(words: Words, open: number): number {
  const before = open - 1;
  const isArticle =
    has(words, before, DETERMINER) &&
    (!has(words, before, OBLIQUE_DETERMINER) || has(words, before, NOMINATIVE_DETERMINER));
  return isArticle ? before : open;
}
