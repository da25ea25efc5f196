/** Authors and time of publication out of what is printed: for pages that do not give them in their metadata. */
import type { Author } from '../article.ts';
import type { PrintedByline, PrintedSignature } from '../page-draft.ts';
import { isPersonName, parseAuthors } from './authors.ts';
import { isTimeLine } from './boilerplate.ts';
import { withoutCapitals } from './capital-names.ts';
import { parseDate, parseGermanDate } from './dates.ts';
import { authorsOfLines, dateOfLines } from './head-lines.ts';

/** "MDR THÜRINGEN", "ORF WIEN" beside a name: where the author works. */
const ALL_CAPITALS = /^[A-ZÀ-Þ\d .-]+$/;

/** "Autorin/Autor Anna Huber", "Autor: Karl Maier" */
const LABELLED_AUTHOR =
  /^Autor(?:in)?(?:\/Autor(?:in)?)?:?\s+([A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+){1,2})$/;
/** "Datum 28.04.2023", "Veröffentlicht am 3. Mai 2024" */
const LABELLED_DATE =
  /(?:Datum|Veröffentlicht|Publiziert|Erstellt|Stand)[^\d]{0,25}(\d{1,2}\.\s*(?:\d{1,2}\.|[A-Za-zÀ-ɏ]{3,9})\s*\d{2,4})/;

/** @param lines between title and text */
export function printedAuthors(
  { signatures, labelled }: PrintedByline,
  lines: readonly string[],
  headings: readonly string[] = [],
): Author[] {
  const first = signatures.find((signature) => authorsIn(signature).some(isPerson));
  if (first) return namesBeside(first, signatures);
  const behindLabel = firstBehind(LABELLED_AUTHOR, labelled);
  return behindLabel ? parseAuthors(behindLabel) : authorsOfHead(lines, headings);
}

/** Who signs in a line of their own. */
export const authorsOfHead = (lines: readonly string[], headings: readonly string[] = []): Author[] =>
  withPlaces(authorsOfLines(lines.map(withoutCapitals), headings.map(withoutCapitals))).filter(isPerson);

/** The people of each signature by itself. */
export const signedLines = ({ signatures }: PrintedByline): Author[][] =>
  signatures.map((signature) => authorsIn(signature).filter(isPerson));

/** Signatures that are no names: "srf/hosb", "dpa". */
export function printedCollective({ signatures }: PrintedByline): Author[] {
  return signatures.map(authorsIn).find((authors) => authors.length > 0) ?? [];
}

/**
 * @param lines between title and text
 * @returns ISO 8601, or null
 */
export function printedDate(
  { dates, above, labelled }: PrintedByline,
  lines: readonly string[],
): string | null {
  for (const { given, text } of dates) {
    const date = (given && parseDate(given)) || parseGermanDate(text);
    if (date) return date;
  }
  const behindLabel = firstBehind(LABELLED_DATE, labelled);
  return (
    (behindLabel && parseDate(behindLabel)) || dateOfLines(above.filter(isTimeLine)) || dateOfLines(lines)
  );
}

const authorsIn = ({ text }: PrintedSignature): Author[] =>
  TRANSLATED.test(text) ? [] : withPlaces(parseAuthors(AUTHOR_IN_LINE.exec(text)?.[1] ?? text));
const TRANSLATED = /^(?:Übersetz|Fotos?|Bilder)/;
/** "Datum: 19.11.2021 Autor: Fritz Imhof Quelle: Livenet" */
const AUTHOR_IN_LINE = /\bAutor(?:in)?\s?:\s?([^:]{3,60}?)(?:\s[A-ZÀ-Þ][a-zß-ɏ]{2,12}\s?:|$)/;

/** What the label is followed by in the first line that has it. */
function firstBehind(label: RegExp, lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = label.exec(line)?.[1];
    if (found) return found;
  }
  return null;
}

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
