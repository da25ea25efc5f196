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
  const pointer = new Pointer(page, card, onQuote);
  // What the page makes up itself is no reader's: it could look through all that is marked, and wake the background each time.
  document.addEventListener('pointermove', (event) => event.isTrusted && pointer.move(event), options);
  document.addEventListener('pointerup', (event) => event.isTrusted && pointer.lift(event), options);
  signal.addEventListener('abort', () => pointer.stop());
}

class Pointer {
  readonly #page: SharedPage;
  readonly #card: Card;
  readonly #onQuote: (isThere: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #awaited: Annotation | null = null;
  #isOnQuote = false;

  constructor(page: SharedPage, card: Card, onQuote: (isThere: boolean) => void) {
    this.#page = page;
    this.#card = card;
    this.#onQuote = onQuote;
  }

  move(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (this.#page.settings.card !== 'hover') this.#lookForQuote(event);
    else this.#wait(this.#card.holds(event) ? this.#card.shown : this.#meantBy(event), event);
  }

  lift(event: PointerEvent): void {
    const trigger = this.#page.settings.card;
    const isMeant =
      event.pointerType === 'touch' ? trigger !== 'off' : trigger === 'click' && event.button === 0;
    if (isMeant && !this.#card.holds(event)) this.#show(this.#meantBy(event), event);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #meantBy(event: PointerEvent): Annotation | null {
    return isOfThePage(event) ? null : annotationUnder(this.#page, event.clientX, event.clientY);
  }

  #wait(annotation: Annotation | null, event: PointerEvent): void {
    if (this.#timer !== undefined && isSame(annotation, this.#awaited)) return;
    clearTimeout(this.#timer);
    this.#awaited = annotation;
    this.#lookForQuote(event);
    const { shown } = this.#card;
    this.#timer = isSame(annotation, shown)
      ? undefined
      : setTimeout(() => this.#comeToRest(shown, event), annotation ? REST : GRACE);
  }

  /** @param before what the card showed when the pointer came: what the keyboard has brought since then stays */
  #comeToRest(before: Annotation | null, event: PointerEvent): void {
    this.#timer = undefined;
    const isOvertaken = !isSame(before, this.#card.shown);
    const isLeaving = this.#awaited === null;
    if (!isOvertaken && !(isLeaving && this.#card.isHeld)) this.#show(this.#awaited, event);
  }

  #show(annotation: Annotation | null, { clientX, clientY }: PointerEvent): void {
    if (annotation) this.#card.show(annotation, { near: { x: clientX, y: clientY } });
    else this.#card.hide();
  }

  /** Under a link the card stays away, but the quote that the link stands in can be copied. */
  #lookForQuote({ clientX, clientY }: PointerEvent): void {
    const isThere = quoteUnder(this.#page, clientX, clientY) !== null;
    if (isThere !== this.#isOnQuote) this.#onQuote(isThere);
    this.#isOnQuote = isThere;
  }
}

const isOfThePage = ({ target }: Event): boolean =>
  target instanceof Element && closest(target, OF_THE_PAGE) !== null;

function isSame(one: Annotation | null, other: Annotation | null): boolean {
  return one === other || (one !== null && other !== null && spanOf(one) === spanOf(other));
}
