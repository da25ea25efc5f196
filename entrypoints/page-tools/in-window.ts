/** Places in the window, in CSS pixels from its corner. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether something of a box can be seen, as far up and down goes. */
export const isInWindow = ({ top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): boolean =>
  bottom > 0 && top < innerHeight;
