/**
 * The gate between the page and the analysis: a content script shares its process with the page, so what it sends is
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
} from 'valibot';
import { type Article, BLOCK_KINDS, GENRES } from '../article/article.ts';

/** A novel has about a million characters; more than a few of them is not an article. */
const MAX_TEXT = 5_000_000;
const MAX_BLOCKS = 100_000;
const MAX_AUTHORS = 200;
const MAX_LINE = 100_000;

const line = pipe(string(), maxLength(MAX_LINE));
const offset = pipe(number(), integer(), minValue(0));
const span = object({ start: offset, end: offset });
const author = object({ name: line, place: nullable(line) });
const block = object({ kind: picklist(BLOCK_KINDS), span });

const article = object({
  url: line,
  language: line,
  outlet: nullable(line),
  title: line,
  kicker: nullable(line),
  lead: nullable(line),
  authors: pipe(array(author), maxLength(MAX_AUTHORS)),
  publishedAt: nullable(line),
  modifiedAt: nullable(line),
  genre: picklist(GENRES),
  truncated: boolean(),
  text: pipe(string(), maxLength(MAX_TEXT)),
  blocks: pipe(array(block), maxLength(MAX_BLOCKS)),
});

function blocksFollowEachOther({ text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean {
  let at = 0;
  for (const { span } of blocks) {
    if (span.start < at || span.end < span.start) return false;
    at = span.end;
  }
  return at <= text.length;
}

/** The article, with nothing in it that the type does not name; null where it is none. */
export function checkArticle(candidate: unknown): Article | null {
  const { success, output } = safeParse(article, candidate);
  return success && blocksFollowEachOther(output) ? output : null;
}
