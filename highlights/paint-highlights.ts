/**
 * The only user of CSS.highlights: marks ranges of the page without touching its nodes.
 * The registry is shared with the page and with other extensions, so every name ends in a key of its own, and nothing is
 * taken away that is not ours. Firefox lets no content script iterate it, so the painter remembers what it set.
 */
import type { Span } from '../article/article.ts';
import { FORMS, type PlannedHighlight } from './highlight.ts';
import { nameOfHighlight, priorityOf } from './styles.ts';
import { COLOURED_VOICES } from './voices.ts';

/** Finds the place of a span on the page; null where it no longer is. */
interface RangeFinder {
  rangeOf(span: Span): AbstractRange | null;
}

/** What stands in the page's registry of highlights. */
export interface Registered {
  /**
   * Brings back what the page has taken from the registry, or out of what stands there.
   * @returns whether anything was missing
   */
  readonly restore: () => boolean;
  readonly undo: () => void;
}

interface Painting extends Registered {
  /** Whether all painted words are still on the page, where they were. */
  readonly isWhole: () => boolean;
}

/**
 * Paints the highlights; their look comes from the page's style sheet.
 * @param key as `keyOfDocument` makes it, the same as in the style sheet
 */
export function paintHighlights(
  planned: readonly PlannedHighlight[],
  textMap: RangeFinder,
  key: string,
): Painting {
  const painted = new Map<string, Highlight>();
  const placed: [Highlight, AbstractRange][] = [];
  for (const highlight of planned) {
    const range = textMap.rangeOf(highlight.span);
    if (range) placed.push([groupOf(painted, highlight, key), range]);
  }
  const fill = () => {
    for (const [group, range] of placed) group.add(range);
  };
  return { isWhole: () => placed.every(isOnPage), ...register(painted, fill) };
}

/**
 * Puts highlights into the page's registry.
 * @param fill gives them their words
 */
export function register(painted: ReadonlyMap<string, Highlight>, fill: () => void): Registered {
  fill();
  for (const [name, group] of painted) CSS.highlights.set(name, group);
  return {
    restore: () => {
      const missing = [...painted].filter(([name, { size }]) => size === 0 || !CSS.highlights.has(name));
      if (missing.length > 0) fill();
      for (const [name, group] of missing) CSS.highlights.set(name, group);
      return missing.length > 0;
    },
    undo: () => {
      for (const [name, group] of painted) unregister(name, group);
    },
  };
}

function groupOf(painted: Map<string, Highlight>, { form, voice }: PlannedHighlight, key: string): Highlight {
  const name = nameOfHighlight(form, voice, key);
  const known = painted.get(name);
  if (known) return known;
  const group = new Highlight();
  group.priority = priorityOf(form);
  painted.set(name, group);
  return group;
}

/** Takes away what a copy of the script that was there before has left: where its extension goes, Firefox ends it at once. */
export function clearLeftovers(key: string): void {
  for (const form of FORMS)
    for (const voice of [null, ...Array(COLOURED_VOICES).keys()])
      CSS.highlights.delete(nameOfHighlight(form, voice, key));
}

/** What somebody else has set under the name stays. */
export function unregister(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** A range that does not follow the page's changes may come to point beyond a text that was cut. */
function isOnPage([, { startContainer, endContainer, endOffset }]: [Highlight, AbstractRange]): boolean {
  const length = endContainer.nodeValue?.length ?? 0;
  return startContainer.isConnected && endContainer.isConnected && endOffset <= length;
}
