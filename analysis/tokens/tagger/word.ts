/** What the tagger sees of a word form by itself. */
import { PURE_ADVERBS, PURE_PREPOSITIONS } from '../../../language/german/closed-classes.ts';
import { isGivenName, isPlace, isSurname } from '../../names/name-lists.ts';
import { onceAForm } from '../../once-a-form.ts';
import { hashCode, hashOf } from '../../ranking/hash.ts';
import type { Analyses } from '../lexicon/analyses.ts';
import * as morphology from '../lexicon/morphology.ts';

export interface WordFacts {
  readonly lower: number;
  /** Hashes of the last 1 to 5 and of the first 2 to 3 letters, lower case. */
  readonly suffixes: readonly number[];
  readonly prefixes: readonly number[];
  readonly shape: number;
  readonly hasCapital: boolean;
  /** Looks like a number: "1990", "12.500". */
  readonly isNumber: boolean;
  /** "1990er", "25-jährige", "C19" */
  readonly hasDigit: boolean;
  /** "unterdessen": an adverb and nothing else, whatever its first letter. */
  readonly isPureAdverb: boolean;
  /** "via" */
  readonly isPurePreposition: boolean;
  readonly analyses: Analyses;
  /** One bit for each thing that the lexicon says of the form, and all of them as one. */
  readonly classes: number;
}

const LONGEST_SUFFIX = 5;
const PREFIXES = [2, 3];

/** Both taggers ask for them. */
export const factsOf = onceAForm((word, analyses: Analyses): WordFacts => {
  const lower = word.toLowerCase();
  const { length } = lower;
  const suffixes: number[] = [];
  for (let size = 1; size <= Math.min(LONGEST_SUFFIX, length); size++)
    suffixes.push(hashOf(lower, length - size));
  return {
    lower: hashOf(lower),
    suffixes,
    prefixes: PREFIXES.filter((size) => size < length).map((size) => hashOf(lower, 0, size)),
    shape: shapeOf(word),
    hasCapital: word.charAt(0) !== lower.charAt(0),
    isNumber: /^\d[^\p{L}]*$/u.test(word),
    hasDigit: /\d/.test(word),
    isPureAdverb: PURE_ADVERBS.has(lower),
    isPurePreposition: PURE_PREPOSITIONS.has(lower),
    analyses,
    classes: classesOf(analyses) | namesOf(word),
  };
});

/** Runs of capitals, small letters, digits and other signs, each as one, and whether the word is short. */
function shapeOf(word: string): number {
  let hash = word.length > 3 ? 1 : 2;
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const sort = sortOf(word.charAt(at));
    if (sort !== before) hash = hashCode(hash, sort);
    before = sort;
  }
  return hash;
}

function sortOf(letter: string): number {
  if (letter >= '0' && letter <= '9') return 1;
  if (letter !== letter.toLowerCase()) return 2;
  if (letter !== letter.toUpperCase() || letter === 'ß') return 3;
  return letter.charCodeAt(0) + 4;
}

const { FINITE, SINGULAR, PLURAL, MASCULINE, FEMININE, NEUTER } = morphology;
const THIRD = morphology.THIRD_SINGULAR | morphology.THIRD_PLURAL;
const SUBJUNCTIVE = morphology.SUBJUNCTIVE1 | morphology.SUBJUNCTIVE2;

/** Masks over the sets of `Analyses`; each is one class. */
const NOUN_MASKS = [
  MASCULINE & SINGULAR,
  FEMININE & SINGULAR,
  NEUTER & SINGULAR,
  PLURAL,
  morphology.GENITIVE & ~FEMININE & SINGULAR,
];
const VERB_MASKS = [
  FINITE & morphology.THIRD_SINGULAR & ~SUBJUNCTIVE,
  FINITE & morphology.THIRD_PLURAL & ~SUBJUNCTIVE,
  FINITE & SUBJUNCTIVE & THIRD,
  FINITE & morphology.PRETERITE,
  FINITE & ~THIRD,
  morphology.INFINITIVE,
  morphology.PARTICIPLE2,
  morphology.PARTICIPLE1,
  morphology.ZU_INFINITIVE,
  morphology.IMPERATIVE_SINGULAR | morphology.IMPERATIVE_PLURAL,
];
const ADJECTIVE_MASKS = [
  morphology.UNINFLECTED,
  morphology.INFLECTED,
  morphology.PARTICIPIAL,
  morphology.COMPARATIVE | morphology.SUPERLATIVE,
];
const ORIGIN_BITS = 6;
const NAME_LISTS = [isGivenName, isSurname, isPlace];
const LISTS_FROM = NOUN_MASKS.length + VERB_MASKS.length + ADJECTIVE_MASKS.length + ORIGIN_BITS;
export const CLASS_COUNT = LISTS_FROM + NAME_LISTS.length;

function classesOf({ noun, verb, adjective, origin }: Analyses): number {
  let bits = 0;
  let at = 0;
  for (const mask of NOUN_MASKS) bits |= (noun & mask) !== 0 ? 1 << at++ : 0 * at++;
  for (const mask of VERB_MASKS) bits |= (verb & mask) !== 0 ? 1 << at++ : 0 * at++;
  for (const mask of ADJECTIVE_MASKS) bits |= (adjective & mask) !== 0 ? 1 << at++ : 0 * at++;
  return bits | (origin << at);
}

/** Which lists of names know the word, or its form without the ending of the genitive: "Wiens". */
function namesOf(word: string): number {
  const bare = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  return NAME_LISTS.reduce(
    (bits, isListed, index) => (isListed(word) || isListed(bare) ? bits | (1 << (LISTS_FROM + index)) : bits),
    0,
  );
}
