/** Participles in front of a noun that have words of their own: `der in Polen lebende Künstler`, `die knapp in Führung liegende Norwegerin`. */
import { PREPOSITIONS } from '../../../language/german/closed-classes.ts';
import { isCapital, wordAt } from '../../grammar/printed-words.ts';
import { PARTICIPLE2 } from '../../tokens/lexicon/morphology.ts';
import type { Text } from '../../tokens/sentences.ts';

/** Tokens between an article and a participle in front of the noun. */
const LONGEST_EXTENSION = 8;

/** Of `der bis zum Schluss knapp in Führung | liegende Norweger` the participle says nothing without its words. */
export const isOpenParticiple = (text: Text, first: number, noun: number, floor: number): boolean =>
  first < noun &&
  first - 1 >= floor &&
  isCapital(wordAt(text.tokens, first - 1)) &&
  !isCapital(wordAt(text.tokens, first)) &&
  isParticiple(text, first);

function isParticiple({ tokens, lexicon }: Text, at: number): boolean {
  const stem = wordAt(tokens, at).replace(/e[nmrs]?$/, '');
  return /end$/.test(stem) || (lexicon.analyses(stem).verb & PARTICIPLE2) !== 0;
}

/** Index of the article of `der | in Polen lebende Künstler`, whose participle has words of its own; -1 where there is none. */
export function articleOfExtended(text: Text, participle: number, noun: number, floor: number): number {
  const { tokens } = text;
  if (participle >= noun || !isParticiple(text, participle)) return -1;
  for (let at = participle - 1; at >= Math.max(floor, participle - LONGEST_EXTENSION); at--) {
    const word = wordAt(tokens, at);
    if (/^(?:der|die|dem|den|ein|eine|einem|einen)$/i.test(word) && !PREPOSITIONS.has(wordAt(tokens, at - 1)))
      return at;
    if (/^[,.;:„“"»«–]$/.test(word)) return -1;
  }
  return -1;
}
