/** A text that stands on the page twice, for phones and for desks, is read where the reader sees it. */
import { parentOf } from './nodes.ts';
import type { FoundBlock } from './walk-blocks.ts';

/** Characters; shorter lines may be repeated on purpose. */
const SHORTEST = 60;

/**
 * Asks the browser for the style of an element only where a text is there more than once.
 * @returns the blocks without those copies that are not shown
 */
export function dropHiddenCopies(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  const seen = new Set<string>();
  const doubles = new Set<string>();
  for (const { text } of blocks) if (text.length >= SHORTEST) (seen.has(text) ? doubles : seen).add(text);
  if (doubles.size === 0) return blocks;
  const shown = new Set(
    blocks.filter((block) => doubles.has(block.text) && isShown(block)).map(({ text }) => text),
  );
  return blocks.filter((block) => !shown.has(block.text) || isShown(block));
}

function isShown({ runs }: FoundBlock): boolean {
  const holder = runs[0] && parentOf(runs[0].node);
  // Outside of a browser there is no style to ask for.
  return !holder || (Element.prototype.checkVisibility?.call(holder, { visibilityProperty: true }) ?? true);
}
