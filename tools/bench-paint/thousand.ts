/** A thousand marks, painted and taken away, beside the same as elements around the words, which is how pages were marked before. */
import { readPage } from '../../article/page/read-page.ts';
import type { PlannedHighlight } from '../../highlights/highlight.ts';
import { paintHighlights } from '../../highlights/paint-highlights.ts';
import { keyOfDocument } from '../../highlights/styles.ts';

/** Milliseconds, layout included. */
export interface ThousandTimes {
  readonly marks: number;
  readonly painting: number;
  readonly switchingOff: number;
  readonly wrapping: number;
  readonly unwrapping: number;
}

const MARKS = 1_000;

/** Of a page that is laid out already. */
export function timeThousand(): ThousandTimes {
  const reading = readPage(document, location.href);
  if (reading.status !== 'article') throw new Error(reading.status);
  const { article, textMap } = reading;
  const planned = [...article.text.matchAll(/\p{L}{3,}/gu)].slice(0, MARKS).map(
    ({ index, 0: word }, at): PlannedHighlight => ({
      layer: 'people',
      span: { start: index, end: index + word.length },
      form: 'dots',
      voice: at % 6,
    }),
  );
  layOut();
  const begun = performance.now();
  const painting = paintHighlights(planned, textMap, keyOfDocument());
  layOut();
  const painted = performance.now();
  painting.undo();
  layOut();
  const unpainted = performance.now();
  const ranges = planned.flatMap(({ span }) => textMap.rangeOf(span) ?? []);
  const wrapFrom = performance.now();
  const elements = wrap(ranges);
  layOut();
  const wrapped = performance.now();
  unwrap(elements);
  layOut();
  return {
    marks: ranges.length,
    painting: painted - begun,
    switchingOff: unpainted - painted,
    wrapping: wrapped - wrapFrom,
    unwrapping: performance.now() - wrapped,
  };
}

const layOut = (): number => document.body.getBoundingClientRect().height;

/** From the end of the page, so that what stands before keeps its place. */
function wrap(ranges: readonly AbstractRange[]): Element[] {
  return ranges.toReversed().map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const element = document.createElement('mark');
    element.append(range.extractContents());
    range.insertNode(element);
    return element;
  });
}

function unwrap(elements: readonly Element[]): void {
  for (const element of elements) {
    const parent = element.parentNode;
    element.replaceWith(...element.childNodes);
    parent?.normalize();
  }
}
