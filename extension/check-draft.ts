/**
 * The gate between the page and the background: a content script shares its process with the page, so what it sends is
 * checked like a stranger's letter before anything reads it.
 */
import {
  array,
  boolean,
  integer,
  maxLength,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string,
  tuple,
} from 'valibot';
import { BLOCK_KINDS } from '../article/article.ts';
import { isTooLong, MOST_OF, type PageDraft } from '../article/page-draft.ts';

/** Characters of an address; Chromium cuts off at two million, servers at some thousand. */
const LONGEST_ADDRESS = 100_000;

const line = pipe(string(), maxLength(MOST_OF.line));
const text = pipe(string(), maxLength(MOST_OF.text));
const count = pipe(number(), integer(), minValue(0));

const head = object({
  title: line,
  language: line,
  tags: pipe(array(tuple([line, line])), maxLength(MOST_OF.tags)),
  structuredData: pipe(array(text), maxLength(MOST_OF.structuredData)),
});
const signature = object({ text: line, from: count, to: count });
const printed = object({
  signatures: pipe(array(signature), maxLength(MOST_OF.signatures)),
  above: pipe(array(line), maxLength(MOST_OF.above)),
  dates: pipe(array(object({ given: nullable(line), text: line })), maxLength(MOST_OF.dates)),
  labelled: pipe(array(line), maxLength(MOST_OF.labelled)),
});
const block = object({
  kind: picklist(BLOCK_KINDS),
  text,
  linked: count,
  inBody: boolean(),
  list: nullable(count),
});
const draft = object({
  url: pipe(string(), maxLength(LONGEST_ADDRESS)),
  head,
  isOfHead: boolean(),
  way: line,
  publisher: nullable(line),
  heading: line,
  isMainHeading: boolean(),
  byline: pipe(array(line), maxLength(MOST_OF.byline)),
  date: nullable(line),
  printed,
  hasPaywall: boolean(),
  next: pipe(array(line), maxLength(MOST_OF.next)),
  isMarkedUp: boolean(),
  times: count,
  blocks: pipe(array(block), maxLength(MOST_OF.blocks)),
});

const charactersIn = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

const isOfReadableSize = (candidate: PageDraft): boolean =>
  !isTooLong(candidate) && charactersIn(candidate.head.structuredData) <= MOST_OF.structuredCharacters;

/** The draft, with nothing in it that the type does not name; null where it is none. */
export function checkDraft(candidate: unknown): PageDraft | null {
  const { success, output } = safeParse(draft, candidate);
  return success && isOfReadableSize(output) ? output : null;
}
