/** When the card comes and goes by mouse and by touch. */

import type { Analysis, Quote } from '../../analysis/analysis.ts';
import { closest } from '../../article/page/nodes.ts';
import type { SharedPage } from '../../extension/page-share.ts';
import { type Annotation, annotationAt, quoteAt, spanOf, visibleIn } from '../../highlights/annotation-at.ts';
import type { Card } from './card.tsx';
import { offsetsAt } from './hit-test.ts';

/** Milliseconds that the pointer rests before the card comes, and that it may be elsewhere before the card goes. */
const REST = 350;
const GRACE = 250;

/** What the page itself answers to: there the card stays away. */
const OF_THE_PAGE = 'a[href], button, input, select, textarea, label, summary, [contenteditable]';

/** What is marked under a point of the window. */
const annotationUnder = (page: SharedPage, x: number, y: number): Annotation | null =>
  firstAt(page, x, y, annotationAt);

/** The quote under a point of the window, be it under a name that is marked within. */
export const quoteUnder = (page: SharedPage, x: number, y: number): Quote | null =>
  firstAt(page, x, y, quoteAt);

function firstAt<Found>(
  { analysis, textMap, settings }: SharedPage,
  x: number,
  y: number,
  find: (visible: Analysis, offset: number) => Found | null,
): Found | null {
  const visible = visibleIn(analysis, settings.layers);
  for (const offset of offsetsAt(textMap, x, y)) {
    const found = find(visible, offset);
    if (found) return found;
  }
  return null;
}

/** @param onQuote called when the pointer comes to or leaves the words of quotes */
export function watchPointer(
  page: SharedPage,
  card: Card,
  signal: AbortSignal,
  onQuote: (isThere: boolean) => void,
): void {
  const options = { signal, passive: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awaited: Annotation | null = null;
  let isOnQuote = false;

  const trigger = page.settings.card;
  const meantBy = (event: PointerEvent) =>
    isOfThePage(event) ? null : annotationUnder(page, event.clientX, event.clientY);
  const wait = (annotation: Annotation | null, event: PointerEvent) => {
    if (timer !== undefined && isSame(annotation, awaited)) return;
    clearTimeout(timer);
    awaited = annotation;
    lookForQuote(event);
    timer = isSame(annotation, card.shown)
      ? undefined
      : setTimeout(comeToRest, annotation ? REST : GRACE, event);
  };
  // Under a link the card stays away, but the quote that the link stands in can be copied.
  const lookForQuote = ({ clientX, clientY }: PointerEvent) => {
    const isThere = quoteUnder(page, clientX, clientY) !== null;
    if (isThere !== isOnQuote) onQuote(isThere);
    isOnQuote = isThere;
  };
  const comeToRest = ({ clientX, clientY }: PointerEvent) => {
    timer = undefined;
    if (awaited) card.show(awaited, { near: { x: clientX, y: clientY } });
    else card.hide();
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      if (trigger !== 'hover') lookForQuote(event);
      else if (card.holds(event)) wait(card.shown, event);
      else wait(meantBy(event), event);
    },
    options,
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      const isMeant =
        event.pointerType === 'touch' ? trigger !== 'off' : trigger === 'click' && event.button === 0;
      if (!isMeant || card.holds(event)) return;
      const annotation = meantBy(event);
      if (annotation) card.show(annotation, { near: { x: event.clientX, y: event.clientY } });
      else card.hide();
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

const isOfThePage = ({ target }: Event): boolean =>
  target instanceof Element && closest(target, OF_THE_PAGE) !== null;

function isSame(one: Annotation | null, other: Annotation | null): boolean {
  return one === other || (one !== null && other !== null && spanOf(one) === spanOf(other));
}
