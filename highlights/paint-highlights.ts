/**
 * The only user of CSS.highlights: marks ranges of the page without touching its nodes.
 * The registry is the page's as well, so every name has a prefix; and Firefox lets no content script iterate it, so the
 * painter remembers what it set.
 */
import type { Span } from '../article/article.ts';
import type { Highlight as PlannedHighlight } from './plan-highlights.ts';
import { nameOfHighlight, priorityOf } from './styles.ts';

/** Finds the place of a span on the page; null where it no longer is. */
export interface RangeFinder {
  rangeOf(span: Span): AbstractRange | null;
}

/**
 * Paints the highlights; their look comes from `adoptStyles`.
 * @returns the undo
 */
export function paintHighlights(planned: readonly PlannedHighlight[], textMap: RangeFinder): () => void {
  const painted = new Map<string, Highlight>();
  for (const highlight of planned) {
    const range = textMap.rangeOf(highlight.span);
    if (!range) continue;
    const name = nameOfHighlight(highlight.form, highlight.voice);
    let group = painted.get(name);
    if (!group) {
      group = new Highlight();
      group.priority = priorityOf(highlight.form);
      painted.set(name, group);
    }
    group.add(range);
  }
  for (const [name, group] of painted) CSS.highlights.set(name, group);
  return () => {
    for (const name of painted.keys()) CSS.highlights.delete(name);
  };
}
