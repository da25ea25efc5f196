/** Walks noun phrases around a role: adjectives before it, complements behind it. */
import { DETERMINERS, NO_ADJECTIVES, PREPOSITIONS } from '../../language/german/function-words.ts';
import { INDEFINITE_ARTICLES } from '../../language/german/noun-phrase-words.ts';
import { DOUBLE_MARKS } from '../../language/german/quotation-marks.ts';
import type { Token } from '../tokens/tokens.ts';

export type Tokens = readonly Token[];

export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? '';

/** Asked of every token: the letters of ASCII are told without a pattern. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

export const isDeterminer = (word: string): boolean => DETERMINERS.has(word.toLowerCase());

/** `französische`, `designierten`, `25-jährige`; `Wiener Bürgermeister` has one with a capital. */
export function isAdjective(word: string): boolean {
  if (isCapital(word)) return false;
  return (
    word.length > 3 && /(?:e|er|en|em|es)$/.test(word) && !NO_ADJECTIVES.has(word) && !DETERMINERS.has(word)
  );
}

/** `Wiener`, `Thüringer`, `Zürcher` before a noun: made from a place, never inflected. */
export const isPlaceAdjective = (word: string): boolean => /^\p{Lu}\p{Ll}{2,}er$/u.test(word);

/** `Hamburgs Polizeipräsident`, `Trumps Berater`: a name in the genitive before the noun. */
export const isGenitiveName = (word: string): boolean => /^\p{Lu}[\p{L}-]{2,}s$/u.test(word);

/**
 * Index after the complement that belongs to a role noun: `Leiterin | der Abteilung Brückenbau bei der Stadt Wels`.
 * @param at index after the noun
 * @param limit index not to pass
 */
export function endOfComplement(tokens: Tokens, at: number, limit: number): number {
  let end = at;
  for (let next = at; next < limit; next++) {
    const token = tokens[next];
    if (!token) break;
    const word = token.text;
    if (isCapital(word) || token.kind === 'number') {
      // A second noun in a row stands there only as a name (Abteilung Klimaforschung) or behind a small word.
      end = next + 1;
      continue;
    }
    if (DOUBLE_MARKS.has(word) && isCapital(wordAt(tokens, next - 1))) continue;
    if (word === '+' || word === '&') continue;
    const lower =
      token.kind === 'word' &&
      ((isDeterminer(word) && !INDEFINITE_ARTICLES.has(word)) ||
        PREPOSITIONS.has(word) ||
        isAdjective(word) ||
        word === 'und');
    if (!lower) break;
  }
  return end + (leavesMarkOpen(tokens, at, end) ? 1 : 0);
}

/** `Obmann der Initiative "Rettet die Bahn` lacks the mark that follows. */
function leavesMarkOpen(tokens: Tokens, first: number, end: number): boolean {
  const marks = tokens.slice(first, end).filter(({ text }) => DOUBLE_MARKS.has(text));
  return marks.length % 2 === 1 && DOUBLE_MARKS.has(wordAt(tokens, end));
}
