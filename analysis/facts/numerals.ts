/**
 * Reads the numbers of German text: "1.500" is 1500 and "1,5" is 1.5; "1'000", "10 000", "zwei Drittel", "ein Dutzend",
 * "eineinhalb", "eine halbe (Stunde)", "1,5 Milliarden", "3 Mio.".
 */
import {
  FRACTIONS,
  HALVES,
  MULTIPLIERS,
  NUMBER_WORDS,
  ONE_AS_ARTICLE,
} from '../../language/german/number-words.ts';
import { UNITS } from '../../language/german/units.ts';
import type { Analyses } from '../tokens/lexicon/analyses.ts';
import type { Lexicon } from '../tokens/lexicon/lexicon.ts';
import type { Token } from '../tokens/tokens.ts';

/** A number from the token `first` up to, but not including, `last`. */
export interface Numeral {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  /** Written in digits; a number word counts only with what it counts. */
  readonly inDigits: boolean;
}

/** A run of tokens with its bounds: nothing outside of them is read. */
export interface Run {
  readonly tokens: readonly Token[];
  /** What the lexicon says of each token. */
  readonly forms: readonly Analyses[];
  readonly lexicon: Lexicon;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

export function tokenAt({ tokens, first, last }: Run, at: number): Token | null {
  return at >= first && at < last ? (tokens[at] ?? null) : null;
}

export const wordAt = (run: Run, at: number): string => tokenAt(run, at)?.text ?? '';

/** No white space between the token and the one after it. */
export function isGlued(run: Run, at: number): boolean {
  const token = tokenAt(run, at);
  return token !== null && token.end === tokenAt(run, at + 1)?.start;
}

/** Words that may begin a numeral, as they stand inside and at the start of a sentence. */
const NUMERAL_STARTS: ReadonlySet<string> = new Set(
  [...NUMBER_WORDS.keys(), ...ONE_AS_ARTICLE].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
  ]),
);

export const canBeginNumeral = ({ kind, text }: Token): boolean =>
  kind === 'number' || (kind === 'word' && NUMERAL_STARTS.has(text));

export function numeralAt(run: Run, at: number): Numeral | null {
  const token = tokenAt(run, at);
  if (!token || !canBeginNumeral(token)) return null;
  return token.kind === 'number' ? inDigits(run, at) : inWords(run, at);
}

function inDigits(run: Run, at: number): Numeral | null {
  const { digits, last } = withGroups(run, at);
  const value = valueOfDigits(digits);
  return value === null ? null : multiplied(run, { value, first: at, last, inDigits: true });
}

/** Groups of three digits behind the first: up to billions. */
const MOST_GROUPS = 4;

/** Joins "1'000" and "10 000", which come as several tokens. */
function withGroups(run: Run, at: number): { digits: string; last: number } {
  let digits = wordAt(run, at);
  let last = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(digits)) return { digits, last };
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const isApostrophe = /^['’]$/.test(wordAt(run, last)) && isGlued(run, last - 1) && isGlued(run, last);
    const group = isApostrophe ? last + 1 : last;
    const next = tokenAt(run, group);
    if (!next || !/^\d{3}(?:,\d+)?$/.test(next.text)) break;
    if (!isApostrophe && !isThinGap(run, last)) break;
    digits += next.text;
    last = group + 1;
  }
  return { digits, last };
}

/** One blank, as in "10 000", and nothing more. */
function isThinGap(run: Run, at: number): boolean {
  const before = tokenAt(run, at - 1);
  const token = tokenAt(run, at);
  return before !== null && token !== null && token.start === before.end + 1;
}

/** null for what is no number but a version, a time or a date ("2.1.3", "17:30"). */
function valueOfDigits(digits: string): number | null {
  if (/^\d+$/.test(digits)) return digits.length > 1 && digits.startsWith('0') ? null : Number(digits);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) && !digits.startsWith('0.'))
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  // The Swiss write "1.5 Millionen".
  if (/^\d+\.\d{1,2}$/.test(digits)) return Number(digits);
  return null;
}

function inWords(run: Run, at: number): Numeral | null {
  const word = wordAt(run, at).toLowerCase();
  const next = wordAt(run, at + 1);
  const isOne = ONE_AS_ARTICLE.has(word);
  const value = isOne ? 1 : NUMBER_WORDS.get(word);
  if (value === undefined) return null;
  const fraction = FRACTIONS.get(next);
  if (fraction) return { value: value * fraction, first: at, last: at + 2, inDigits: false };
  if (isOne && HALVES.has(next)) return halfOf(run, at);
  // "eine Million", "ein Dutzend" are numbers; "ein Haus" is not.
  if (isOne && !MULTIPLIERS.has(next)) return null;
  return multiplied(run, { value, first: at, last: at + 1, inDigits: false });
}

/** "eine halbe Stunde", "ein halbes Dutzend"; not "eine halbe Wahrheit", nor half a pound, which is a weight. */
function halfOf(run: Run, at: number): Numeral | null {
  const noun = wordAt(run, at + 2);
  const isMeasured = MULTIPLIERS.has(noun) || (UNITS.has(noun) && noun !== 'Pfund');
  return isMeasured ? multiplied(run, { value: 0.5, first: at, last: at + 2, inDigits: false }) : null;
}

function multiplied(run: Run, numeral: Numeral): Numeral {
  const word = wordAt(run, numeral.last);
  const factor = MULTIPLIERS.get(word);
  if (!factor) return numeral;
  const hasPoint = /^(?:Tsd|Mio|Mrd)$/.test(word) && wordAt(run, numeral.last + 1) === '.';
  // 1.1 * 1e6 is not quite 1100000: rounded to what was printed.
  const value = Number((numeral.value * factor).toPrecision(12));
  return { ...numeral, value, last: numeral.last + (hasPoint ? 2 : 1) };
}
