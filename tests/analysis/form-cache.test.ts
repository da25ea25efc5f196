import { expect, it } from 'vitest';
import { FormCache } from '../../analysis/form-cache.ts';

const MOST = 100;

it('keeps what is asked for again and again, however many others come', () => {
  const cache = new FormCache<number>(MOST);
  cache.set('der', 1);
  for (let other = 0; other < 10 * MOST; other++) {
    cache.set(`form${other}`, other);
    expect(cache.get('der')).toBe(1);
  }
});

it('lets go of what nobody asks for', () => {
  const cache = new FormCache<number>(MOST);
  for (let other = 0; other < 10 * MOST; other++) cache.set(`form${other}`, other);
  const kept = Array.from({ length: 10 * MOST }, (_, other) => cache.get(`form${other}`) !== undefined);
  expect(kept.filter(Boolean).length).toBeLessThanOrEqual(2 * MOST);
  expect(kept.at(-1)).toBe(true);
  expect(kept[0]).toBe(false);
});

it('knows what stands for nothing from what it does not know', () => {
  const cache = new FormCache<number | null>(MOST);
  cache.set('Haus', null);
  expect(cache.get('Haus')).toBeNull();
  expect(cache.get('Hof')).toBeUndefined();
});
