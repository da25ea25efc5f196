/**
 * How many items from the start pass a test that no item behind the first failure passes; found by halving, so that an index
 * into a long text costs next to nothing.
 */
export function countLeading<T>(items: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
