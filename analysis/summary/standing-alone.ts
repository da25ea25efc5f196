/**
 * Whether a sentence can be read without the ones before it: "Dabei blieb es" cannot, "Sie kündigte Neuwahlen an" can where
 * it is known who "sie" is.
 */

import { PERSONAL_STARTS, POSSESSIVE_STARTS } from '../../language/german/anaphora.ts';
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import type { KeySentence } from '../analysis.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import { leansBack } from './leaning.ts';
import { hasOpenPronoun } from './pronouns-of-sentence.ts';
import { isUnfit } from './unfit-sentences.ts';

export type Standing = 'alone' | 'with-help' | 'leaning' | 'unfit';

/** How far the sentence stands on its own; `unfit` is what tells nothing (unfit-sentences.ts). */
export function standingOf(text: Text, sentence: Sentence, about: KeySentence['about']): Standing {
  if (isUnfit(text, sentence)) return 'unfit';
  const first = firstWordOf(text, sentence);
  const words = { ...sentence, first };
  const opening = wordAt(text.tokens, first);
  const isQuoted = DOUBLE_MARKS.has(wordAt(text.tokens, first - 1)) && first > sentence.first;
  const leansByWords = leansBack(text, words, isQuoted);
  if (PERSONAL_STARTS.has(opening) || POSSESSIVE_STARTS.has(opening))
    return about?.pronoun.start === text.tokens[first]?.start && !leansByWords ? 'with-help' : 'leaning';
  const leans = leansByWords || (!about && hasOpenPronoun(text, words));
  return leans ? 'leaning' : 'alone';
}

/** „ | Das ist eines der Modelle“, Graz – | Es geht um Geld: what the marks hold, or the place brings, begins like any sentence. */
function firstWordOf({ tokens }: Text, { first, last }: Sentence): number {
  const hasPlace = /^[–—]$/.test(wordAt(tokens, first + 1)) && isCapital(wordAt(tokens, first + 2));
  let at = hasPlace ? first + 2 : first;
  while (at < last && DOUBLE_MARKS.has(wordAt(tokens, at))) at++;
  return at;
}
