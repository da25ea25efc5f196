import type { Span } from '../../article/article.ts';

/** Nothing that is found reaches further; a quotation mark never closed may seem to, and would cost quadratic time. */
const LONGEST_REACH = 40;

/** What lies in one sentence. */
export type PerSentence<T> = readonly T[];

/**
 * Deals out what was found to the sentences it touches, in one pass over both.
 * @param sentences in the order of the text
 * @param found in any order; what spans several sentences is given to each
 */
export function gather<T extends { readonly span: Span }>(
  sentences: readonly Span[],
  found: readonly T[],
): PerSentence<T>[] {
  const inOrder = [...found].sort((a, b) => a.span.start - b.span.start);
  const gathered: T[][] = sentences.map(() => []);
  let first = 0;
  for (const item of inOrder) {
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= item.span.start) first++;
    const last = Math.min(sentences.length, first + LONGEST_REACH);
    for (let at = first; at < last && (sentences[at]?.start ?? 0) < item.span.end; at++)
      gathered[at]?.push(item);
  }
  return gathered;
}
