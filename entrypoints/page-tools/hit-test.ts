/** From a point of the window to the text of the article. */
import { spanOfRange } from '../../article/page/span-of-range.ts';
import type { TextMap } from '../../article/page/text-map.ts';

/**
 * The offsets of the article's text that may be meant by a point, the likeliest first: a caret stands between two
 * characters, and a quotation mark belongs to its quote. Empty where nothing is marked.
 */
export function offsetsAt(textMap: TextMap, x: number, y: number): number[] {
  if (!isHighlighted(x, y)) return [];
  const caret = document.caretPositionFromPoint(x, y);
  if (!(caret?.offsetNode instanceof Text)) return [];
  const { offsetNode, offset } = caret;
  return [offset, offset - 1, offset + 1].flatMap((start) => {
    if (start < 0 || start >= offsetNode.length) return [];
    const character = {
      startContainer: offsetNode,
      startOffset: start,
      endContainer: offsetNode,
      endOffset: start + 1,
    };
    return spanOfRange(textMap, new StaticRange(character))?.start ?? [];
  });
}

/** Where the browser cannot tell, the caret alone decides. */
function isHighlighted(x: number, y: number): boolean {
  return (CSS.highlights.highlightsFromPoint?.(x, y).length ?? 1) > 0;
}

declare global {
  interface HighlightRegistry {
    /** https://drafts.csswg.org/css-highlight-api-1/#interactions; TypeScript's library does not know it yet. */
    highlightsFromPoint?(x: number, y: number): readonly unknown[];
  }
}
