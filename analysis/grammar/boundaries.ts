/** Where the pieces of a sentence begin and end: at commas, colons, brackets, dashes and quotation marks. */
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import { has, textAt, type Words } from './parse-words.ts';
import { INERT } from './word-classes.ts';

/** Half-open range of tokens. */
export interface Scope {
  readonly first: number;
  readonly last: number;
}

/** Marks at which a clause may end. */
const BOUNDARIES: ReadonlySet<string> = new Set([...',;:()–—', ...DOUBLE_MARKS]);

/** A mark that ends a clause; not one inside a noun phrase: "Huber (SPÖ) sagte". */
export const isBoundary = (words: Words, at: number): boolean =>
  words.tokens[at]?.kind === 'mark' && !has(words, at, INERT) && BOUNDARIES.has(textAt(words, at));

/** Index after the boundary before `at`. */
export function clauseStart(words: Words, from: number, at: number): number {
  let start = at;
  while (start > from && !isBoundary(words, start - 1)) start--;
  return start;
}

/** Index of the boundary or the full stop at `at` or behind it. */
export function clauseEnd(words: Words, at: number, to: number): number {
  let end = at;
  while (end < to && !isBoundary(words, end) && !/^[.!?…]$/.test(textAt(words, end))) end++;
  return end;
}
