/**
 * The features of the tagger. Most belong to one word as seen from a place (itself, one before, one after …), so that their
 * weights can be summed once a word form; the others join two neighbours.
 */
import { featureKey, pair } from '../../ranking/hash.ts';
import type { WordFacts } from './word-facts.ts';

/** From where a word is seen: its own token, one or two before or after, or itself as the first of its sentence. */
export const VIEWS = ['itself', 'first', 'before', 'after', 'twoBefore', 'twoAfter'] as const;
export type View = (typeof VIEWS)[number];

/** Room between the template numbers of two views. */
const ROOM = 64;
const LIST_COUNT = 18;
/** The feature that every token has. */
const BIAS = 63;

/** Keys of what the word tells, seen from a place. */
export function wordFeatures(facts: WordFacts, view: View): number[] {
  if (view === 'first') return [...ownFeatures(facts, 'itself', false), ...ownFeatures(facts, 'first', true)];
  if (view === 'itself') return ownFeatures(facts, 'itself', true);
  return neighbourFeatures(facts, view);
}

/** @param cased with what the capital letters tell, which is nothing at the start of a sentence */
function ownFeatures(facts: WordFacts, view: View, cased: boolean): number[] {
  const base = VIEWS.indexOf(view) * ROOM;
  const keys: number[] = [];
  if (view === 'first' || cased) {
    keys.push(
      featureKey(base, facts.shape),
      featureKey(base + 1, facts.lists),
      featureKey(base + 2, pair(facts.shape, facts.lists)),
    );
    keys.push(featureKey(base + 3, pair(facts.shape, facts.suffixes[1] ?? 0)));
    keys.push(featureKey(base + 42, pair(facts.shape, facts.lexical)));
  }
  if (view === 'first') return keys;
  keys.push(featureKey(base + BIAS, 0), featureKey(base + 4, facts.lower));
  facts.prefixes.forEach((hash, size) => {
    if (size > 0) keys.push(featureKey(base + 5 + size, hash));
  });
  facts.suffixes.forEach((hash, size) => {
    keys.push(featureKey(base + 10 + size, hash));
  });
  for (let bit = 0; bit < LIST_COUNT; bit++)
    if (facts.lists & (1 << bit)) keys.push(featureKey(base + 20 + bit, 1));
  keys.push(featureKey(base + 40, Math.min(facts.word.length, 12)));
  if (facts.lastPart) keys.push(featureKey(base + 41, facts.lastPart));
  keys.push(featureKey(base + 43, facts.lexical));
  return keys;
}

function neighbourFeatures(facts: WordFacts, view: View): number[] {
  const base = VIEWS.indexOf(view) * ROOM;
  const keys = [
    featureKey(base, facts.lower),
    featureKey(base + 1, facts.lists),
    featureKey(base + 2, facts.shape),
    featureKey(base + 43, facts.lexical),
  ];
  if (view === 'twoBefore' || view === 'twoAfter') return keys;
  keys.push(featureKey(base + 3, facts.suffixes[2] ?? 0), featureKey(base + 4, facts.suffixes[3] ?? 0));
  keys.push(featureKey(base + 5, pair(facts.lists, facts.shape)));
  for (let bit = 0; bit < LIST_COUNT; bit++)
    if (facts.lists & (1 << bit)) keys.push(featureKey(base + 20 + bit, 1));
  if (facts.lastPart) keys.push(featureKey(base + 41, facts.lastPart));
  return keys;
}

const PAIRS = VIEWS.length * ROOM;
/** How many keys `pairFeatures` writes. */
export const PAIR_COUNT = 9;

/** Keys of what a token and its neighbours tell together, written to `keys`. */
export function pairFeatures(keys: Int32Array, before: WordFacts, own: WordFacts, after: WordFacts): void {
  keys[0] = featureKey(PAIRS, pair(before.lower, own.lower));
  keys[1] = featureKey(PAIRS + 1, pair(own.lower, after.lower));
  keys[2] = featureKey(PAIRS + 2, pair(before.lists, own.lists));
  keys[3] = featureKey(PAIRS + 3, pair(own.lists, after.lists));
  keys[4] = featureKey(PAIRS + 4, pair(pair(before.shape, own.shape), after.shape));
  keys[5] = featureKey(PAIRS + 5, pair(before.lower, own.shape));
  keys[6] = featureKey(PAIRS + 6, pair(before.lexical, own.lexical));
  keys[7] = featureKey(PAIRS + 7, pair(own.lexical, after.lexical));
  keys[8] = featureKey(PAIRS + 8, pair(pair(before.lexical, own.lexical), pair(own.shape, after.lexical)));
}
