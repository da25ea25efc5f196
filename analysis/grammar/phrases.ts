/**
 * Cuts a sentence into noun phrases by its tags: determiner, attributes, noun row. Genitives, prepositional phrases and
 * appositions are phrases of their own, so that each has its own case: "der Sprecher | der Polizei, | Karl Huber".
 */

import { ABBREVIATIONS } from '../../language/german/abbreviations.ts';
import { GENITIVE_DETERMINERS, NAME_PARTICLES } from '../../language/german/noun-phrase-words.ts';
import { FEMININE_ABBREVIATIONS } from '../../language/german/organisations.ts';
import { FEMININE, GENITIVE, PLURAL } from '../tokens/lexicon/morphology.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import { ANY_READING, adjectiveReadings, determinerReadings, pronounReadings } from './agreement.ts';
import { nounsAt, standsAlone } from './attributes-in-front.ts';
import type { Scope } from './boundaries.ts';
import { isComparedWith, isReplaced } from './compared.ts';
import { isNameOfAnother } from './name-of-another.ts';
import { isBehindDay } from './noun-row.ts';
import { isTagged, lowerAt, textAt, type Words } from './parse-words.ts';
import { ATTRIBUTE_TAGS, NAME_TAGS, NOUN_TAGS, PREPOSITION_TAGS, PRONOUN_TAGS } from './tag-sets.ts';

export interface Phrase extends Scope {
  /** Token of the head noun or of the pronoun. */
  readonly head: number;
  /** Gender, number and case that all its words agree in; bits of tokens/lexicon/morphology.ts. */
  readonly readings: number;
  readonly isPronoun: boolean;
  /** Token of the preposition that governs it, or of the "wie" it is only compared by; -1: none. */
  readonly preposition: number;
}

export function cutPhrases(words: Words, scope: Scope): Phrase[] {
  const { first, last } = scope;
  const phrases: Phrase[] = [];
  for (let at = first; at < last; ) {
    const phrase = phraseAt(words, at, scope);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.last : at + 1;
  }
  return phrases;
}

function phraseAt(words: Words, at: number, scope: Scope): Phrase | null {
  const head = nounsAt(words, at, scope.last);
  if (head >= 0) return nounPhrase(words, { first: at, head }, scope);
  if (!isTagged(words, at, PRONOUN_TAGS) && !standsAlone(words, at)) return null;
  const preposition = isTagged(words, at - 1, PREPOSITION_TAGS) && at > scope.first ? at - 1 : -1;
  return {
    first: at,
    head: at,
    last: at + 1,
    readings: pronounReadings(lowerAt(words, at)),
    isPronoun: true,
    preposition,
  };
}

function nounPhrase(words: Words, { first, head }: Pick<Phrase, 'first' | 'head'>, scope: Scope): Phrase {
  let last = head + 1;
  const isInRow = (at: number): boolean =>
    (isTagged(words, at, NOUN_TAGS) && !isBehindDay(words, head, at) && !isNameOfAnother(words, head, at)) ||
    joinsNames(words, at, scope.last);
  while (last < scope.last && isInRow(last)) last++;
  const isCompared = isComparedWith(words.tokens, first);
  const before = isCompared ? first - 2 : first - 1;
  const governs =
    before >= scope.first &&
    (isCompared || isReplaced(words.tokens, first) || isTagged(words, before, PREPOSITION_TAGS));
  return {
    first,
    head,
    last,
    readings: readingsOf(words, first, head, governs ? before : -1),
    isPronoun: false,
    preposition: governs ? before : -1,
  };
}

/** "Karl | von | Huber", "C | . | Huber" */
function joinsNames(words: Words, at: number, to: number): boolean {
  if (at + 1 >= to || !isTagged(words, at - 1, NAME_TAGS) || !isTagged(words, at + 1, NAME_TAGS))
    return false;
  return NAME_PARTICLES.has(textAt(words, at)) || (textAt(words, at) === '.' && isShortened(words, at - 1));
}

/** "LAbg | .", "C | ." */
const isShortened = (words: Words, at: number): boolean =>
  textAt(words, at).length <= LONGEST_INITIAL || ABBREVIATIONS.has(lowerAt(words, at));
const LONGEST_INITIAL = 3;

const INDEFINITE = tagSet('indefinite-pronoun');

/** "der APA" is no nominative. */
const readingsOfName = (name: string): number => (FEMININE_ABBREVIATIONS.has(name) ? FEMININE : ANY_READING);

/** What determiner, last attribute and noun have in common; all where they contradict each other. */
function readingsOf(words: Words, first: number, noun: number, preposition: number): number {
  // "einer | der beiden", "viele | der Gäste": some of them
  if (first > 0 && isTagged(words, first - 1, INDEFINITE) && GENITIVE_DETERMINERS.has(lowerAt(words, first)))
    return PLURAL & GENITIVE;
  const own = words.forms[noun]?.noun || readingsOfName(textAt(words, noun));
  let readings = own;
  if (noun > first && isTagged(words, noun - 1, ATTRIBUTE_TAGS))
    readings &= adjectiveReadings(lowerAt(words, noun - 1));
  // "zur Partei" has its article in the preposition.
  const determiner = determinerReadings(lowerAt(words, noun > first ? first : preposition));
  if (determiner) readings &= determiner;
  return readings || determiner || own;
}
