import type { Article, Span } from '../article/article.ts';

/** Characters shown on each side. */
const REACH = 45;

/**
 * What a fact is about, in the article's own words: `43 Prozent` alone tells nothing.
 * @returns the span with the whole words around it in its line, with `…` where the line goes on
 */
export function wordsAround({ text }: Article, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const first = start - lineStart <= REACH ? lineStart : afterBlank(text, start - REACH, start);
  const last = lineEnd - end <= REACH ? lineEnd : beforeBlank(text, end + REACH, end);
  const words = text.slice(first, last).trim();
  return `${first > lineStart ? '… ' : ''}${words}${last < lineEnd ? ' …' : ''}`;
}

/** Index behind the first blank from `at` on, but no further than `limit`. */
function afterBlank(text: string, at: number, limit: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 || blank >= limit ? limit : blank + 1;
}

/** Index of the last blank up to `at`, but no nearer than `limit`. */
function beforeBlank(text: string, at: number, limit: number): number {
  return Math.max(limit, text.lastIndexOf(' ', at));
}
