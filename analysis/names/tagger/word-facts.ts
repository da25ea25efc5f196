/** What the tagger for names sees of a word form, on top of what the tagger for parts of speech does. */

import {
  DETERMINERS_BEFORE_NAMES,
  PREPOSITIONS_BEFORE_NAMES,
} from '../../../language/german/closed-classes.ts';
import { COMMON_ENDING } from '../../../language/german/common-nouns.ts';
import { NAME_PARTICLES } from '../../../language/german/noun-phrase-words.ts';
import { hashOf } from '../../ranking/hash.ts';
import type { Analyses } from '../../tokens/lexicon/analyses.ts';
import { factsOf, type WordFacts } from '../../tokens/tagger/word.ts';
import { isCommonNoun, isSentenceOpener } from '../common-words.ts';
import { genderOfGivenName, isGivenName, isPlace, isSurname } from '../name-lists.ts';
import { isOrganisation, isOrganisationHead, isWellKnownBody } from '../organisation-words.ts';
import { isRoleNoun, isTitle } from '../role-words.ts';
import { lexicalClass } from './lexical-class.ts';

export interface NameFacts extends WordFacts {
  /** What the lexicon says of the word, as one number without the lists of names. */
  readonly lexical: number;
  /** Hashes of the first 2 to 4 and of the last 6 letters, lower case; none where the word is shorter. */
  readonly beginnings: readonly number[];
  readonly longEnding: number | null;
  /** One bit for each list that knows the word. */
  readonly lists: number;
  /** Letters, as far as they matter. */
  readonly length: number;
  /** Last part of a word with a hyphen (`Kreml-Sprecher`), else 0. */
  readonly lastPart: number;
  /** Has a capital or a digit: a name begins and ends with such words. */
  readonly isAnchor: boolean;
  /** May stand inside a name, between two anchors: `von`, `für`, `deutsche`, `-`. */
  readonly isJoint: boolean;
}

const LONGEST_COUNTED = 12;
const BEGINNINGS = [2, 3, 4];
const LONG_ENDING = 6;

export function nameFactsOf(word: string, analyses: Analyses): NameFacts {
  const lower = word.toLowerCase();
  const hyphen = lower.lastIndexOf('-');
  return {
    lexical: lexicalClass(analyses),
    beginnings: BEGINNINGS.filter((size) => size <= lower.length).map((size) => hashOf(lower, 0, size)),
    longEnding: lower.length >= LONG_ENDING ? hashOf(lower, lower.length - LONG_ENDING) : null,
    lists: listsOf(word, lower),
    length: Math.min(word.length, LONGEST_COUNTED),
    lastPart: hyphen > 0 ? hashOf(lower, hyphen + 1) : 0,
    isAnchor: /[\p{Lu}\d]/u.test(word),
    isJoint: isJoint(lower),
    ...factsOf(word, analyses),
  };
}

const isJoint = (lower: string): boolean =>
  NAME_PARTICLES.has(lower) ||
  DETERMINERS_BEFORE_NAMES.has(lower) ||
  PREPOSITIONS_BEFORE_NAMES.has(lower) ||
  /^(?:und|and|of|the|for|et|to|in|on|[-–.'’&/+"])$|^\p{Ll}{2,}(?:e|en|er|es|s)$/u.test(lower);

export const LIST_COUNT = 19;

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
    DETERMINERS_BEFORE_NAMES.has(lower),
    PREPOSITIONS_BEFORE_NAMES.has(lower),
    bare !== '' && isGivenName(bare),
    bare !== '' && isSurname(bare),
    bare !== '' && isPlace(bare),
    isOrganisation(word) || (bare !== '' && isOrganisation(bare)),
    isOrganisationHead(word),
    hyphen > 0 && isSurname(word.slice(hyphen + 1)),
    isSentenceOpener(word),
    COMMON_ENDING.test(word),
    isCommonNoun(word),
    isWellKnownBody(word) ||
      (bare !== '' && isWellKnownBody(bare)) ||
      (hyphen > 0 && isWellKnownBody(word.slice(0, hyphen))),
  ];
  return tests.reduce((bits, test, index) => (test ? bits | (1 << index) : bits), 0);
}
