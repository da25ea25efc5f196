/** What the tagger sees of one word form, computed once an article. */
import { COMMON_ENDING } from '../../../language/german/common-nouns.ts';
import { DETERMINERS, PREPOSITIONS } from '../../../language/german/function-words.ts';
import { NAME_PARTICLES } from '../../../language/german/role-nouns.ts';
import { hashOf } from '../../ranking/hash.ts';
import type { Analyses } from '../../tokens/lexicon/analyses.ts';
import { isCommonNoun, isSentenceOpener } from '../common-words.ts';
import { genderOfGivenName, isGivenName, isPlace, isSurname } from '../name-lists.ts';
import { isOrganisation, isOrganisationHead } from '../organisation-words.ts';
import { isRoleNoun, isTitle } from '../role-words.ts';
import { lexicalClass } from './lexical-class.ts';

export interface WordFacts {
  readonly word: string;
  readonly lower: number;
  /** Hashes of the first 1 to 4 and of the last 1 to 6 letters, lower case; shorter where the word is. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** `Xx`, `X`, `x-X`, `0.0` …: runs of the same sort of letter as one. */
  readonly shape: number;
  /** One bit for each list that knows the word. */
  readonly lists: number;
  /** What the lexicon says of the word. */
  readonly lexical: number;
  /** Last part of a word with a hyphen (`Kreml-Sprecher`), else 0. */
  readonly lastPart: number;
  /** Has a capital or a digit: a name begins and ends with such words. */
  readonly isAnchor: boolean;
  /** May stand inside a name, between two anchors: `von`, `für`, `deutsche`, `-`. */
  readonly isJoint: boolean;
}

const LONGEST_PREFIX = 4;
const LONGEST_SUFFIX = 6;

export function factsOf(word: string, analyses: Analyses): WordFacts {
  const lower = word.toLowerCase();
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let size = 1; size <= Math.min(LONGEST_PREFIX, lower.length); size++)
    prefixes.push(hashOf(lower, 0, size));
  for (let size = 1; size <= Math.min(LONGEST_SUFFIX, lower.length); size++) {
    suffixes.push(hashOf(lower, lower.length - size));
  }
  const hyphen = lower.lastIndexOf('-');
  return {
    word,
    lower: hashOf(lower),
    prefixes,
    suffixes,
    shape: hashOf(shapeOf(word)),
    lists: listsOf(word, lower),
    lexical: lexicalClass(analyses),
    lastPart: hyphen > 0 ? hashOf(lower, hyphen + 1) : 0,
    isAnchor: /[\p{Lu}\d]/u.test(word),
    isJoint: isJoint(lower),
  };
}

const isJoint = (lower: string): boolean =>
  NAME_PARTICLES.has(lower) ||
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  /^(?:und|and|of|the|for|et|to|in|on|[-–.'’&/+"])$|^\p{Ll}{2,}(?:e|en|er|es|s)$/u.test(lower);

/** `Rendi-Wagner` is `Xx-Xx`, `SPD` is `X`, `McCain` is `XxXx`, `25-jährige` is `0-x`. */
function shapeOf(word: string): string {
  const MANY = word.length > 3 ? '+' : '';
  return (
    word
      .replace(/\p{Lu}+/gu, 'X')
      .replace(/\p{Ll}+/gu, 'x')
      .replace(/\d+/g, '0') + MANY
  );
}

function listsOf(word: string, lower: string): number {
  const bare = /[^sß]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : '';
  const hyphen = word.indexOf('-');
  const tests = [
    isGivenName(word),
    isGivenName(word) && genderOfGivenName(word) === 'female',
    isSurname(word),
    isPlace(word),
    isRoleNoun(word),
    isTitle(word),
    NAME_PARTICLES.has(lower),
    DETERMINERS.has(lower),
    PREPOSITIONS.has(lower),
    bare !== '' && isGivenName(bare),
    bare !== '' && isSurname(bare),
    bare !== '' && isPlace(bare),
    isOrganisation(word) || (bare !== '' && isOrganisation(bare)),
    isOrganisationHead(word),
    hyphen > 0 && isSurname(word.slice(hyphen + 1)),
    isSentenceOpener(word),
    COMMON_ENDING.test(word),
    isCommonNoun(word),
  ];
  return tests.reduce((bits, test, index) => (test ? bits | (1 << index) : bits), 0);
}
