import { expect, it } from 'vitest';
import { inOrder } from '../../node/command/in-order.ts';

async function* numbers(count: number, onAsked: (number: number) => void = () => {}) {
  for (let number = 0; number < count; number++) {
    onAsked(number);
    yield number;
  }
}

it('gives results in the order of the items, whatever is done first', async () => {
  const turns = [3, 0, 2, 1];
  const work = async (number: number) => {
    for (let turn = 0; turn < (turns[number] ?? 0); turn++) await Promise.resolve();
    return `${number}`;
  };
  const results: string[] = [];
  for await (const result of inOrder(numbers(4), work, 3)) results.push(result);
  expect(results).toEqual(['0', '1', '2', '3']);
});

it('asks for no more items than may be under way', async () => {
  let asked = 0;
  let taken = 0;
  const most: number[] = [];
  const items = numbers(20, () => most.push(++asked - taken));
  for await (const _ of inOrder(items, async (number) => number, 4)) taken++;
  expect(taken).toBe(20);
  expect(Math.max(...most)).toBe(4);
});
