import type { Span } from '../../article/article.ts';
import { textNodesIn } from '../../article/page/nodes.ts';
import type { TextMap } from '../../article/page/text-map.ts';
import { CONTEXT, type PagePlace } from '../../extension/export/web-annotations.ts';

/**
 * Where spans of the article stand in the text of the whole body, all its text nodes in a row, and what stands around them
 * there: between two paragraphs of an article a page may have anything. Null for what is not on the page.
 */
export function pagePlaces(body: Element, textMap: TextMap, spans: readonly Span[]): (PagePlace | null)[] {
  const starts = new Map<Node, number>();
  const texts: string[] = [];
  const walker = textNodesIn(body);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    starts.set(node, length);
    texts.push(text);
    length += text.length;
  }
  const text = texts.join('');
  const pairsBefore = countPairs(text);
  return spans.map((span) => {
    const range = textMap.rangeOf(span);
    const startOfNode = range && starts.get(range.startContainer);
    const endOfNode = range && starts.get(range.endContainer);
    if (!range || typeof startOfNode !== 'number' || typeof endOfNode !== 'number') return null;
    const [start, end] = [startOfNode + range.startOffset, endOfNode + range.endOffset];
    return {
      position: { start: start - pairsBefore(start), end: end - pairsBefore(end) },
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    };
  });
}

/**
 * The W3C wants code points counted, of which an emoji is one, not two as in UTF-16.
 * @returns how many characters of two units stand before an offset
 */
function countPairs(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
