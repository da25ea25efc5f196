/** Where a card stands beside the words it is about: geometry alone, in pixels of the window. */
import type { Point } from './in-window.ts';

/** To the words, and to the sides of the window. */
const GAP = 8;

export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

export interface Surroundings {
  readonly card: { readonly width: number; readonly height: number };
  /** The boxes of the words, in their order. */
  readonly words: readonly Box[];
  /** What is to stay visible: the words by which the speaker is known. */
  readonly attribution: readonly Box[];
  /** The pointer, where there is one: a quote may run over two lines that do not touch. */
  readonly near: Point | undefined;
  readonly window: Box;
}

/**
 * Above the words, or else below, where the card covers no attribution; else clear of the attribution as well. Where it is in
 * the way of something wherever it stands, it stands where most of it is in the window.
 */
export function cardPlace({ card, words, attribution, near, window }: Surroundings): Point {
  const lines = linesOf(words);
  const pointed = near && pointedLine(lines, near);
  const whole = boxAround([...words, ...attribution]);
  const above = placeAbove(card, pointed ?? lines[0] ?? whole, window);
  const below = placeBelow(card, pointed ?? lines.at(-1) ?? whole, window);
  const places = [above, below, placeAbove(card, whole, window), placeBelow(card, whole, window)];
  const isFree = (box: Box) =>
    sticksOut(box, window) === 0 && !attribution.some((each) => overlap(each, box));
  const chosen = places.find(isFree) ?? (sticksOut(below, window) < sticksOut(above, window) ? below : above);
  return { x: chosen.left, y: chosen.top };
}

type Size = Surroundings['card'];

const placeAbove = (card: Size, target: Box, window: Box): Box =>
  boxAt(card, besides(card, target, window), target.top - GAP - card.height);

const placeBelow = (card: Size, target: Box, window: Box): Box =>
  boxAt(card, besides(card, target, window), target.bottom + GAP);

/** In the middle of the target, as far as the window goes; of too wide a card, the start is seen. */
function besides({ width }: Size, { left, right }: Box, window: Box): number {
  const middle = (left + right - width) / 2;
  return Math.max(window.left + GAP, Math.min(middle, window.right - GAP - width));
}

const boxAt = ({ width, height }: Size, left: number, top: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** By how many pixels a box is higher or lower than the window. */
const sticksOut = (box: Box, window: Box): number =>
  Math.max(0, window.top - box.top) + Math.max(0, box.bottom - window.bottom);

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The one line under the pointer, where the words end in a second line left of where they began. */
function pointedLine(lines: readonly Box[], { x, y }: Point): Box | undefined {
  const [first, second, third] = lines;
  if (!first || !second || third || first.left <= second.right) return undefined;
  return lines.find(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** Boxes side by side are one line: a link or a name within the words has a box of its own. */
function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    if (line && box.top < (line.top + line.bottom) / 2) lines[lines.length - 1] = boxAround([line, box]);
    else lines.push(box);
  }
  return lines;
}

const boxAround = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});
