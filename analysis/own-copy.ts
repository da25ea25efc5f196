/** V8 keeps a substring of this length or more as a view of the whole string. */
const SHORTEST_VIEW = 13;

/**
 * A word that keeps nothing but itself: as a part of an article's text it would keep all of that, for as long as anything
 * remembers the word.
 */
export const ownCopy = (word: string): string =>
  word.length < SHORTEST_VIEW ? word : word.split('').join('');
