/**
 * Which gender, number and case a word can show, as the sets of bits that the lexicon has for nouns
 * (tokens/lexicon/morphology.ts), so that article, adjective and noun are intersected: "der | Zeitung" is no nominative.
 */

import {
  ADJECTIVE_ENDINGS,
  ARTICLES,
  DER_ENDINGS,
  DER_WORDS,
  EIN_ENDINGS,
  EIN_WORDS,
  PRONOUN_READINGS,
} from '../../language/german/determiners.ts';
import { CASES, type Case, GENDERS, type Gender, nounBit } from '../tokens/lexicon/morphology.ts';

/** All readings: nothing is known of the word. */
export const ANY_READING = 0xffffff;

const CASE_OF: Readonly<Record<string, Case>> = {
  N: 'nominative',
  G: 'genitive',
  D: 'dative',
  A: 'accusative',
};
const GENDER_OF: Readonly<Record<string, Gender>> = { m: 'masculine', f: 'feminine', n: 'neuter' };

/** `'Nm Gp'` as a set of bits. */
function readingsOf(notation: string): number {
  return notation.split(' ').reduce((bits, reading) => bits | bitsOf(reading), 0);
}

function bitsOf(reading: string): number {
  const which = CASE_OF[reading[0] ?? ''] ?? CASES[0];
  const gender = GENDER_OF[reading[1] ?? ''];
  if (gender) return nounBit(gender, 'singular', which);
  return GENDERS.reduce((bits, each) => bits | nounBit(each, 'plural', which), 0);
}

const DETERMINERS: ReadonlyMap<string, number> = new Map([
  ...declined(DER_WORDS, DER_ENDINGS),
  ...declined(EIN_WORDS, EIN_ENDINGS),
  ...entriesOf(ARTICLES),
]);
const ADJECTIVES: ReadonlyMap<string, number> = new Map(entriesOf(ADJECTIVE_ENDINGS));
const PRONOUNS: ReadonlyMap<string, number> = new Map([...DETERMINERS, ...entriesOf(PRONOUN_READINGS)]);

function declined(stems: string, endings: Readonly<Record<string, string>>): [string, number][] {
  return stems
    .split(' ')
    .flatMap((stem) => entriesOf(endings).map(([ending, bits]): [string, number] => [stem + ending, bits]));
}

function entriesOf(table: Readonly<Record<string, string>>): [string, number][] {
  return Object.entries(table).map(([form, notation]) => [form, readingsOf(notation)]);
}

/** @param lower in lower case @returns 0 for a word that is no determiner */
export const determinerReadings = (lower: string): number => DETERMINERS.get(lower) ?? 0;

/** @param lower in lower case @returns what the pronoun can be; all readings for one that is in no table */
export const pronounReadings = (lower: string): number => PRONOUNS.get(lower) ?? ANY_READING;

/** What the ending of an attribute shows: "großen" is no nominative singular. */
export function adjectiveReadings(lower: string): number {
  return ADJECTIVES.get(lower.slice(-2)) ?? ADJECTIVES.get(lower.slice(-1)) ?? ANY_READING;
}
