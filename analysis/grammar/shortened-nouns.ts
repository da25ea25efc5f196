/** Nouns that leave their last part to the one behind them: `Arbeits-, Kultur- und Sportminister`, `Bau- und Verkehrsamt`. */
import { isCapital, type Tokens, wordAt } from './printed-words.ts';

const MOST_SHORTENED = 4;

/** Index of the `Kultur` of `Kultur- und Sportstadträtin`; the noun where there is none. */
export function startOfShortened(tokens: Tokens, noun: number, floor: number): number {
  let start = noun;
  for (let part = 0; part < MOST_SHORTENED; part++)
    if (start - 3 >= floor && behindPart(tokens, start - 3) === start) start -= 3;
  return start;
}

/** Index behind the `Kultur- und` of `Kultur- und Sportstadträtin`; the index itself where nothing is left out. */
export function behindShortened(tokens: Tokens, start: number): number {
  let at = start;
  for (let part = 0; part < MOST_SHORTENED; part++) at = behindPart(tokens, at);
  return at;
}

function behindPart(tokens: Tokens, at: number): number {
  const [part, hyphen] = [tokens[at], tokens[at + 1]];
  const isCut = isCapital(part?.text ?? '') && hyphen?.text === '-' && hyphen.start === part?.end;
  return isCut && /^(?:und|oder|sowie|,)$/.test(wordAt(tokens, at + 2)) ? at + 3 : at;
}
