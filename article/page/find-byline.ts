/** Takes from the page the lines around the article that may name its authors and its time. */
import {
  cutLine,
  LONGEST_BYLINE,
  MOST_OF,
  type PrintedByline,
  type PrintedDate,
  type PrintedSignature,
} from '../page-draft.ts';
import {
  attributeOf,
  byTag,
  closest,
  contains,
  firstElementOf,
  follows,
  parentOf,
  previousElementOf,
  selectAll,
  textNodesIn,
  textOf,
} from './nodes.ts';

/** Without the first letter, which may be a capital: asking for either case costs a browser five times as much. */
const AUTHOR_ELEMENTS = `[rel~="author"], [itemprop="author"], [class*="uthor"], [class*="utor"], [class*="yline"],
  [class*="erson-link"], byline, a[href*="/autor"], a[href*="/author"]`;
const DATE_ELEMENTS = `[itemprop="datePublished"], [class*="date"], [class*="Date"], [class*="ime"],
  [class*="atum"], [class*="ublish"], [class*="eroeffentlicht"], [class*="nfo"], [class*="meta"], [class*="Meta"]`;
/** `<span class="author-label">von</span> Anna Huber` */
const LABEL_ONLY = /^(?:(?:von|by|text|autor(?:in)?|datum)\s?:?|:?)$/i;
/** Where readers sign. */
const COMMENTS = `[class*="omment"], [id*="omment"], [class*="ostings"]`;
/** "Autor: Karl Maier", "Veröffentlicht am 3. Mai 2024" */
const LABEL = /Autor|Datum|öffentlicht|Publiziert|Erstellt|Stand/;
/** "2024-05-03T17:47": a day that needs no reading. */
const PLAIN_DATE = /^\s*[12]\d{3}-[01]\d-[0-3]\d/;

/** What holds labelled lines ("Autor: Karl Maier") on pages that do not name their elements. */
const LINES = 'li, p, dd, td';

/** What is to be sought; what is known needs no search, which costs a page of many elements much time. */
interface Sought {
  readonly authors: boolean;
  /** Also in what stands around the article. */
  readonly around: boolean;
  readonly date: boolean;
}

/** @param scope encloses title and body */
export function findByline(
  scope: Element,
  title: Element | null,
  body: Element,
  sought: Sought,
): PrintedByline {
  const dates = sought.date ? findDates(scope, body) : [];
  const isDateMissing = sought.date && !dates.some(isPlain);
  // Data that name authors may leave one out: the others sign beside the title.
  const around = sought.around ? signaturesAround : findSignatures;
  const signatures = sought.authors ? around(sought.around ? scope : besideTitle(title, scope), body) : [];
  return {
    signatures,
    above: [
      ...(title && (sought.around || sought.date) ? linesAbove(title) : []),
      ...(sought.date && !dates.some(isYear) ? datedTexts(scope, body) : []),
    ],
    dates,
    labelled:
      isDateMissing || (sought.authors && sought.around && signatures.length === 0)
        ? labelledLines(scope)
        : [],
  };
}

/** How far up from the title its neighbours may tell of the article, and how many of them on each level. */
const LEVELS_ABOVE = 4;
const NEIGHBOURS = 3;
const DATED_TEXTS = 3;

/** Pages print the day above the title in elements of any name. */
function linesAbove(title: Element): string[] {
  const lines: string[] = [];
  let element: Element | null = title;
  for (let level = 0; element && level < LEVELS_ABOVE; level++, element = parentOf(element)) {
    let before = previousElementOf(element);
    for (let at = 0; before && at < NEIGHBOURS; at++, before = previousElementOf(before)) {
      const line = lineOf(before);
      if (line !== '') lines.push(line);
    }
  }
  return lines;
}

