/** From a place in the live page back to the article's text: the other direction is in text-map.ts. */
import type { Span } from '../article.ts';
import type { Run } from './block-writer.ts';
import { childNodesOf, contains, follows } from './nodes.ts';
import { firstWhere, type TextMap } from './text-map.ts';

/** The stretch of article text that a range of the page covers; null where it covers none. */
export function spanOfRange({ runs }: TextMap, range: AbstractRange): Span | null {
  const start = offsetAtOrAfter(runs, range.startContainer, range.startOffset);
  const end = offsetAtOrBefore(runs, range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

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
