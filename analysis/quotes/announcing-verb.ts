/**
 * Words in marks behind "mit": "was der Richter mit den Worten „Gehen Sie“ quittierte", "fiel ihr der Richter mit dem Satz „…“ ins Wort",
 * "was der Richter mit einem knappen „Nein“ kommentierte".
 */
import { WORDS_IN_MARKS } from '../../language/german/sources.ts';
import type { Scope } from '../grammar/boundaries.ts';
import { has, isFiniteVerb, isLowerWord, isTagged, lowerAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_QUOTATION } from '../grammar/reporting-lexicon.ts';
import { subjectWithin } from '../grammar/subjects.ts';
import { ATTRIBUTE_TAGS, DETERMINER_TAGS } from '../grammar/tag-sets.ts';
import { REPORTING } from '../grammar/word-classes.ts';
import { type Cue, verbCue } from './cue.ts';
import type { Quotation } from './pair-quotation-marks.ts';

/** @param scope clause that the marks interrupt @param finite its verb in front of them; -1 where none is */
export function announcingVerb(
  words: Words,
  { open, close }: Quotation,
  { first, last }: Scope,
  finite = -1,
): Cue | null {
  const isSaid = WORDS_IN_MARKS.has(lowerAt(words, open - 1));
  if (!isBehindMit(words, isSaid ? open - 2 : open - 1, first)) return null;
  const behind = close + 1;
  const closes = isLowerWord(words, behind) && isFiniteVerb(words, behind);
  if (!isSaid && !(closes && has(words, behind, REPORTING))) return null;
  const verb = closes ? behind : finite;
  if (verb < 0 || (!closes && verb > open)) return null;
  const scope = { first, last: Math.max(verb + 1, close) };
  const phrase =
    subjectWithin(words, scope, verb, { first, last: open }) ??
    subjectWithin(words, { first, last }, verb, { first: close + 1, last });
  return phrase && verbCue(verb, { phrase, antecedent: null }, TAKES_QUOTATION);
}

/** "mit | den", "mit | einem knappen" */
function isBehindMit(words: Words, from: number, first: number): boolean {
  let at = from;
  while (at > first && (isTagged(words, at, DETERMINER_TAGS) || isTagged(words, at, ATTRIBUTE_TAGS))) at--;
  return at < from && lowerAt(words, at) === 'mit';
}
