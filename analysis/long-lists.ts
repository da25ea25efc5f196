/**
 * What is elsewhere done by a call with all of a list as its arguments: engines take no more than some ten thousand, and a
 * list may be as long as a text.
 */

/** @param least what the greatest of no numbers is */
export function greatestOf(numbers: readonly number[], least = Number.NEGATIVE_INFINITY): number {
  let greatest = least;
  for (const number of numbers) if (number > greatest) greatest = number;
  return greatest;
}

export function leastOf(numbers: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < least) least = number;
  return least;
}

/** Adds all others behind what is there. */
export function addAll<Item>(items: Item[], others: readonly Item[]): void {
  for (const other of others) items.push(other);
}
