/** Where the card stands: beside its mark, where it covers none of the words that say who speaks. */

import { computePosition, flip, inline, offset, type Placement, shift } from '@floating-ui/dom';
import { greatestOf, leastOf } from '../../analysis/long-lists.ts';
import { isInWindow, type Point } from './in-window.ts';

const GAP = 8;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * @param near the pointer, where there is one: a quote may run over several lines
 * @param attribution what is to stay visible
 */
export async function placeCard(
  card: HTMLElement,
  quote: Range,
  attribution: readonly Range[],
  near: Point | undefined,
): Promise<void> {
  const line = {
    getBoundingClientRect: () => quote.getBoundingClientRect(),
    getClientRects: () => quote.getClientRects(),
  };
  const shown = attribution.flatMap((range) => [...range.getClientRects()]).filter(isInWindow);
  const all = boxAround([quote.getBoundingClientRect(), ...shown]);
  const whole = { getBoundingClientRect: () => all };
  const ways: readonly (readonly [typeof line | typeof whole, Placement])[] = [
    [line, 'top'],
    [line, 'bottom'],
    [whole, 'top'],
    [whole, 'bottom'],
  ];
  for (const [target, placement] of ways) {
    const middleware = [
      ...(target === line ? [inline(near ?? {})] : []),
      offset(GAP),
      shift({ padding: GAP }),
    ];
    const { x, y } = await computePosition(target, card, { strategy: 'fixed', placement, middleware });
    const { offsetWidth: width, offsetHeight: height } = card;
    const box = { left: x, top: y, right: x + width, bottom: y + height };
    const isFree = y >= 0 && box.bottom <= innerHeight && !shown.some((each) => overlap(each, box));
    if (isFree) return moveTo(card, x, y);
  }
  const middleware = [inline(near ?? {}), offset(GAP), flip(), shift({ padding: GAP })];
  const { x, y } = await computePosition(line, card, { strategy: 'fixed', placement: 'top', middleware });
  moveTo(card, x, y);
}

function moveTo(card: HTMLElement, x: number, y: number): void {
  card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function boxAround(boxes: readonly Box[]): DOMRect {
  const left = leastOf(boxes.map((box) => box.left));
  const top = leastOf(boxes.map((box) => box.top));
  const right = greatestOf(boxes.map((box) => box.right));
  const bottom = greatestOf(boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
