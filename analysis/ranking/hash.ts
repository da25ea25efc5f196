/** Hashes of words and of features, without building a string. 32-bit FNV-1a over UTF-16 code units. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export const hashCode = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** @param from first code unit, @param to after the last one */
export function hashOf(word: string, from = 0, to = word.length): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = hashCode(hash, word.charCodeAt(at));
  return hash;
}

/** Joins two hashes in order. */
export const pair = (a: number, b: number): number =>
  Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2));

/** The key of one feature: what sort it is, and its value, well mixed (finaliser of MurmurHash3). */
export function featureKey(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
