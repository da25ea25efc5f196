/**
 * Reads a noun phrase from left to right: "der Sprecher der Polizei, Karl Huber (48)", "Anna und Max Berger", "sie".
 * Only as much as attribution needs: where it ends, what its head is, and whether it can be a subject.
 */
import { PRONOUNS_ALONE, PRONOUNS_FOR_NOBODY } from '../../language/german/pronouns.ts';
import { endOfAttributes } from './attributes-behind.ts';
import { skipAttributes } from './attributes-in-front.ts';
import { endOfNouns } from './noun-row.ts';
import { has, isCapitalised, isLowerWord, lowerAt, textAt, type Words } from './parse-words.ts';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  FOCUS_PARTICLE,
  NOMINATIVE_DETERMINER,
  NOMINATIVE_PRONOUN,
  OBLIQUE_DETERMINER,
  PREPOSITION,
  SUBORDINATOR,
} from './word-classes.ts';

export interface NounPhrase {
  /** Half-open range of tokens, article and attributes included. */
  readonly first: number;
  readonly last: number;
  /** First token after the phrase's core: before "der Polizei", "von …", an apposition. */
  readonly coreLast: number;
  readonly isPronoun: boolean;
  readonly canBeSubject: boolean;
}

/** "man", "es" and "das"; but "das Gericht" is somebody. */
export const standsForNobody = (words: Words, { first, coreLast }: NounPhrase): boolean =>
  coreLast === first + 1 && PRONOUNS_FOR_NOBODY.has(lowerAt(words, first));

/**
 * @param at first token of the phrase; particles ("auch", "selbst") may come before it
 * @param end token to stop before
 * @returns null where no noun phrase begins
 */
export function parseNounPhrase(words: Words, at: number, end: number): NounPhrase | null {
  let first = at;
  while (first < end && isParticleInFront(words, first)) first++;
  if (first >= end) return null;
  const pronoun = parsePronoun(words, first, end);
  if (pronoun) return pronoun;
  if (opensWithoutNoun(words, first)) return null;
  const nouns = skipAttributes(words, first, end);
  const coreLast = endOfNouns(words, nouns, end);
  if (coreLast === nouns) return null;
  const last = endOfAttributes(words, coreLast, end);
  return { first, last, coreLast, isPronoun: false, canBeSubject: canBeSubject(words, first, nouns) };
}

/** "auch die Ministerin", and at the start of a sentence "Ausgerechnet ein Parteifreund". */
const isParticleInFront = (words: Words, at: number): boolean =>
  has(words, at, FOCUS_PARTICLE) && (!isCapitalised(words, at) || has(words, at + 1, DETERMINER));

/** "Am Montag", "Gestern": only the start of the sentence gives them a capital. */
const opensWithoutNoun = (words: Words, at: number): boolean =>
  has(words, at, PREPOSITION | COORDINATOR | SUBORDINATOR | ADVERB) && !has(words, at, DETERMINER);

function parsePronoun(words: Words, at: number, end: number): NounPhrase | null {
  if (!has(words, at, NOMINATIVE_PRONOUN)) return null;
  const isPlain = PRONOUNS_ALONE.has(lowerAt(words, at));
  const nounFollows =
    at + 1 < end &&
    skipAttributes(words, at, end) < end &&
    isCapitalised(words, skipAttributes(words, at, end));
  if (!isPlain && nounFollows) return null;
  if (lowerAt(words, at) === 'ihr' && nounFollows) return null;
  return { first: at, last: at + 1, coreLast: at + 1, isPronoun: true, canBeSubject: true };
}

function canBeSubject(words: Words, first: number, noun: number): boolean {
  if (has(words, first, PREPOSITION) && isLowerWord(words, first)) return false;
  if (has(words, first, OBLIQUE_DETERMINER) && !has(words, first, NOMINATIVE_DETERMINER)) return false;
  // "der englischen Zeitung sagte er": after "der", only a nominative has "-e".
  const article = lowerAt(words, first);
  if (
    article === 'der' &&
    noun > first + 1 &&
    /en$/.test(textAt(words, first + 1)) &&
    isLowerWord(words, first + 1)
  )
    return false;
  return true;
}
