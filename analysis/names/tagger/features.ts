/**
 * The features of the tagger. Most belong to one word as seen from a place (itself, one before, one after …), so that their
 * weights can be summed once a word form; the others join neighbours, and their parts of speech.
 */
import { featureKey, pair } from '../../ranking/hash.ts';
import type { Known, Window } from './window.ts';
import { LIST_COUNT, type NameFacts } from './word-facts.ts';

/** From where a word is seen; `first`: itself as the first of its sentence, where its capital letter says nothing. */
export const [ITSELF, FIRST, BEFORE, AFTER, TWO_BEFORE, TWO_AFTER] = [0, 1, 2, 3, 4, 5] as const;
export const VIEW_COUNT = 6;

/** Room between the template numbers of two views. */
const ROOM = 64;
/** The feature that every token has. */
const BIAS = 63;

/** Keys of what the word says, seen from a place. @param view one of the numbers above */
export function wordFeatures(facts: NameFacts, view: number): number[] {
  if (view === ITSELF) return ownFeatures(facts, ITSELF);
  if (view === FIRST) return [...formFeatures(facts, ITSELF), ...casedFeatures(facts, FIRST)];
  return neighbourFeatures(facts, view);
}

const ownFeatures = (facts: NameFacts, view: number): number[] => [
  ...casedFeatures(facts, view),
  ...formFeatures(facts, view),
];

/** What the capital letters say with what else is known. */
function casedFeatures({ shape, lists, lexical, suffixes }: NameFacts, view: number): number[] {
  const base = view * ROOM;
  return [
    featureKey(base, shape),
    featureKey(base + 1, lists),
    featureKey(base + 2, pair(shape, lists)),
    featureKey(base + 3, pair(shape, suffixes[1] ?? 0)),
    featureKey(base + 42, pair(shape, lexical)),
  ];
}

function formFeatures(facts: NameFacts, view: number): number[] {
  const base = view * ROOM;
  const keys = [
    featureKey(base + BIAS, 0),
    featureKey(base + 4, facts.lower),
    featureKey(base + 40, facts.length),
    featureKey(base + 43, facts.lexical),
    ...listFeatures(facts, base),
  ];
  facts.beginnings.forEach((hash, index) => {
    keys.push(featureKey(base + 5 + index, hash));
  });
  if (facts.longEnding !== null) keys.push(featureKey(base + 15, facts.longEnding));
  facts.suffixes.forEach((hash, index) => {
    keys.push(featureKey(base + 10 + index, hash));
  });
  return keys;
}

/** One for each list that knows the word, and the last part of a word with a hyphen. */
function listFeatures({ lists, lastPart }: NameFacts, base: number): number[] {
  const keys = lastPart ? [featureKey(base + 41, lastPart)] : [];
  for (let bit = 0; bit < LIST_COUNT; bit++)
    if (lists & (1 << bit)) keys.push(featureKey(base + 20 + bit, 1));
  return keys;
}

function neighbourFeatures(facts: NameFacts, view: number): number[] {
  const base = view * ROOM;
  const keys = [
    featureKey(base, facts.lower),
    featureKey(base + 1, facts.lists),
    featureKey(base + 2, facts.shape),
    featureKey(base + 43, facts.lexical),
  ];
  if (view === TWO_BEFORE || view === TWO_AFTER) return keys;
  keys.push(
    featureKey(base + 3, facts.suffixes[2] ?? 0),
    featureKey(base + 4, facts.suffixes[3] ?? 0),
    featureKey(base + 5, pair(facts.lists, facts.shape)),
    ...listFeatures(facts, base),
  );
  return keys;
}

const TOGETHER = VIEW_COUNT * ROOM;
/** How many keys `windowFeatures` writes. */
export const WINDOW_COUNT = 23;

/** Keys of what a token, its neighbours and their parts of speech say together, written to `keys`. */
export function windowFeatures(keys: Int32Array, window: Window<Known>): void {
  const { tagTwoBefore, tagBefore, tag, tagAfter, tagTwoAfter } = window;
  const { facts: twoBefore } = window.twoBefore;
  const { facts: before } = window.before;
  const { facts: own } = window.own;
  const { facts: after } = window.after;
  const { facts: twoAfter } = window.twoAfter;
  keys[0] = pair(before.lower, own.lower);
  keys[1] = pair(own.lower, after.lower);
  keys[2] = pair(before.lists, own.lists);
  keys[3] = pair(own.lists, after.lists);
  keys[4] = pair(pair(before.shape, own.shape), after.shape);
  keys[5] = pair(before.lower, own.shape);
  keys[6] = pair(before.lexical, own.lexical);
  keys[7] = pair(own.lexical, after.lexical);
  keys[8] = pair(pair(before.lexical, own.lexical), pair(own.shape, after.lexical));
  keys[9] = tag;
  keys[10] = pair(tagBefore, tag);
  keys[11] = pair(tag, tagAfter);
  keys[12] = pair(pair(tagBefore, tag), tagAfter);
  keys[13] = pair(pair(tagTwoBefore, tagBefore), tag);
  keys[14] = pair(pair(tag, tagAfter), tagTwoAfter);
  keys[15] = pair(tag, own.lists);
  keys[16] = pair(pair(before.lower, tag), own.shape);
  keys[17] = pair(pair(after.lower, tag), own.shape);
  keys[18] = pair(pair(twoBefore.lower, before.lower), own.shape);
  keys[19] = pair(pair(after.lower, twoAfter.lower), own.shape);
  keys[20] = pair(before.lower, after.lower);
  keys[21] = pair(pair(tag, own.shape), own.suffixes[2] ?? 0);
  keys[22] = pair(pair(before.shape, before.lists), pair(own.shape, own.lists));
  for (let at = 0; at < WINDOW_COUNT; at++) keys[at] = featureKey(TOGETHER + at, keys[at] as number);
}
