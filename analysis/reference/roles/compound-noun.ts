/** Nouns of more than one token: `"Krone"-Mitarbeiter`, `Kultur- und Sportstadträtin`. */
import { CLOSING_MARKS, OPENING_MARKS } from '../../../language/german/quotation-marks.ts';
import { isCapital, wordAt } from '../../grammar/printed-words.ts';
import type { Text } from '../../tokens/sentences.ts';

const LONGEST_QUOTED_PART = 7;
/** Nouns that leave their last part to the one behind them: `Arbeits-, Sozial- und …`. */
const MOST_SHORTENED = 4;

/** Index of the `Kultur` of `Kultur- und Sportstadträtin`, `Arbeits-, Kultur- und Sportminister`; the noun where there is none. */
function startOfShortened(tokens: Text['tokens'], noun: number, floor: number): number {
  let start = noun;
  for (let part = 0; part < MOST_SHORTENED; part++)
    if (start - 3 >= floor && behindPart(tokens, start - 3) === start) start -= 3;
  return start;
}

/** Index behind the `Kultur- und` of `Kultur- und Sportstadträtin`; the index itself where nothing is left out. */
export function behindShortened(tokens: Text['tokens'], start: number): number {
  let at = start;
  for (let part = 0; part < MOST_SHORTENED; part++) at = behindPart(tokens, at);
  return at;
}

function behindPart(tokens: Text['tokens'], at: number): number {
  const [part, hyphen] = [tokens[at], tokens[at + 1]];
  const isCut = isCapital(part?.text ?? '') && hyphen?.text === '-' && hyphen.start === part?.end;
  return isCut && /^(?:und|oder|sowie|,)$/.test(wordAt(tokens, at + 2)) ? at + 3 : at;
}

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
