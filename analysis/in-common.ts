/** What two sets of words have in common. */

export function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}

/** Share of the words of `part` that `whole` has too: 1 where it adds nothing; 0 where it has none. */
export const shareOf = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : countShared(part, whole) / part.size;
