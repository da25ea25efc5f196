/**
 * Maps offsets of `Article.text` to places in the live page and back, both directions in one file.
 * The page is not changed; ranges are static, so that they cost the page nothing when it changes itself.
 */
import type { Span } from '../article.ts';
import type { Run } from './block-writer.ts';
import { childNodesOf, contains, follows, isConnected } from './nodes.ts';

export interface TextMap {
  /** The place of a span on the page; null where the page no longer shows it or the span is empty. */
  rangeOf(span: Span): AbstractRange | null;
  /** The stretch of article text that a range of the page covers; null where it covers none. */
  spanOf(range: AbstractRange): Span | null;
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
    spanOf(range) {
      const start = offsetAtOrAfter(runs, range.startContainer, range.startOffset);
      const end = offsetAtOrBefore(runs, range.endContainer, range.endOffset);
      return start !== null && end !== null && start < end ? { start, end } : null;
    },
  };
}

/** Index of the first run for which `isPast` holds; it must hold for all runs after it. */
function firstWhere(runs: readonly Run[], isPast: (run: Run) => boolean): number {
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

/** Text offset of the first character at or behind a boundary point of the page. */
function offsetAtOrAfter(runs: readonly Run[], container: Node, offset: number): number | null {
  const run = runs[firstWhere(runs, (each) => endsAfter(each, container, offset))];
  if (!run) return null;
  return run.start + (run.node === container ? Math.max(0, offset - run.offset) : 0);
}

/** Text offset behind the last character before a boundary point of the page. */
function offsetAtOrBefore(runs: readonly Run[], container: Node, offset: number): number | null {
  const run = runs[firstWhere(runs, (each) => !startsBefore(each, container, offset)) - 1];
  if (!run) return null;
  return run.start + (run.node === container ? Math.min(run.length, offset - run.offset) : run.length);
}

function endsAfter(run: Run, container: Node, offset: number): boolean {
  if (run.node === container) return run.offset + run.length > offset;
  return isBehind(run.node, container, offset);
}

function startsBefore(run: Run, container: Node, offset: number): boolean {
  if (run.node === container) return run.offset < offset;
  return !isBehind(run.node, container, offset);
}

/** The node lies behind the boundary point (container, offset). */
function isBehind(node: Node, container: Node, offset: number): boolean {
  const child = childNodesOf(container)[offset];
  if (child) return child === node || contains(child, node) || follows(node, child);
  // The point is at the container's very end, or in a text node of its own.
  return follows(node, container) && !contains(container, node);
}
