/** What the name lists know about one word. */

import { CITIES } from '../../language/german/names/cities.ts';
import {
  FEMALE_GIVEN_NAMES,
  MALE_GIVEN_NAMES,
  OTHER_GIVEN_NAMES,
} from '../../language/german/names/given-names.ts';
import { KNOWN_BY_ONE_NAME } from '../../language/german/names/known-by-one-name.ts';
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from '../../language/german/names/more-names.ts';
import { SURNAMES } from '../../language/german/names/surnames.ts';
import { PLACES } from '../../language/german/places.ts';
import { wordSet, wordsOf } from '../../language/word-list.ts';
import type { Gender } from '../analysis.ts';

const FEMALE = new Set([...wordsOf(FEMALE_GIVEN_NAMES), ...wordsOf(MORE_FEMALE_NAMES)]);
const MALE = new Set([...wordsOf(MALE_GIVEN_NAMES), ...wordsOf(MORE_MALE_NAMES)]);
const OTHER = wordSet(OTHER_GIVEN_NAMES);
const SURNAME_SET = wordSet(SURNAMES);
const PLACE_SET = new Set([...wordsOf(CITIES), ...wordsOf(PLACES)]);
const KNOWN_SET = wordSet(KNOWN_BY_ONE_NAME);

/** `Karl-Heinz` is as good a given name as `Karl`. */
const firstPart = (word: string): string => {
  const hyphen = word.indexOf('-');
  return hyphen < 0 ? word : word.slice(0, hyphen);
};

export function isGivenName(word: string): boolean {
  const first = firstPart(word);
  return FEMALE.has(first) || MALE.has(first) || OTHER.has(first);
}

export const isSurname = (word: string): boolean => SURNAME_SET.has(firstPart(word));

export const isPlace = (word: string): boolean => PLACE_SET.has(word);

/** `Aristoteles`, `Picasso`, also in the genitive. */
export const isKnownByOneName = (word: string): boolean =>
  KNOWN_SET.has(word) || (word.endsWith('s') && KNOWN_SET.has(word.slice(0, -1)));

/** The gender that a given name tells; `Andrea` and `Kim` tell none. */
export function genderOfGivenName(word: string): Gender {
  const first = firstPart(word);
  const female = FEMALE.has(word) || FEMALE.has(first);
  const male = MALE.has(word) || MALE.has(first);
  if (female === male) return 'unknown';
  return female ? 'female' : 'male';
}

/** The surname without an Arabic article: `al-Hariri` is also called `Hariri`. */
export const surnameKey = (word: string): string => word.replace(/^(?:al|el|as|ad|an|ar|asch|ash)-/i, '');
