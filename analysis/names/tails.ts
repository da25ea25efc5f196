/**
 * The last letters of the words of a list. Whether a word ends with one of the list is asked of every word of an article, and most end
 * like none of them: one look at the tail spares a look at every ending.
 */

const LENGTH = 4;

/** @param words of which those that are shorter than a tail are left out */
export const tailsOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => word.length >= LENGTH).map(tailOf));

export const tailOf = (word: string): string => word.slice(-LENGTH);
