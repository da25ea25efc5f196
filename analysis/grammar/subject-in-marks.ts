/**
 * A paper, a club or a group whose name stands in marks in front of the verb: "Das „Blatt“ warf ihm Untätigkeit vor.", "wie der „Bote“
 * schreibt".
 */
import { BEFORE_NAMED_SUBJECT } from '../../language/german/clause-words.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../language/german/quotation-marks.ts';
import { clauseStart, type Scope } from './boundaries.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { has, isCapitalised, lowerAt, textAt, type Words } from './parse-words.ts';
import { NOMINATIVE_DETERMINER } from './word-classes.ts';

/** Longest name, in tokens. */
const LONGEST = 6;

/** @param verb index of a finite verb @returns the name with its article, where it opens the clause and the verb follows */
export function subjectInMarks(words: Words, sentence: Scope, verb: number): NounPhrase | null {
  const close = verb - 1;
  if (!CLOSING_MARKS.has(textAt(words, close))) return null;
  let start = clauseStart(words, sentence.first, close);
  if (BEFORE_NAMED_SUBJECT.has(lowerAt(words, start))) start++;
  for (let open = close - 2; open > start && open >= close - LONGEST - 1; open--) {
    if (!OPENING_MARKS.has(textAt(words, open))) continue;
    const isName =
      isCapitalised(words, open + 1) && open - 1 === start && has(words, start, NOMINATIVE_DETERMINER);
    return isName ? { first: start, last: verb, coreLast: verb, isPronoun: false, canBeSubject: true } : null;
  }
  return null;
}
