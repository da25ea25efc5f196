/** Times of one thing, measured many times. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2;
}

/** The median, with the fastest and the slowest in brackets. @param digits behind the point */
export function spread(values: readonly number[], digits = 0): string {
  const [middle, fastest, slowest] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(digits).padStart(5)} (${fastest.toFixed(digits)}, ${slowest.toFixed(digits)})`;
}
