/**
 * German number words. "ein", "eine" are left out: the article and the number look the same.
 * Source: Duden, "Zahlen und Ziffern".
 */
import { wordSet, wordsOf } from '../word-list.ts';

const UNITS_TO_NINETEEN = wordsOf(
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const TENS = wordsOf('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
const COMPOUND_ONES = wordsOf('ein zwei drei vier fünf sechs sieben acht neun');

/** Lower case; "dreissig" as the Swiss write it is there too. Halves included ("eineinhalb" is 1.5). */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS_TO_NINETEEN.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, index) => tensWith(word, (index + 2) * 10)),
  ['dreissig', 30],
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ...COMPOUND_ONES.slice(1).map((word, index) => [`${word}einhalb`, index + 2.5] as const),
  ...['', 'ein', ...COMPOUND_ONES.slice(1)].map(
    (word, index) => [`${word}hundert`, Math.max(index, 1) * 100] as const,
  ),
  ...['', 'ein', ...COMPOUND_ONES.slice(1)].map(
    (word, index) => [`${word}tausend`, Math.max(index, 1) * 1000] as const,
  ),
  ['zehntausend', 10_000],
  ['hunderttausend', 100_000],
]);

function tensWith(word: string, value: number): (readonly [string, number])[] {
  return [
    [word, value],
    ...COMPOUND_ONES.map((one, index) => [`${one}und${word}`, value + index + 1] as const),
  ];
}

/** Multiply the number before them: "1,5 Milliarden", "drei Mio." */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['Tsd', 1e3],
  ['Mio', 1e6],
  ['Million', 1e6],
  ['Millionen', 1e6],
  ['Mrd', 1e9],
  ['Milliarde', 1e9],
  ['Milliarden', 1e9],
  ['Billion', 1e12],
  ['Billionen', 1e12],
  ['Dutzend', 12],
]);

/** "zwei Drittel", "drei Viertel", "ein Fünftel" */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['Drittel', 1 / 3],
  ['Viertel', 1 / 4],
  ['Fünftel', 1 / 5],
  ['Sechstel', 1 / 6],
  ['Achtel', 1 / 8],
  ['Zehntel', 1 / 10],
]);

/** "eine halbe Stunde", "ein halbes Dutzend" */
export const HALVES = wordSet('halbe halben halber halbes halbem');

/** Articles that begin a number before a multiplier or a fraction: "eine Million", "ein Drittel". */
export const ONE_AS_ARTICLE = wordSet('ein eine einem einen einer eines');
