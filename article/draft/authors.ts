/**
 * Names of authors out of bylines, structured data and closing signatures.
 * "Von Anna Huber und Karl Maier, dpa" has three; "Anna Huber aus Graz" works in Graz.
 */
import type { Author } from '../article.ts';

const BYLINE_START =
  /^(?:(?:ein(?:e)?\s+)?(?:text|bericht|analyse|kommentar|reportage|interview|kolumne|gastkommentar|gastbeitrag|essay|protokoll|aufgezeichnet)\s*:?\s+)?(?:von\s*:?|by|autor(?:in|en)?\s*:|text\s*:)\s+/i;
const SEPARATORS = /\s*(?:[,;|•·]|\s(?:\/|und|and|&|sowie)\s)\s*/i;
const PLACE = /^(.+?)\s+(?:aus|in)\s+([A-ZÀ-Þ][A-Za-zÀ-ɏ-]+(?:[ .-]+[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+){0,2})$/;
/** What stands beside names in a byline and is none. */
const NO_NAME =
  /^(?:(?:von|mit|material|mit material von|autor(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|redaktion|stand|uhr|artikel|anzeige|exklusiv|video|foto|fotos|bild|folgen|alle artikel)\b.*|https?:.*|.*@.*|.*\d[.:]\d.*|.*\d{3}.*|\d+ min.*)$/i;
/** Longer is no name, but a sentence about the author. */
const LONGEST_NAME = 60;

/** "Von Anna Huber", "Autor: Karl Maier" */
export const isByline = (text: string): boolean => BYLINE_START.test(text);

/** @param printed one byline, or one name as structured data gives it */
export function parseAuthors(printed: string): Author[] {
  const text = printed.replace(/\s+/g, ' ').trim().replace(BYLINE_START, '');
  return text
    .split(SEPARATORS)
    .map(parseAuthor)
    .filter((author) => author !== null);
}

function parseAuthor(printed: string): Author | null {
  const text = printed.replace(/^[\s.:–-]+|[\s:–-]+$/g, '');
  if (text.length < 2 || text.length > LONGEST_NAME || NO_NAME.test(text) || !/[A-Za-zÀ-ɏ]/.test(text))
    return null;
  const [, name, place] = PLACE.exec(text) ?? [];
  return name && place ? { name, place } : { name: text, place: null };
}

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
