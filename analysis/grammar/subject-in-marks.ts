/**
 * A paper, a club or a group whose name stands in marks: "Das „Blatt“ warf ihm Untätigkeit vor.", "wie der „Bote“ schreibt", "…, berichtete
 * die „Post“".
 */
import { BEFORE_NAMED_SUBJECT } from '../../language/german/clause-words.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../language/german/quotation-marks.ts';
import { VERBS_OF_PAPERS } from '../../language/german/reporting-verbs.ts';
import { clauseStart, type Scope } from './boundaries.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { has, isCapitalised, lowerAt, textAt, type Words } from './parse-words.ts';
import { NOMINATIVE_DETERMINER } from './word-classes.ts';

/** Longest name, in tokens. */
const LONGEST = 6;

/** @param verb index of a finite verb @returns the name with its article, where it opens the clause and the verb follows, or follows the verb of a paper */
export const subjectInMarks = (words: Words, sentence: Scope, verb: number): NounPhrase | null =>
  inFrontOf(words, sentence, verb) ?? behindVerbOfPapers(words, sentence, verb);

/** "kritisierte die „Schlamperei“" names what is criticised: so only behind what papers do, and none does to anything in marks. */
function behindVerbOfPapers(words: Words, sentence: Scope, verb: number): NounPhrase | null {
  const open = verb + 2;
  const isNamed =
    VERBS_OF_PAPERS.test(lowerAt(words, verb)) &&
    OPENING_MARKS.has(textAt(words, open)) &&
    has(words, verb + 1, NOMINATIVE_DETERMINER) &&
    isCapitalised(words, open + 1);
  if (!isNamed) return null;
  for (let close = open + 2; close < sentence.last && close <= open + LONGEST + 1; close++)
    if (CLOSING_MARKS.has(textAt(words, close)))
      return { first: verb + 1, last: close + 1, coreLast: close + 1, isPronoun: false, canBeSubject: true };
  return null;
}

function inFrontOf(words: Words, sentence: Scope, verb: number): NounPhrase | null {
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
