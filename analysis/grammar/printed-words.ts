/** What a word shows as it is printed, whatever stands around it. */
import { DETERMINERS_BEFORE_NAMES } from '../../language/german/closed-classes.ts';
import type { Token } from '../tokens/tokens.ts';
import type { WordForm } from '../word-form.ts';

export type Tokens = readonly Token[];

export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? '';

/** For what is known of the word wherever it stands; what looks it up asks for the form, and need not read its letters. */
export const formAt = (tokens: Tokens, at: number): WordForm | string => tokens[at]?.form ?? '';

/** Asked of every token: the letters of ASCII are told without a pattern. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** `G.`, with nothing between: the letter that a name is cut to; not `Plan B` at the end of a line. */
export const isInitial = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at + 1) === '.' &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  /^\p{Lu}$/u.test(wordAt(tokens, at));

export const isDeterminer = (word: string): boolean => DETERMINERS_BEFORE_NAMES.has(word.toLowerCase());

/** `Wiener`, `Thüringer`, `Zürcher` before a noun: made from a place, never inflected. */
export const isPlaceAdjective = (word: string): boolean =>
  word.endsWith('er') && /^\p{Lu}\p{Ll}{2,}er$/u.test(word);

/** `Hamburgs Polizeipräsident`, `Trumps Berater`: a name in the genitive before the noun. */
export const isGenitiveName = (word: string): boolean => /^\p{Lu}[\p{L}-]{2,}s$/u.test(word);
