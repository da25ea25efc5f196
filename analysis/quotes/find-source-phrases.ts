/**
 * Finds phrases that name a source: "laut dem Minister", "einem Bericht zufolge", "nach Angaben der Polizei",
 * "aus Sicht des Anwalts", "ihrer Meinung nach", "so Huber", "demnach".
 */

import { OF } from '../../language/german/noun-phrase-words.ts';
import { INSTITUTIONS } from '../../language/german/organisations.ts';
import { OWNERS } from '../../language/german/pronouns.ts';
import {
  BETWEEN_SO_AND_SPEAKER,
  RULES,
  SOURCE_COMPOUND,
  SPEAKING_SOURCE,
  VIEWS,
} from '../../language/german/sources.ts';
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
import { ownerInFront, ownerOfSource, speakerOfNoun } from './owner-of-source.ts';
import { relativeSource } from './relative-sources.ts';
import { pronounAt, sourceCue, tokens } from './source-cue.ts';

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
      return sourceWithNoun(words, scope, at) ?? meinungNach(words, scope, at);
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

/** "Medienberichten zufolge": the phrase before, back to where its clause or constituent begins. */
function sourceBehind(words: Words, scope: Scope, at: number): Cue | null {
  const from = clauseStart(words, scope.first, at);
  for (let first = from; first < at; first++) {
    const phrase = withPlaces(words, parseNounPhrase(words, first, at), at);
    if (phrase && phrase.last === at)
      return sourceCue(tokens(at, at + 1), tokens(phrase.first, at + 1), ownerOfSource(words, phrase));
  }
  return null;
}

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

/** Tokens from the preposition to its noun: "nach jüngsten, noch vorläufigen Angaben". */
const FARTHEST_NOUN = 6;

/** "nach Angaben der Polizei", "nach jüngsten Untersuchungen", "aus Sicht von Huber", "in den Augen der Kritiker" */
function sourceWithNoun(words: Words, scope: Scope, at: number): Cue | null {
  let noun = at + 1;
  while (noun < scope.last && noun < at + FARTHEST_NOUN && isLowerWord(words, noun)) noun++;
  const head = textAt(words, noun);
  const isSource =
    lowerAt(words, at) === 'nach'
      ? has(words, noun, SOURCE_NOUN) || SOURCE_COMPOUND.test(head)
      : VIEWS.has(head);
  if (!isSource || (lowerAt(words, at) === 'in' && head !== 'Augen')) return null;
  const speaker = speakerOfNoun(words, noun + 1, scope.last);
  if (speaker) {
    const cueLast = OF.has(textAt(words, noun + 1)) ? noun + 2 : noun + 1;
    return sourceCue(tokens(at, cueLast), tokens(at, speaker.last), speaker);
  }
  if (lowerAt(words, at) !== 'nach') return null;
  const owner = ownerInFront(words, scope, noun);
  if (owner) return { ...sourceCue(tokens(at, at + 1), tokens(at, noun + 1), null), by: owner };
  if (!SPEAKING_SOURCE.test(head.toLowerCase()))
    return sourceCue(tokens(at, noun + 1), tokens(at, noun + 1), null);
  const own = parseNounPhrase(words, at + 1, noun + 1);
  const phrase = own ?? {
    first: noun,
    last: noun + 1,
    coreLast: noun + 1,
    isPronoun: false,
    canBeSubject: false,
  };
  return sourceCue(tokens(at, at + 1), tokens(at, phrase.last), phrase);
}

/** "ihrer Meinung nach", "meiner Ansicht nach" */
function meinungNach(words: Words, scope: Scope, at: number): Cue | null {
  if (
    lowerAt(words, at) !== 'nach' ||
    !has(words, at - 1, SOURCE_NOUN) ||
    !OWNERS.has(lowerAt(words, at - 2))
  )
    return null;
  if (at - 2 < scope.first) return null;
  return sourceCue(tokens(at - 2, at + 1), tokens(at - 2, at + 1), pronounAt(at - 2));
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
