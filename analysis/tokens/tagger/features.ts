/**
 * The features of the tagger. Most belong to one word as seen from a place (itself, one before, two after …), so that their
 * weights are summed once a word form; the others join neighbours, or a verb with its clause.
 */
import { featureKey, hashOf, pair } from '../../ranking/hash.ts';
import type { ClauseFacts } from './clauses.ts';
import { CLASS_COUNT, type WordFacts } from './word.ts';

/** From where a word is seen; `first`: itself, where its capital letter says nothing. */
const VIEWS = ['itself', 'first', 'before', 'after', 'twoBefore', 'twoAfter'] as const;
export const VIEW_COUNT = VIEWS.length;
export const [ITSELF, FIRST, BEFORE, AFTER, TWO_BEFORE, TWO_AFTER] = [0, 1, 2, 3, 4, 5] as const;

/** Room between the template numbers of two views; the names' tagger has numbers of its own, and a table of its own. */
const ROOM = 64;
const CLASS_TEMPLATES = 30;
/** The feature that every token has. */
const BIAS = 63;

/** Keys of what the word says, seen from a place. @param view index into `VIEWS` */
export function wordFeatures(facts: WordFacts, view: number): number[] {
  const base = view * ROOM;
  const keys = [
    featureKey(base, facts.lower),
    featureKey(base + 1, facts.classes),
    featureKey(base + 2, facts.shape),
    featureKey(base + 3, pair(facts.classes, facts.shape)),
  ];
  const isOwn = view === ITSELF || view === FIRST;
  const suffixes = isOwn
    ? facts.suffixes
    : view === BEFORE || view === AFTER
      ? facts.suffixes.slice(1, 3)
      : [];
  suffixes.forEach((hash, size) => {
    keys.push(featureKey(base + 8 + size, hash));
  });
  if (view === TWO_BEFORE || view === TWO_AFTER) return keys;
  for (let bit = 0; bit < CLASS_COUNT; bit++)
    if (facts.classes & (1 << bit)) keys.push(featureKey(base + CLASS_TEMPLATES + bit, 1));
  if (!isOwn) return keys;
  keys.push(featureKey(base + BIAS, 0));
  keys.push(featureKey(base + 4, pair(facts.classes, facts.suffixes[1] ?? 0)));
  facts.prefixes.forEach((hash, size) => {
    keys.push(featureKey(base + 20 + size, hash));
  });
  return keys;
}

const PAIRS = VIEW_COUNT * ROOM;
/** How many keys `contextFeatures` writes. */
export const CONTEXT_COUNT = 14;
const EMPTY = hashOf('');

/** A token between its neighbours, in its clause. */
interface Context {
  readonly before: WordFacts;
  readonly own: WordFacts;
  readonly after: WordFacts;
  readonly clause: ClauseFacts;
}

/** Keys of what they say together, written to `keys`. */
export function contextFeatures(keys: Int32Array, { before, own, after, clause }: Context): void {
  const around = pair(before.classes, after.classes);
  keys[0] = featureKey(PAIRS, pair(before.lower, own.lower));
  keys[1] = featureKey(PAIRS + 1, pair(own.lower, after.lower));
  keys[2] = featureKey(PAIRS + 2, pair(before.classes, own.classes));
  keys[3] = featureKey(PAIRS + 3, pair(own.classes, after.classes));
  keys[4] = featureKey(PAIRS + 4, pair(own.classes, around));
  keys[5] = featureKey(PAIRS + 5, pair(own.lower, after.classes));
  keys[6] = featureKey(PAIRS + 6, pair(before.lower, own.classes));
  keys[7] = featureKey(PAIRS + 7, pair(before.lower, own.suffixes[1] ?? EMPTY));
  keys[8] = featureKey(PAIRS + 8, pair(own.classes, clause.opener));
  keys[9] = featureKey(PAIRS + 9, pair(own.classes, clause.finiteBefore));
  keys[10] = featureKey(PAIRS + 10, pair(own.classes, clause.finiteAfter));
  keys[11] = featureKey(PAIRS + 11, pair(pair(own.classes, clause.opener), clause.finiteBefore));
  keys[12] = featureKey(PAIRS + 12, pair(pair(own.lower, clause.finiteAfter), after.classes));
  keys[13] = featureKey(
    PAIRS + 13,
    pair(pair(own.classes, clause.finiteBefore), pair(clause.finiteAfter, after.shape)),
  );
}
