/**
 * Maps offsets of `Article.text` to places in the live page; the way back is in span-of-range.ts, which only the page's
 * tools need. The page is not changed; ranges are static, so that they cost the page nothing when it changes itself.
 */
import type { Span } from '../article.ts';
import type { Run } from './block-writer.ts';
import { isConnected } from './nodes.ts';

export interface TextMap {
  /** The place of a span on the page; null where the page no longer shows it or the span is empty. */
  rangeOf(span: Span): AbstractRange | null;
  /** Where the text is from, in its order. */
  readonly runs: readonly Run[];
}

/**
 * @param runs in the order of the text, which is the order of the page
 */
export function createTextMap(runs: readonly Run[]): TextMap {
  return {
    rangeOf(span) {
      if (span.end <= span.start) return null;
      const first = runs[firstEndingAfter(runs, span.start)];
      const last = runs[lastStartingBefore(runs, span.end)];
      if (!first || !last || last.start + last.length <= span.start || first.start >= span.end) return null;
      if (!isConnected(first.node) || !isConnected(last.node)) return null;
      const startOffset = first.offset + Math.max(0, span.start - first.start);
      const endOffset = last.offset + Math.min(last.length, span.end - last.start);
      if (startOffset > first.node.length || endOffset > last.node.length) return null;
      return new StaticRange({
        startContainer: first.node,
        startOffset,
        endContainer: last.node,
        endOffset,
      });
    },
    runs,
  };
}

/** Index of the first run for which `isPast` holds; it must hold for all runs after it. */
export function firstWhere(runs: readonly Run[], isPast: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && isPast(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const firstEndingAfter = (runs: readonly Run[], offset: number): number =>
  firstWhere(runs, (run) => run.start + run.length > offset);

const lastStartingBefore = (runs: readonly Run[], offset: number): number =>
  firstWhere(runs, (run) => run.start >= offset) - 1;
