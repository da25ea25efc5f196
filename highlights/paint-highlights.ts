/**
 * The only user of CSS.highlights: marks ranges of the page without touching its nodes.
 * The registry is the page's as well, so every name has a prefix; and Firefox lets no content script iterate it, so the
 * painter remembers what it set.
 */
import type { Span } from '../article/article.ts';
import type { Form, Highlight as PlannedHighlight } from './plan-highlights.ts';
import { nameOfHighlight, priorityOf } from './styles.ts';

/** Finds the place of a span on the page; null where it no longer is. */
export interface RangeFinder {
  rangeOf(span: Span): AbstractRange | null;
}

export interface Painting {
  /** Whether all painted words are still on the page, where they were, and still painted. */
  readonly isWhole: () => boolean;
  readonly undo: () => void;
}

/** Paints the highlights; their look comes from the page's style sheet. */
export function paintHighlights(planned: readonly PlannedHighlight[], textMap: RangeFinder): Painting {
  const painted = new Map<string, Highlight>();
  const ranges: AbstractRange[] = [];
  for (const highlight of planned) {
    const range = textMap.rangeOf(highlight.span);
    if (!range) continue;
    groupOf(painted, highlight.form, highlight.voice).add(range);
    ranges.push(range);
  }
  for (const [name, group] of painted) CSS.highlights.set(name, group);
  return {
    isWhole: () => [...painted.keys()].every(isRegistered) && ranges.every(isOnPage),
    undo: () => {
      for (const name of painted.keys()) CSS.highlights.delete(name);
    },
  };
}

function groupOf(painted: Map<string, Highlight>, form: Form, voice: number | null): Highlight {
  const name = nameOfHighlight(form, voice);
  const known = painted.get(name);
  if (known) return known;
  const group = new Highlight();
  group.priority = priorityOf(form);
  painted.set(name, group);
  return group;
}

/** The page may have cleared the registry. */
const isRegistered = (name: string): boolean => CSS.highlights.has(name);

/** A range that does not follow the page's changes may come to point beyond a text that was cut. */
function isOnPage({ startContainer, endContainer, endOffset }: AbstractRange): boolean {
  const length = endContainer.nodeValue?.length ?? 0;
  return startContainer.isConnected && endContainer.isConnected && endOffset <= length;
}
