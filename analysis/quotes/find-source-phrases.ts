/**
 * Finds phrases that name a source: "laut dem Minister", "einem Bericht zufolge", "nach Angaben der Polizei",
 * "aus Sicht des Anwalts", "ihrer Meinung nach", "so Huber", "demnach".
 */

import { INSTITUTIONS } from '../../language/german/organisations.ts';
import { BETWEEN_SO_AND_SPEAKER, RULES } from '../../language/german/sources.ts';
import { clauseEnd, clauseStart, isBoundary, type Scope } from '../grammar/boundaries.ts';
import { type NounPhrase, parseNounPhrase } from '../grammar/noun-phrases.ts';
import {
  has,
  isCapitalised,
  isFiniteVerb,
  isLowerWord,
  isTagged,
  lowerAt,
  textAt,
  type Words,
} from '../grammar/parse-words.ts';
import { ADJECTIVE_TAGS } from '../grammar/tag-sets.ts';
import {
  ADVERB,
  DETERMINER,
  FOCUS_PARTICLE,
  NOMINATIVE_PRONOUN,
  PREPOSITION,
  SOURCE_NOUN,
  SUBORDINATOR,
} from '../grammar/word-classes.ts';
import { isRoleNoun } from '../names/role-words.ts';
import type { Cue } from './cue.ts';
import { ownerInFront, ownerOfSource } from './owner-of-source.ts';
import { relativeSource } from './relative-sources.ts';
import { sourceCue, tokens } from './source-cue.ts';
import { sourceBeforeNach, sourceWithNoun } from './source-with-noun.ts';

/** laut, nach, zufolge …; so; demnach */
const MAY_BE_SOURCE = PREPOSITION | FOCUS_PARTICLE | ADVERB | SUBORDINATOR;

export function findSourcePhrases(words: Words, scope: Scope): Cue[] {
  const cues: Cue[] = [];
  for (let at = scope.first; at < scope.last; at++) {
    if (!has(words, at, MAY_BE_SOURCE)) continue;
    const cue = sourceAt(words, scope, at);
    if (!cue || isInsidePhrase(words, cue)) continue;
    cues.push(cue);
    at = Math.max(at, cue.phraseLast - 1);
  }
  return cues;
}

/** "einen seiner Meinung nach schlechten Film", "den laut Huber linken Parteien": part of a noun phrase, which reports nothing. */
const isInsidePhrase = (words: Words, { phraseFirst, phraseLast }: Cue): boolean =>
  has(words, phraseFirst - 1, DETERMINER) &&
  textAt(words, phraseFirst - 2) !== ',' &&
  (isTagged(words, phraseLast, ADJECTIVE_TAGS) || words.tokens[phraseLast]?.kind === 'mark');

function sourceAt(words: Words, scope: Scope, at: number): Cue | null {
  switch (lowerAt(words, at)) {
    case 'laut':
    case 'gemäß':
      return sourceBefore(words, scope, at);
    case 'zufolge':
      return relativeSource(words, scope, at - 1) ?? sourceBehind(words, scope, at);
    case 'nach':
    case 'aus':
    case 'in':
      // "je nach Rechnung"
      if (lowerAt(words, at - 1) === 'je') return null;
      return sourceWithNoun(words, scope, at) ?? sourceBeforeNach(words, scope, at);
    case 'so':
      return soSpeaker(words, scope, at);
    case 'wonach':
      return relativeSource(words, scope, at);
    case 'demnach':
    case 'demzufolge':
      return relativeSource(words, scope, at) ?? sourceCue(tokens(at, at + 1), tokens(at, at + 1), null);
    default:
      return null;
  }
}

