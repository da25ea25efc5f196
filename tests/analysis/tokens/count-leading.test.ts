import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLeading } from '../../../analysis/tokens/count-leading.ts';

it('counts what stands before the first item that fails', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: 0, max: 20 }),
      (items, border) => {
        const inOrder = [...items].sort((a, b) => a - b);
        expect(countLeading(inOrder, (item) => item < border)).toBe(
          inOrder.filter((item) => item < border).length,
        );
      },
    ),
  );
});
