/** Authors and time of publication as printed on the page: for pages that do not give them in their metadata. */
import type { Author } from './article.ts';
import { isPersonName, parseAuthors } from './authors.ts';
import { parseDate, parseGermanDate } from './dates.ts';

/** Without the first letter, which may be a capital: asking for either case costs a browser five times as much. */
const AUTHOR_ELEMENTS = `[rel~="author"], [itemprop="author"], [class*="uthor"], [class*="utor"], [class*="yline"],
  [class*="erson-link"], a[href*="/autor"], a[href*="/author"]`;
const DATE_ELEMENTS = `[itemprop="datePublished"], [class*="date"], [class*="Date"], [class*="time"], [class*="Time"],
  [class*="info"], [class*="Info"], [class*="meta"], [class*="Meta"]`;
/** Longer texts are about the author, or about something else. */
const LONGEST_BYLINE = 120;
/** "Autorin/Autor Anna Huber", "Autor: Karl Maier" */
const LABELLED_AUTHOR =
  /^Autor(?:in)?(?:\/Autor(?:in)?)?:?\s+([A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ.-]+){1,2})$/;
/** "Datum 28.04.2023", "Veröffentlicht am 3. Mai 2024" */
const LABELLED_DATE =
  /(?:Datum|Veröffentlicht|Publiziert|Erstellt|Stand)[^\d]{0,25}(\d{1,2}\.\s*(?:\d{1,2}\.|[A-Za-zÀ-ɏ]{3,9})\s*\d{2,4})/;
/** "MDR THÜRINGEN", "ORF WIEN" beside a name: where the author works. */
const ALL_CAPITALS = /^[A-ZÀ-Þ\d .-]+$/;

/** What holds labelled lines ("Autor: Karl Maier") on pages that do not name their elements. */
const LINES = 'li, p, dd, td';

/** @param scope encloses title and body */
export function findPrintedAuthors(scope: Element): Author[] {
  const elements = innermost(scope.querySelectorAll(AUTHOR_ELEMENTS));
  const first = elements.find((element) => authorsIn(element).some(isPerson));
  if (first) return namesBeside(first, elements);
  const labelled = firstLine(scope, LABELLED_AUTHOR);
  return labelled ? parseAuthors(labelled) : [];
}

/** Signatures that are no names: "srf/hosb", "dpa". */
export function findPrintedSignature(scope: Element): Author[] {
  const elements = innermost(scope.querySelectorAll(AUTHOR_ELEMENTS));
  return elements.map(authorsIn).find((authors) => authors.length > 0) ?? [];
}

/** @returns ISO 8601, or null */
export function findPrintedDate(scope: Element, body: Element): string | null {
  const elements = [...scope.getElementsByTagName('time'), ...scope.querySelectorAll(DATE_ELEMENTS)];
  const isBehind = (element: Element): boolean =>
    (body.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    !body.contains(element);
  const before = firstDate(elements.filter((element) => !isBehind(element)));
  const labelled = before ?? firstLine(scope, LABELLED_DATE);
  return labelled ? parseDate(labelled) : null;
}

function firstDate(elements: readonly Element[]): string | null {
  for (const element of elements) {
    const given = element.getAttribute('datetime') ?? element.getAttribute('content');
    const text = element.textContent ?? '';
    const date =
      (given && parseDate(given)) || (text.length <= LONGEST_BYLINE ? parseGermanDate(text) : null);
    if (date) return date;
  }
  return null;
}

/** What a label is followed by, in the first short line that has it. */
function firstLine(scope: Element, label: RegExp): string | null {
  for (const element of scope.querySelectorAll(LINES)) {
    const found = label.exec(lineOf(element));
    if (found) return found[1] ?? null;
  }
  return null;
}

/** The text of an element that is no more than a line, else nothing. */
function lineOf(element: Element): string {
  const text = element.textContent?.trim() ?? '';
  return text.length <= LONGEST_BYLINE ? text : '';
}

/** The elements that hold none of the others. */
function innermost(elements: Iterable<Element>): Element[] {
  const all = [...elements];
  // In document order an element is followed at once by what it holds.
  return all.filter((element, index) => !element.contains(all[index + 1] ?? null));
}

function authorsIn(element: Element): Author[] {
  return withPlaces(parseAuthors(lineOf(element)));
}

const isPerson = ({ name }: Author): boolean => isPersonName(name) && !ALL_CAPITALS.test(name);

/** All authors of the byline that the first one stands in: those of comments and teasers stand elsewhere. */
function namesBeside(first: Element, elements: readonly Element[]): Author[] {
  const byline = first.parentElement?.parentElement ?? first;
  return elements
    .filter((element) => byline.contains(element))
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
