/**
 * Finds phrases that name a source: "laut dem Minister", "einem Bericht zufolge", "nach Angaben der Polizei",
 * "aus Sicht des Anwalts", "ihrer Meinung nach", "so Huber", "demnach".
 */
import { GENITIVE_DETERMINERS, OF } from '../../language/german/noun-phrase-words.ts';
import { OWNERS } from '../../language/german/pronouns.ts';
import {
  BETWEEN_SO_AND_SPEAKER,
  RELATIVE_SOURCES,
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
import { TAKES_CLAUSE, TAKES_QUOTATION } from '../grammar/reporting-lexicon.ts';
import { antecedentOf, findSubject } from '../grammar/subjects.ts';
import {
  ADVERB,
  CLAUSE_NOUN,
  DETERMINER,
  FOCUS_PARTICLE,
  NOMINATIVE_PRONOUN,
  PREPOSITION,
  SOURCE_NOUN,
  SUBORDINATOR,
} from '../grammar/word-classes.ts';
import { tagSet } from '../tokens/tagger/tags.ts';
import type { Cue, SpokenBy } from './cue.ts';

const ATTRIBUTE = tagSet('attributive-adjective');

const TAKES = TAKES_CLAUSE | TAKES_QUOTATION;
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
  (isTagged(words, phraseLast, ATTRIBUTE) || words.tokens[phraseLast]?.kind === 'mark');

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

const pronounAt = (at: number): NounPhrase => ({
  first: at,
  last: at + 1,
  coreLast: at + 1,
  isPronoun: true,
  canBeSubject: true,
});

/** @param cue the words that name the source @param phrase the same with the source */
function sourceCue(cue: Scope, phrase: Scope, speaker: NounPhrase | null): Cue {
  return {
    kind: 'source',
    first: cue.first,
    last: cue.last,
    phraseFirst: phrase.first,
    phraseLast: phrase.last,
    takes: TAKES,
    finite: -1,
    end: phrase.last,
    by: speaker && { phrase: speaker, antecedent: null },
  };
}

const tokens = (first: number, last: number): Scope => ({ first, last });

/** "laut Polizei", "laut einem Bericht der Zeitung" */
function sourceBefore(words: Words, scope: Scope, at: number): Cue | null {
  const phrase = parseNounPhrase(words, at + 1, scope.last);
  if (!phrase) return null;
  const noun = phrase.coreLast - 1;
  if (RULES.test(textAt(words, noun)) && lowerAt(words, at) === 'gemäß') return null;
  // "laut eigenen Angaben", "laut ihrer Aussage"
  const owner = has(words, noun, SOURCE_NOUN) ? ownerInFront(words, scope, noun) : null;
  if (owner) return { ...sourceCue(tokens(at, at + 1), tokens(at, phrase.last), null), by: owner };
  return sourceCue(tokens(at, at + 1), tokens(at, phrase.last), phrase);
}

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

/**
 * Where "denen zufolge" ends that opens a clause at `at`; -1 where nothing of the kind does: "demzufolge bleibt er" means no
 * more than "so".
 */
export function relativeSourceEnd(words: Words, at: number): number {
  if (!RELATIVE_SOURCES.has(lowerAt(words, at)) || textAt(words, at - 1) !== ',') return -1;
  const isOneWord = /^(?:demzufolge|wonach)$/.test(lowerAt(words, at));
  if (!isOneWord && lowerAt(words, at + 1) !== 'zufolge') return -1;
  const end = isOneWord ? at + 1 : at + 2;
  return isFiniteVerb(words, end) ? -1 : end;
}

/** "Berichte des Senders, | denen zufolge | er geht", "ein Gutachten, | wonach | es reicht": what stands before the comma. */
function relativeSource(words: Words, scope: Scope, first: number): Cue | null {
  const last = relativeSourceEnd(words, first);
  const source = last < 0 ? null : antecedentOf(words, scope, first);
  // "der Weg, wonach alle suchen"
  if (source && lowerAt(words, first) === 'wonach' && !isSourceNoun(words, source.coreLast - 1)) return null;
  return source && sourceCue(tokens(last - 1, last), tokens(first, last), ownerOfSource(words, source));
}

const isSourceNoun = (words: Words, at: number): boolean =>
  has(words, at, SOURCE_NOUN | CLAUSE_NOUN) ||
  SPEAKING_SOURCE.test(lowerAt(words, at)) ||
  SOURCE_COMPOUND.test(lowerAt(words, at));

/** "Angaben des Vereins" are the Verein's, "Recherchen" nobody's; a "Medienbericht" speaks for itself. */
function ownerOfSource(words: Words, phrase: NounPhrase): NounPhrase | null {
  const noun = phrase.coreLast - 1;
  if (!has(words, noun, SOURCE_NOUN) || SPEAKING_SOURCE.test(lowerAt(words, noun))) return phrase;
  return speakerOfNoun(words, phrase.coreLast, phrase.last);
}

/** "nach Angaben der Polizei", "nach jüngsten Untersuchungen", "aus Sicht von Huber", "in den Augen der Kritiker" */
function sourceWithNoun(words: Words, scope: Scope, at: number): Cue | null {
  let noun = at + 1;
  while (noun < scope.last && noun < at + 6 && isLowerWord(words, noun)) noun++;
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

/** "nach eigenen Angaben" are the subject's, "nach ihren Angaben" hers. */
function ownerInFront(words: Words, scope: Scope, noun: number): SpokenBy | null {
  const word = lowerAt(words, noun - 1);
  if (/^(?:sein|ihr)e[nmr]$/.test(word)) return { phrase: pronounAt(noun - 1), antecedent: null };
  if (!/^eigene[nrm]$/.test(word)) return null;
  const antecedent = subjectNear(words, scope, noun);
  return antecedent && { phrase: { ...pronounAt(noun - 1), last: noun + 1, isPronoun: false }, antecedent };
}

/** How far from its verb a source phrase may stand, in tokens. */
const REACH = 12;

function subjectNear(words: Words, scope: Scope, at: number): NounPhrase | null {
  for (let verb = Math.max(scope.first, at - REACH); verb < Math.min(scope.last, at + REACH); verb++) {
    const subject =
      isLowerWord(words, verb) && isFiniteVerb(words, verb) ? findSubject(words, scope, verb) : null;
    if (subject) return subject.phrase;
  }
  return null;
}

/** The genitive or "von …" behind a noun of saying. */
function speakerOfNoun(words: Words, at: number, end: number): NounPhrase | null {
  if (OF.has(textAt(words, at))) return parseNounPhrase(words, at + 1, end);
  if (has(words, at, DETERMINER) && isLowerWord(words, at) && !has(words, at, PREPOSITION)) {
    return GENITIVE_DETERMINERS.has(textAt(words, at)) ? parseNounPhrase(words, at, end) : null;
  }
  // "nach Angaben Hubers", "nach Angaben Berliner Behörden", "nach Angaben örtlicher Behörden"
  const isBareGenitive = /er$/.test(textAt(words, at)) && isTagged(words, at, ATTRIBUTE);
  return isCapitalised(words, at) || isBareGenitive ? parseNounPhrase(words, at, end) : null;
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
