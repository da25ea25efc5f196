/**
 * Names of authors out of bylines, structured data and closing signatures.
 * "Von Anna Huber und Karl Maier, dpa" has three; "Anna Huber aus Graz" works in Graz.
 */
import type { Author } from '../article.ts';

const BYLINE_START =
  /^(?:(?:eine? )?(?:text|bericht|analyse|kommentar|reportage|interview|kolumne|gastkommentar|gastbeitrag|essay|protokoll|aufgezeichnet) ?(?:: ?)?)?(?:von ?:?|by|autor(?:in|en)? ?:|text ?:) /i;
const SEPARATORS = / ?[,;|•·] ?| (?:\/|und|and|&|sowie) /i;
/** "Anna Huber aus Graz", "Karl Maier in St. Pölten" */
const BEFORE_PLACE = new Set(['aus', 'in']);
const MOST_WORDS_OF_PLACE = 3;
const WORD_OF_PLACE = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+$/;
/** What stands beside names in a byline and is none. */
const NO_NAME =
  /^(?:(?:von|mit|material|autor(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|redaktion|stand|uhr|artikel|anzeige|exklusiv|video|fotos?|bild|folgen|alle artikel)\b|https?:|\d+ min)/i;
/** Addresses, dates, numbers of telephones. */
const INSIDE_NO_NAME = /@|\d[.:]\d|\d{3}/;
/** Longer is no name, but a sentence about the author. */
const LONGEST_NAME = 60;

/** "Von Anna Huber", "Autor: Karl Maier" */
export const isByline = (text: string): boolean => BYLINE_START.test(onOneLine(text));

/** @param printed one byline, or one name as structured data gives it */
export function parseAuthors(printed: string): Author[] {
  return onOneLine(printed)
    .replace(BYLINE_START, '')
    .split(SEPARATORS)
    .map(parseAuthor)
    .filter((author) => author !== null);
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function parseAuthor(printed: string): Author | null {
  const text = printed.replace(/^[\s.:–-]+|(?<![\s:–-])[\s:–-]+$/g, '');
  if (text.length < 2 || text.length > LONGEST_NAME || !/[A-Za-zÀ-ɏ]/.test(text)) return null;
  if (NO_NAME.test(text) || INSIDE_NO_NAME.test(text)) return null;
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) => index > 0 && BEFORE_PLACE.has(word) && isPlace(words.slice(index + 1)),
  );
  if (at < 0) return { name: text, place: null };
  return { name: words.slice(0, at).join(' '), place: words.slice(at + 1).join(' ') };
}

const isPlace = (words: readonly string[]): boolean =>
  words.length > 0 && words.length <= MOST_WORDS_OF_PLACE && words.every((word) => WORD_OF_PLACE.test(word));

/** Organisations and desks that sign like people: "Redaktion", "Zeitung Online", "stern.de". */
const ORGANISATION = /redaktion|online|zeitung|nachrichten|news|www|\.(?:de|at|ch|com|org|net)\b/i;

/** Two words or more that begin with capitals, and no sign of a desk or firm. */
export const isPersonName = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?:\s+[A-Za-zÀ-ɏ.'’-]+)*\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*$/.test(name) &&
  !ORGANISATION.test(name);

/** Each name once; a place printed in one spot completes the name printed in another. */
export function mergeAuthors(...lists: readonly (readonly Author[])[]): Author[] {
  const merged = new Map<string, Author>();
  for (const author of lists.flat()) {
    const key = author.name.toLowerCase();
    const known = merged.get(key);
    merged.set(key, { name: known?.name ?? author.name, place: known?.place ?? author.place });
  }
  return [...merged.values()];
}
