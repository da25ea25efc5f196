import type { Span } from '../../article/article.ts';
import type { TextMap } from '../../article/page/text-map.ts';

/**
 * Where spans of the article stand in the text of the whole body, all its text nodes in a row. Counted are code points,
 * as the W3C demands of annotations: an emoji is one. Null for what is not on the page.
 */
export function pagePositions(textMap: TextMap, spans: readonly Span[]): (Span | null)[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length);
    length += codePoints(node);
  }
  return spans.map((span) => {
    const range = textMap.rangeOf(span);
    const start = range && starts.get(range.startContainer);
    const end = range && starts.get(range.endContainer);
    if (!range || typeof start !== 'number' || typeof end !== 'number') return null;
    return {
      start: start + codePoints(range.startContainer, range.startOffset),
      end: end + codePoints(range.endContainer, range.endOffset),
    };
  });
}

/** @param end where counting ends, in UTF-16 */
function codePoints({ nodeValue }: Node, end?: number): number {
  const text = nodeValue?.slice(0, end) ?? '';
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
