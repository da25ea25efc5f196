/** Whether a token is a finite verb of saying: `sagte`, `betont`. */

import { SAYING } from '../../language/german/reporting-verbs.ts';
import { wordsOf } from '../../language/word-list.ts';
import { isCapital, wordAt } from '../grammar/printed-words.ts';
import { FINITE } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';

const VERBS = wordsOf(SAYING);
const VERBS_OF_SAYING = new Set(VERBS.map((verb) => verb.replace(/^.*[|+]/, '')));
const WITHOUT_PARTICLE = new Set(VERBS.filter((verb) => !/[|+]/.test(verb)));

/** The same of verbs that say something by themselves; `ging` does not, though `hervorgehen` does. */
export const saysByItself = (text: Text, at: number): boolean =>
  isSaying(text, at) && WITHOUT_PARTICLE.has(text.lexicon.lemma(wordAt(text.tokens, at), 'verb') ?? '');

export function isSaying({ lexicon, forms, tokens }: Text, at: number): boolean {
  if (((forms[at]?.verb ?? 0) & FINITE) === 0 || isCapital(wordAt(tokens, at))) return false;
  return VERBS_OF_SAYING.has(lexicon.lemma(wordAt(tokens, at), 'verb') ?? '');
}