/** ", 21. Jan. 2015" behind a name, "04.02.2022" in a link */
const DATE_ALONE = /^[\s,(|]*(?:am )?\d\d?\. ?(?:\d\d?\.|[A-Za-zä]{3,9}\.?) ?\d{4}\b.{0,20}$/;

/** "Am <a>3. Mai 2024</a> wurde …" */
function isInText(element: Element): boolean {
  const paragraph = closest(element, 'p');
  return paragraph !== null && lineOf(paragraph) === '';
}

/** Texts that are nothing but a date, in elements of any name. */
function datedTexts(scope: Element, body: Element): string[] {
  const lines: string[] = [];
  const walker = textNodesIn(scope);
  for (let node = walker.nextNode(); node && !isBehind(node, body); node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const holder = DATE_ALONE.test(text) && parentOf(node);
    if (holder && !isInText(holder) && lines.push(text) === DATED_TEXTS) break;
  }
  return lines;
}

/** How far around article or title the box about its author may stand, where nobody signs within. */
const LEVELS_AROUND = 2;

function besideTitle(title: Element | null, scope: Element): Element {
  const parent = title && parentOf(title);
  return (parent !== scope && parent && parentOf(parent)) || scope;
}

function signaturesAround(scope: Element, body: Element): PrintedSignature[] {
  let around: Element | null = scope;
  for (let level = 0; around && level <= LEVELS_AROUND; level++) {
    const found = findSignatures(around, body);
    if (found.length > 0) return found;
    around = parentOf(around);
  }
  return [];
}

function findSignatures(scope: Element, body: Element): PrintedSignature[] {
  const elements = innermost(selectAll(scope, AUTHOR_ELEMENTS))
    .slice(0, MOST_OF.signatures)
    .filter((element) => !isOfReaders(element, body))
    .map((element) => (LABEL_ONLY.test(textOf(element).trim()) ? (parentOf(element) ?? element) : element));
  return elements.map((element) => {
    const parent = parentOf(element);
    const byline = (parent && parentOf(parent)) ?? element;
    const isBeside = (other: Element): boolean => contains(byline, other);
    return {
      text: lineOf(element),
      from: elements.findIndex(isBeside),
      to: elements.findLastIndex(isBeside) + 1,
    };
  });
}

/** In comments. */
function isOfReaders(element: Element, body: Element): boolean {
  const comments = closest(element, COMMENTS);
  return comments !== null && !contains(comments, body);
}

function findDates(scope: Element, body: Element): PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (const find of DATE_SEARCHES)
    for (const element of find(scope)) {
      if (isBehind(element, body) || isOfReaders(element, body)) continue;
      const given =
        cutLine(attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '') || null;
      const text = lineOf(element);
      const date = { given, text };
      if (/\d/.test(`${given ?? ''}${text}`)) dates.push(date);
      if (isPlain(date) || dates.length === MOST_OF.dates) return dates;
    }
  return dates;
}

/** The dear one comes last: most often it is not needed any more. */
const DATE_SEARCHES = [
  (scope: Element): Element[] => byTag(scope, 'time'),
  (scope: Element): Element[] => selectAll(scope, DATE_ELEMENTS),
];

/** "12 Stimmen, 3.17" is no date. */
const isYear = ({ given, text }: PrintedDate): boolean => /\d{4}/.test(given + text);

/** No other date is needed then, and to look for more of them costs a page of many boxes much time. */
const isPlain = ({ given }: PrintedDate): boolean => PLAIN_DATE.test(given ?? '');

const isBehind = (node: Node, body: Element): boolean => follows(node, body) && !contains(body, node);

function labelledLines(scope: Element): string[] {
  const lines: string[] = [];
  for (const element of selectAll(scope, LINES)) {
    const line = lineOf(element);
    if (LABEL.test(line) && lines.push(line) === MOST_OF.labelled) break;
  }
  return lines;
}

/** The text of an element that is no more than a line, else nothing. */
function lineOf(element: Element): string {
  const text = textOf(element).trim();
  if (text.length > LONGEST_BYLINE) return '';
  return firstElementOf(element) === null ? text : spaced(element);
}

/** `<span>Geschrieben von</span><a>Anna Huber</a>` shows a gap that its text has not. */
function spaced(element: Element): string {
  const parts: string[] = [];
  const walker = textNodesIn(element);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(node.nodeValue?.trim() ?? '');
  return parts.filter(Boolean).join(' ').slice(0, LONGEST_BYLINE);
}

/** The elements that hold none of the others. */
function innermost(all: readonly Element[]): Element[] {
  // In document order an element is followed at once by what it holds.
  return all.filter((element, index) => !contains(element, all[index + 1] ?? null));
}
