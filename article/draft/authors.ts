/**
 * Names of authors out of bylines, structured data and closing signatures.
 * "Von Anna Huber und Karl Maier, dpa" has three; "Anna Huber aus Graz" works in Graz.
 */

import {
  AUTHOR_LABELS,
  BEFORE_VON,
  LOGINS,
  NO_AUTHOR_WORDS,
  PAPERS_THAT_SIGN,
} from '../../language/german/bylines.ts';
import type { Author } from '../article.ts';

const BYLINE_START =
  /^(?:(?:eine? )?(?:text|bericht|analyse|kommentar|reportage|interview|kolumne|gastkommentar|gastbeitrag|essay|protokoll|aufgezeichnet) ?(?:: ?)?)?(?:von ?:?|by|autor(?:in|en)? ?:|text(?: ?(?:&|\+|und|\/) ?(?:fotos?|bild(?:er)?|video))? ?:|redaktion ?:) /i;
/** "Ein Interview von Karl Maier mit Eva Lang", "Anna Huber mit Material der dpa" */
const WITH_OTHERS = / mit (?<=\S \S+ mit )\S.*$/;
/** "Rechtsanwalt Karl Maier" */
const OFFICE =
  /^(?:rechtsanw(?:alt|ältin)|(?:chef)?redakteur(?:in)?|(?:auslands)?korrespondent(?:in)?|reporter(?:in)?|pressesprecher(?:in)?|gastautor(?:in)?) (?=\S+ \S)/i;
const SEPARATORS = / ?[,;|•·] ?| (?:\/|und|and|&|sowie|im Gespräch mit) /i;
/** "Anna Huber aus Graz", "Karl Maier in St. Pölten" */
const BEFORE_PLACE = new Set(['aus', 'in']);
const MOST_WORDS_OF_PLACE = 3;
const WORD_OF_PLACE = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+$/;
/** What stands beside names in a byline and is none. */
const NO_NAME =
  /^(?:(?:von|mit|material|autor(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|redaktion|stand|uhr|artikel|zu[rm]|anzeige|exklusiv|video|fotos?|bild|folgen|alle artikel)\b|https?:|\d+ min|\d\d?\.? (?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))/i;
/** Addresses, dates, numbers of telephones. */
const INSIDE_NO_NAME = /@|\d[.:]\d|\d{3}|[[\]{}<>*→|=]/;
/** "Isabella am Samstag" */
const DAY_BEHIND = / (?:am|vom|den|um|on) [A-Z\d]/;
/** Longer is no name, but a sentence about the author. */
const LONGEST_NAME = 60;

/** "Von Anna Huber", "Autor: Karl Maier" */
export const isByline = (text: string): boolean => withoutLabel(onOneLine(text)) !== onOneLine(text);

/** @param printed one byline, or one name as structured data gives it */
export function parseAuthors(printed: string): Author[] {
  return withoutLabel(onOneLine(printed))
    .split(SEPARATORS)
    .map(parseAuthor)
    .filter((author) => author !== null);
}

/** Words before "von" at most: "Zeige alle Beiträge von". */
const MOST_BEFORE_VON = 4;

/** "Von Anna Huber", "Erstellt von Anna Huber", "Autor Anna Huber" without what stands before the name. */
function withoutLabel(line: string): string {
  const text = line.replace(BYLINE_START, '');
  const words = text.split(' ');
  const plain = words.slice(0, MOST_BEFORE_VON + 1).map((word) => word.toLowerCase().replace(/[:.,]$/, ''));
  const von = plain.findLastIndex(
    (word, at) =>
      (word === 'von' || word === 'vom' || word === 'by') &&
      plain.slice(0, at).every((each) => BEFORE_VON.has(each)),
  );
  if (von >= 0) return words.slice(von + 1).join(' ');
  return AUTHOR_LABELS.has(plain[0] ?? '') && words.length > 1 ? words.slice(1).join(' ') : text;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function withoutDay(printed: string): string {
  const day = printed.search(DAY_BEHIND);
  return day < 0 ? printed : printed.slice(0, day);
}

function parseAuthor(printed: string): Author | null {
  const text = withoutDay(printed)
    .replace(/^[\s.:~–—-]+|(?<![\s:–—-])[\s:–—-]+$/g, '')
    .replace(/\([^().]*\)$/, '')
    .replace(OFFICE, '')
    .replace(WITH_OTHERS, '')
    .trim();
  if (text.length < 2 || text.length > LONGEST_NAME || !/[A-Za-zÀ-ɏ]/.test(text)) return null;
  if (NO_NAME.test(text) || INSIDE_NO_NAME.test(text)) return null;
  const words = text.split(' ');
  if (
    LOGINS.has(text.toLowerCase()) ||
    /admin$/i.test(text) ||
    words.some((word) => NO_AUTHOR_WORDS.has(word.toLowerCase()))
  )
    return null;
  const at = words.findIndex(
    (word, index) => index > 0 && BEFORE_PLACE.has(word) && isPlace(words.slice(index + 1)),
  );
  if (at < 0) return { name: text, place: null };
  return { name: words.slice(0, at).join(' '), place: words.slice(at + 1).join(' ') };
}

/** "DER SPIEGEL", "Die Presse", "Neue Westfälische": a paper that signs like a person. */
export const isPaperName = (name: string): boolean => PAPERS_THAT_SIGN.test(name);

const isPlace = (words: readonly string[]): boolean =>
  words.length > 0 && words.length <= MOST_WORDS_OF_PLACE && words.every((word) => WORD_OF_PLACE.test(word));

/** Organisations and desks that sign like people: "Redaktion", "Zeitung Online", "stern.de". */
const ORGANISATION = /redaktion|online|zeitung|nachrichten|news|www|\.(?:de|at|ch|com|org|net)\b/i;

/** Two words or more that begin with capitals, and no sign of a desk or firm. */
export const isPersonName = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?:\s+[A-Za-zÀ-ɏ.'’][A-Za-zÀ-ɏ.'’-]*)*\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*$/.test(name) &&
  !ORGANISATION.test(name) &&
  !WAY.test(name) &&
  !isPaperName(name);

/** "Von Wiener Neustadt nach Graz" is a heading. */
const WAY = / (?:nach|bis|über|für|gegen|ohne) /;

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
