/** "was der Richter mit den Worten „Gehen Sie“ quittierte": whatever the verb, it closes the clause and announces the words. */
import { WITH_THESE_WORDS } from '../../language/german/sources.ts';
import { isFiniteVerb, isLowerWord, lowerAt, type Words } from '../grammar/parse-words.ts';
import { TAKES_QUOTATION } from '../grammar/reporting-lexicon.ts';
import { subjectWithin } from '../grammar/subjects.ts';
import { type Cue, verbCue } from './cue.ts';
import type { Quotation } from './pair-quotation-marks.ts';

/** @param first token of the clause that the marks interrupt; its subject stands between there and the marks */
export function closingVerb(words: Words, { open, close }: Quotation, first: number): Cue | null {
  const verb = close + 1;
  if (lowerAt(words, open - 1) !== WITH_THESE_WORDS) return null;
  if (!isLowerWord(words, verb) || !isFiniteVerb(words, verb)) return null;
  const phrase = subjectWithin(words, { first, last: verb + 1 }, verb, { first, last: open });
  return phrase && verbCue(verb, { phrase, antecedent: null }, TAKES_QUOTATION);
}
