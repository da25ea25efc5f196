/** Nouns of more than one token: `"Krone"-Mitarbeiter`, `Kultur- und Sportstadträtin`. */
import { CLOSING_MARKS, OPENING_MARKS } from '../../../language/german/quotation-marks.ts';
import { wordAt } from '../../grammar/printed-words.ts';
import { startOfShortened } from '../../grammar/shortened-nouns.ts';
import type { Text } from '../../tokens/sentences.ts';

const LONGEST_QUOTED_PART = 7;
/** Index of the mark that opens `"Krone"-Mitarbeiter`; the noun itself where it is one word. */
export function startOfNoun({ tokens }: Text, noun: number, floor: number): number {
  const shortened = startOfShortened(tokens, noun, floor);
  if (shortened < noun) return shortened;
  if (wordAt(tokens, noun - 1) !== '-' || !CLOSING_MARKS.has(wordAt(tokens, noun - 2))) return noun;
  if (tokens[noun - 1]?.end !== tokens[noun]?.start) return noun;
  for (let at = noun - 4; at >= Math.max(floor, noun - LONGEST_QUOTED_PART); at--)
    if (OPENING_MARKS.has(wordAt(tokens, at))) return at;
  return noun;
}
