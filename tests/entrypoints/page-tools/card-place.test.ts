import { describe, expect, it } from 'vitest';
import { cardPlace, type Surroundings } from '../../../entrypoints/page-tools/card-place.ts';

const boxOf = (left: number, top: number, width: number, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const place = (of: Partial<Surroundings>) =>
  cardPlace({
    card: { width: 200, height: 80 },
    words: [boxOf(300, 300, 100)],
    attribution: [],
    near: undefined,
    window: boxOf(0, 0, 1000, 800),
    ...of,
  });

describe('cardPlace', () => {
  it('is above the middle of the words', () => expect(place({})).toEqual({ x: 250, y: 212 }));

  it('is below them at the top of the window', () =>
    expect(place({ words: [boxOf(300, 40, 100)] })).toEqual({ x: 250, y: 68 }));

  it.each([
    ['left', 0, 8],
    ['right', 960, 792],
  ])('stays in the window at its %s', (_side, left, x) =>
    expect(place({ words: [boxOf(left, 300, 40)] })).toEqual({ x, y: 212 }),
  );

  it('shows the start of a card that is wider than the window', () =>
    expect(place({ window: boxOf(0, 0, 150, 800) }).x).toBe(8));

  it('covers no attribution above the words', () =>
    expect(place({ attribution: [boxOf(300, 270, 60)] })).toEqual({ x: 250, y: 328 }));

  it('clears words and attribution where one is above, the other below', () =>
    expect(place({ attribution: [boxOf(320, 270, 60), boxOf(320, 330, 60)] })).toEqual({ x: 250, y: 182 }));

  describe('with words on several lines', () => {
    const lines = [boxOf(600, 300, 300), boxOf(100, 320, 800), boxOf(100, 340, 100)];

    it('is above the first', () => expect(place({ words: lines })).toEqual({ x: 650, y: 212 }));

    it('is below the last where there is no room above', () =>
      expect(place({ words: lines, window: boxOf(0, 250, 1000, 800) })).toEqual({ x: 50, y: 368 }));

    it('takes boxes side by side for one line', () =>
      expect(place({ words: [boxOf(300, 300, 100), boxOf(400, 302, 100)] })).toEqual({ x: 300, y: 212 }));

    it('is at the pointer where the second of two does not touch the first', () => {
      const words = [boxOf(600, 300, 300), boxOf(100, 320, 200)];
      expect(place({ words, near: { x: 150, y: 330 } })).toEqual({ x: 100, y: 232 });
    });
  });

  it('is where most of it is seen if the words fill the window', () => {
    const window = boxOf(0, 0, 1000, 400);
    expect(place({ window, words: [boxOf(300, 10, 100, 300)] }).y).toBe(318);
    expect(place({ window, words: [boxOf(300, 60, 100, 330)] }).y).toBe(-28);
  });

  it('reckons from what is seen of a page that is drawn larger', () =>
    expect(place({ window: boxOf(200, 260, 300, 400) })).toEqual({ x: 250, y: 328 }));
});