/** "laut Polizei", "laut einem Bericht der Zeitung" */
function sourceBefore(words: Words, scope: Scope, at: number): Cue | null {
  const whole = parseNounPhrase(words, at + 1, scope.last);
  if (!whole) return null;
  const phrase = endsAtBody(words, whole)
    ? { ...whole, last: whole.first + 1, coreLast: whole.first + 1 }
    : whole;
  const noun = phrase.coreLast - 1;
  if (RULES.test(textAt(words, noun)) && lowerAt(words, at) === 'gemäß') return null;
  // "laut eigenen Angaben", "laut ihrer Aussage"
  const owner = has(words, noun, SOURCE_NOUN) ? ownerInFront(words, scope, noun) : null;
  if (owner) return { ...sourceCue(tokens(at, at + 1), tokens(at, phrase.last), null), by: owner };
  return sourceCue(tokens(at, at + 1), tokens(at, phrase.last), phrase);
}

/** "Gefehlt haben laut Bundeskanzleramt | Minister Huber und …": without an article, a body's name ends where an office begins. */
const endsAtBody = (words: Words, { first, coreLast }: NounPhrase): boolean =>
  coreLast > first + 1 && INSTITUTIONS.test(textAt(words, first)) && isRoleNoun(textAt(words, first + 1));

/** Tokens in front of "zufolge" that may belong to its source; a phrase of German seldom has half as many. */
const FARTHEST_SOURCE = 40;

/** "Medienberichten zufolge": the phrase before, back to where its clause or constituent begins. */
function sourceBehind(words: Words, scope: Scope, at: number): Cue | null {
  const end = isBoundary(words, at - 1) ? at - 1 : at;
  const farthest = Math.max(scope.first, at - FARTHEST_SOURCE);
  const from = end < at ? startOfApposed(words, farthest, end) : clauseStart(words, farthest, at);
  for (let first = from; first < end; first++) {
    const phrase = withPlaces(words, parseNounPhrase(words, first, end), end);
    if (phrase && phrase.last === end)
      return sourceCue(tokens(at, at + 1), tokens(phrase.first, at + 1), ownerOfSource(words, phrase));
  }
  return null;
}

/** "Dem Sprecher der Bahn, Karl Huber, zufolge": where the clause begins that the apposition interrupts. */
const startOfApposed = (words: Words, from: number, comma: number): number =>
  clauseStart(words, from, Math.max(from, clauseStart(words, from, comma) - 1));

/** "einer Studie des Instituts | in Kassel | zufolge" */
function withPlaces(words: Words, phrase: NounPhrase | null, end: number): NounPhrase | null {
  let whole = phrase;
  while (whole && whole.last < end && has(words, whole.last, PREPOSITION)) {
    const place = parseNounPhrase(words, whole.last + 1, end);
    if (!place) return whole;
    whole = { ...whole, last: place.last };
  }
  return whole;
}

/** "…, so Huber." and "…, so die Polizei weiter." but not "so viele", "so der Plan scheitert". */
function soSpeaker(words: Words, scope: Scope, at: number): Cue | null {
  if (at > scope.first && !isBoundary(words, at - 1)) return null;
  if (isCapitalised(words, at)) return null;
  const end = clauseEnd(words, at + 1, scope.last);
  let first = at + 1;
  while (first < end && isLowerWord(words, first) && BETWEEN_SO_AND_SPEAKER.has(textAt(words, first)))
    first++;
  const phrase = parseNounPhrase(words, first, scope.last);
  if (!phrase?.canBeSubject || (has(words, first, NOMINATIVE_PRONOUN) && lowerAt(words, first) === 'es'))
    return null;
  // "„Amour fou“, so der Titel des Films"
  if (/^(?:Unter)?[Tt]itel$|^Name$|^Überschrift$/.test(textAt(words, phrase.coreLast - 1))) return null;
  // "so viele wie nie": a comparison.
  for (let word = first; word < Math.max(end, phrase.last); word++)
    if (isLowerWord(words, word) && (isFiniteVerb(words, word) || lowerAt(words, word) === 'wie'))
      return null;
  const behind = clauseEnd(words, phrase.last, scope.last);
  return { ...sourceCue(tokens(at, at + 1), tokens(at, behind), phrase), kind: 'so' };
}
