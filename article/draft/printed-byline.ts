/** Authors and time of publication out of what is printed: for pages that do not give them in their metadata. */
import type { Author } from '../article.ts';
import type { PrintedByline, PrintedSignature } from '../page-draft.ts';
import { isPersonName, parseAuthors } from './authors.ts';
import { parseDate, parseGermanDate } from './dates.ts';
import { authorsOfLines, dateOfLines } from './head-lines.ts';

/** "MDR THÜRINGEN", "ORF WIEN" beside a name: where the author works. */
const ALL_CAPITALS = /^[A-ZÀ-Þ\d .-]+$/;

/** @param lines between title and text */
export function printedAuthors(
  { signatures, labelledAuthor }: PrintedByline,
  lines: readonly string[],
  headings: readonly string[] = [],
): Author[] {
  const first = signatures.find((signature) => authorsIn(signature).some(isPerson));
  if (first) return namesBeside(first, signatures);
  return labelledAuthor ? parseAuthors(labelledAuthor) : authorsOfHead(lines, headings);
}

/** Who signs in a line of their own. */
export const authorsOfHead = (lines: readonly string[], headings: readonly string[] = []): Author[] =>
  withPlaces(authorsOfLines(lines, headings)).filter(isPerson);

/** Signatures that are no names: "srf/hosb", "dpa". */
export function printedCollective({ signatures }: PrintedByline): Author[] {
  return signatures.map(authorsIn).find((authors) => authors.length > 0) ?? [];
}

/**
 * @param lines between title and text
 * @returns ISO 8601, or null
 */
export function printedDate({ dates, labelledDate }: PrintedByline, lines: readonly string[]): string | null {
  for (const { given, text } of dates) {
    const date = (given && parseDate(given)) || parseGermanDate(text);
    if (date) return date;
  }
  return (labelledDate && parseDate(labelledDate)) || dateOfLines(lines);
}

const authorsIn = ({ text }: PrintedSignature): Author[] =>
  TRANSLATED.test(text) ? [] : withPlaces(parseAuthors(AUTHOR_IN_LINE.exec(text)?.[1] ?? text));
const TRANSLATED = /^(?:Übersetz|Fotos?|Bilder)/;
/** "Datum: 19.11.2021 Autor: Fritz Imhof Quelle: Livenet" */
const AUTHOR_IN_LINE = /\bAutor(?:in)?\s?:\s?([^:]{3,60}?)(?:\s[A-ZÀ-Þ][a-zß-ɏ]{2,12}\s?:|$)/;

const isPerson = ({ name }: Author): boolean => isPersonName(name) && !ALL_CAPITALS.test(name);

/** All authors of the byline that the first one stands in: those of comments and teasers stand elsewhere. */
function namesBeside({ from, to }: PrintedSignature, signatures: readonly PrintedSignature[]): Author[] {
  return signatures
    .slice(from, to)
    .flatMap(authorsIn)
    .filter(({ name }) => /[A-ZÀ-Þ][a-zß-ɏ]/.test(name) && !ALL_CAPITALS.test(name));
}

/** "Von Anna Huber, Lille": one word behind full names is where they are. */
function withPlaces(authors: readonly Author[]): Author[] {
  const placed: Author[] = [];
  for (const author of authors) {
    const previous = placed.at(-1);
    const isPlace = /^[A-ZÀ-Þ][a-zß-ɏ]+$/.test(author.name) && previous && isPersonName(previous.name);
    if (isPlace) placed[placed.length - 1] = { ...previous, place: previous.place ?? author.name };
    else placed.push(author);
  }
  return placed;
}
