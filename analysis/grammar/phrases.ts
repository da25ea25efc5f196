/**
 * Cuts a sentence into noun phrases by its tags: determiner, attributes, noun row. Genitives, prepositional phrases and
 * appositions are phrases of their own, so that each has its own case: "der Sprecher | der Polizei, | Karl Huber".
 */
import { NAME_PARTICLES } from '../../language/german/role-nouns.ts';
import { tagSet } from '../tokens/tags.ts';
import { ANY_READING, adjectiveReadings, determinerReadings, pronounReadings } from './agreement.ts';
import type { Scope } from './boundaries.ts';
import { isTagged, lowerAt, textAt, type Words } from './parse-words.ts';

const NOUN = tagSet('noun', 'name', 'foreign');
const NAME = tagSet('name', 'foreign');
const PRONOUN = tagSet(
  'personal-pronoun',
  'pronoun',
  'relative-pronoun',
  'interrogative',
  'reflexive-pronoun',
);
const DETERMINER = tagSet('determiner');
const ATTRIBUTE = tagSet('attributive-adjective', 'number');
const PREPOSITION = tagSet('preposition');
const FINITE = tagSet('finite-verb', 'finite-auxiliary');
const JOINS_CLAUSES = tagSet('subordinating-conjunction', 'relative-pronoun');
const MARK = tagSet('mark');

export interface Phrase extends Scope {
  /** Token of the head noun or of the pronoun. */
  readonly head: number;
  /** Gender, number and case that all its words agree in; bits of tokens/lexicon/morphology.ts. */
  readonly readings: number;
  readonly isPronoun: boolean;
  /** Token of the preposition that governs it; -1: none. */
  readonly preposition: number;
}

/** Tokens between an article and its noun: "die von der Regierung am Montag beschlossene Reform". */
const LONGEST_ATTRIBUTE = 10;

export function cutPhrases(words: Words, { first, last }: Scope): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = first; at < last; ) {
    const phrase = phraseAt(words, at, first, last);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.last : at + 1;
  }
  return phrases;
}

function phraseAt(words: Words, at: number, from: number, to: number): Phrase | null {
  const nouns = nounsAt(words, at, to);
  if (nouns >= 0) return nounPhrase(words, at, nouns, from, to);
  if (!isTagged(words, at, PRONOUN)) return null;
  const preposition = isTagged(words, at - 1, PREPOSITION) && at > from ? at - 1 : -1;
  return {
    first: at,
    head: at,
    last: at + 1,
    readings: pronounReadings(lowerAt(words, at)),
    isPronoun: true,
    preposition,
  };
}

/** Where the noun row of a phrase that begins at `at` begins; -1 where none begins there. */
function nounsAt(words: Words, at: number, to: number): number {
  let noun = at;
  const opens = isTagged(words, at, DETERMINER) || isTagged(words, at, ATTRIBUTE);
  if (!opens) return isTagged(words, at, NOUN) ? at : -1;
  while (noun < to && noun - at <= LONGEST_ATTRIBUTE) {
    if (isTagged(words, noun, NOUN)) return noun;
    if (noun > at && isTagged(words, noun, DETERMINER) && !isTagged(words, noun - 1, DETERMINER)) {
      // "die | von der Partei geplante Reform": inside an attribute only a preposition brings another article.
      if (!isTagged(words, noun - 1, PREPOSITION)) return -1;
      const inner = nounsAt(words, noun, to);
      if (inner < 0 || !isTagged(words, inner + 1, ATTRIBUTE)) return -1;
      noun = inner + 1;
      continue;
    }
    if (isTagged(words, noun, FINITE) || isTagged(words, noun, JOINS_CLAUSES)) return -1;
    if (
      isTagged(words, noun, MARK) &&
      !(isTagged(words, noun - 1, ATTRIBUTE) && isTagged(words, noun + 1, ATTRIBUTE))
    )
      return -1;
    noun++;
  }
  return -1;
}

function nounPhrase(words: Words, first: number, nouns: number, from: number, to: number): Phrase {
  let last = nouns + 1;
  while (last < to && (isTagged(words, last, NOUN) || joinsNames(words, last, to))) last++;
  const before = first - 1;
  const governs = before >= from && isTagged(words, before, PREPOSITION);
  return {
    first,
    head: nouns,
    last,
    readings: readingsOf(words, first, nouns),
    isPronoun: false,
    preposition: governs ? before : isTagged(words, first, PREPOSITION) ? first : -1,
  };
}

/** "Karl | von | Huber", "C | . | Huber" */
function joinsNames(words: Words, at: number, to: number): boolean {
  if (at + 1 >= to || !isTagged(words, at - 1, NAME) || !isTagged(words, at + 1, NAME)) return false;
  return (
    NAME_PARTICLES.has(textAt(words, at)) || (textAt(words, at) === '.' && textAt(words, at - 1).length <= 3)
  );
}

/** What determiner, last attribute and noun have in common; all where they contradict each other. */
function readingsOf(words: Words, first: number, noun: number): number {
  const own = words.nouns[noun] || ANY_READING;
  let readings = own;
  if (noun > first && isTagged(words, noun - 1, ATTRIBUTE))
    readings &= adjectiveReadings(lowerAt(words, noun - 1));
  const determiner = determinerReadings(lowerAt(words, first));
  if (determiner && noun > first) readings &= determiner;
  if (readings) return readings;
  return determiner && noun > first ? determiner : own;
}
