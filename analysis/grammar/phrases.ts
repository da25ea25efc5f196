/**
 * Cuts a sentence into noun phrases by its tags: determiner, attributes, noun row. Genitives, prepositional phrases and
 * appositions are phrases of their own, so that each has its own case: "der Sprecher | der Polizei, | Karl Huber".
 */
import { NAME_PARTICLES } from '../../language/german/role-nouns.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import { ANY_READING, adjectiveReadings, determinerReadings, pronounReadings } from './agreement.ts';
import type { Scope } from './boundaries.ts';
import { isTagged, lowerAt, textAt, type Words } from './parse-words.ts';

const NAME = tagSet('proper-noun', 'foreign');
const NOUN = tagSet('noun', 'proper-noun', 'foreign');
const PRONOUN = tagSet(
  'personal-pronoun',
  'reflexive-pronoun',
  'demonstrative-pronoun',
  'relative-pronoun',
  'indefinite-pronoun',
  'interrogative-pronoun',
);
const DETERMINER = tagSet(
  'article',
  'possessive-determiner',
  'demonstrative-determiner',
  'indefinite-determiner',
);
const ATTRIBUTE = tagSet('attributive-adjective', 'number');
const PREPOSITION = tagSet('preposition', 'preposition-with-article');
const FINITE = tagSet('finite-verb', 'finite-auxiliary', 'finite-modal');
const JOINS_CLAUSES = tagSet('subordinating-conjunction', 'relative-pronoun');
const MARK = tagSet('comma', 'sentence-end', 'mark');

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
  if (!isTagged(words, at, PRONOUN)) return null;
  const preposition = isTagged(words, at - 1, PREPOSITION) && at > scope.first ? at - 1 : -1;
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
  if (isTagged(words, at, NOUN)) return at;
  if (!isTagged(words, at, DETERMINER) && !isTagged(words, at, ATTRIBUTE)) return -1;
  let noun = at + 1;
  while (noun < to && noun - at <= LONGEST_ATTRIBUTE) {
    if (isTagged(words, noun, NOUN)) return noun;
    const next = isTagged(words, noun, DETERMINER) ? afterInnerPhrase(words, noun, to) : noun + 1;
    if (next < 0 || endsAttributes(words, noun)) return -1;
    noun = next;
  }
  return -1;
}

/**
 * "die | von der Partei | geplante Reform": inside an attribute only a preposition brings another article.
 * "all | die | Leute": two determiners in a row.
 */
function afterInnerPhrase(words: Words, determiner: number, to: number): number {
  if (isTagged(words, determiner - 1, DETERMINER)) return determiner + 1;
  if (!isTagged(words, determiner - 1, PREPOSITION)) return -1;
  const inner = nounsAt(words, determiner, to);
  return inner >= 0 && isTagged(words, inner + 1, ATTRIBUTE) ? inner + 1 : -1;
}

function endsAttributes(words: Words, at: number): boolean {
  if (isTagged(words, at, FINITE) || isTagged(words, at, JOINS_CLAUSES)) return true;
  const isListed = isTagged(words, at - 1, ATTRIBUTE) && isTagged(words, at + 1, ATTRIBUTE);
  return isTagged(words, at, MARK) && !isListed;
}

function nounPhrase(words: Words, { first, head }: Pick<Phrase, 'first' | 'head'>, scope: Scope): Phrase {
  let last = head + 1;
  while (last < scope.last && (isTagged(words, last, NOUN) || joinsNames(words, last, scope.last))) last++;
  const before = first - 1;
  const governs = before >= scope.first && isTagged(words, before, PREPOSITION);
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
  if (at + 1 >= to || !isTagged(words, at - 1, NAME) || !isTagged(words, at + 1, NAME)) return false;
  return (
    NAME_PARTICLES.has(textAt(words, at)) || (textAt(words, at) === '.' && textAt(words, at - 1).length <= 3)
  );
}

/** What determiner, last attribute and noun have in common; all where they contradict each other. */
function readingsOf(words: Words, first: number, noun: number, preposition: number): number {
  const own = words.forms[noun]?.noun || ANY_READING;
  let readings = own;
  if (noun > first && isTagged(words, noun - 1, ATTRIBUTE))
    readings &= adjectiveReadings(lowerAt(words, noun - 1));
  // "zur Partei" has its article in the preposition.
  const determiner = determinerReadings(lowerAt(words, noun > first ? first : preposition));
  if (determiner) readings &= determiner;
  return readings || determiner || own;
}
