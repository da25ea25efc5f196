import type { Span } from '../../article/article.ts';
import type { TextMap } from '../../article/text-map.ts';

/**
 * Where spans of the article stand in the text of the whole body, all its text nodes in a row, as annotation tools
 * count positions. Offsets are UTF-16; null for what is not on the page.
 */
export function pagePositions(textMap: TextMap, spans: readonly Span[]): (Span | null)[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  return spans.map((span) => {
    const range = textMap.rangeOf(span);
    const start = range && starts.get(range.startContainer);
    const end = range && starts.get(range.endContainer);
    if (!range || typeof start !== 'number' || typeof end !== 'number') return null;
    return { start: start + range.startOffset, end: end + range.endOffset };
  });
}
