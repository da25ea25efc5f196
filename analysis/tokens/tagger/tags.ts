/**
 * The parts of speech that the rules tell apart: those of the Stuttgart-Tübingen tag set (STTS), some taken together.
 * `adverbial` is an adverb, or an adjective without an ending ("leider", "schnell", "war unscheinbar"): the lexicon says whether
 * the word is an adjective, and annotators do not agree on the rest.
 */
export const TAGS = [
  'noun',
  'proper-noun',
  'finite-verb',
  'finite-auxiliary',
  'finite-modal',
  'infinitive',
  'zu-infinitive',
  'participle',
  'attributive-adjective',
  'adverbial',
  'pronominal-adverb',
  'interrogative-adverb',
  'preposition',
  'preposition-with-article',
  'article',
  'possessive-determiner',
  'demonstrative-determiner',
  'indefinite-determiner',
  'personal-pronoun',
  'reflexive-pronoun',
  'demonstrative-pronoun',
  'relative-pronoun',
  'indefinite-pronoun',
  'interrogative-pronoun',
  'subordinating-conjunction',
  'coordinating-conjunction',
  'comparative-particle',
  'zu-particle',
  'negation',
  'verb-particle',
  'particle',
  'number',
  'foreign',
  'comma',
  'sentence-end',
  'mark',
] as const;

export type Tag = (typeof TAGS)[number];

export const TAG_COUNT = TAGS.length;

/** The number of a tag, as it stands in the result of the tagger. */
export const TAG = Object.fromEntries(TAGS.map((tag, number) => [tag, number])) as Readonly<
  Record<Tag, number>
>;

const numbersOf = (...tags: readonly Tag[]): ReadonlySet<number> => new Set(tags.map((tag) => TAG[tag]));

const FINITE_TAGS = numbersOf('finite-verb', 'finite-auxiliary', 'finite-modal');

export const isFiniteTag = (tag: number): boolean => FINITE_TAGS.has(tag);

/** A set of tags as two masks, as there are more tags than bits in a number. */
export interface TagSet {
  readonly low: number;
  readonly high: number;
}

const HALF = 32;

export const NO_TAGS: TagSet = { low: 0, high: 0 };

export const isNone = ({ low, high }: TagSet): boolean => (low | high) === 0;

export const hasTag = ({ low, high }: TagSet, tag: number): boolean =>
  tag < HALF ? (low & (1 << tag)) !== 0 : (high & (1 << (tag - HALF))) !== 0;

export const union = (a: TagSet, b: TagSet): TagSet => ({ low: a.low | b.low, high: a.high | b.high });

export function tagSet(...tags: readonly (Tag | number)[]): TagSet {
  let low = 0;
  let high = 0;
  for (const tag of tags) {
    const number = typeof tag === 'number' ? tag : TAG[tag];
    if (number < HALF) low |= 1 << number;
    else high |= 1 << (number - HALF);
  }
  return { low, high };
}

export function tagsIn(set: TagSet): Uint8Array {
  const tags: number[] = [];
  for (let tag = 0; tag < TAG_COUNT; tag++) if (hasTag(set, tag)) tags.push(tag);
  return new Uint8Array(tags);
}
