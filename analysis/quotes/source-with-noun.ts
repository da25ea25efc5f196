/**
 * Sources that a noun of saying names: "nach Angaben der Polizei", "nach Hubers Worten", "aus Sicht des Anwalts",
 * "ihrer Meinung nach", "dem Bericht nach".
 */
import { DATIVE_ARTICLES, JOINING_WORDS, OF } from '../../language/german/noun-phrase-words.ts';
import { OWNERS } from '../../language/german/pronouns.ts';
import {
  EVENTS_OR_WORDS,
  SOURCE_COMPOUND,
  SPEAKING_SOURCE,
  TEXTS,
  VIEWS,
} from '../../language/german/sources.ts';
import { isBoundary, type Scope } from '../grammar/boundaries.ts';
import { type NounPhrase, parseNounPhrase } from '../grammar/noun-phrases.ts';
import {
  has,
  isCapitalised,
  isFiniteVerb,
  isLowerWord,
  lowerAt,
  textAt,
  type Words,
} from '../grammar/parse-words.ts';
import { DETERMINER, SOURCE_NOUN } from '../grammar/word-classes.ts';
import type { Cue } from './cue.ts';
import { ownerInFront, ownerOfSource, speakerOfNoun } from './owner-of-source.ts';
import { pronounAt, sourceCue, tokens } from './source-cue.ts';

/** Tokens from the preposition to its noun: "nach jüngsten, noch vorläufigen Angaben". */
const FARTHEST_NOUN = 6;

/** "nach Angaben der Polizei", "nach jüngsten Untersuchungen", "aus Sicht von Huber", "in den Augen der Kritiker" */
export function sourceWithNoun(words: Words, scope: Scope, at: number): Cue | null {
  const preposition = lowerAt(words, at);
  const named = preposition === 'nach' ? ownerByName(words, scope, at + 1) : null;
  if (named) return sourceCue(tokens(at, at + 1), tokens(at, named.last + 1), named);
  let noun = at + 1;
  while (noun < scope.last && noun < at + FARTHEST_NOUN && isLowerWord(words, noun)) noun++;
  const head = textAt(words, noun);
  const isSource = preposition === 'nach' ? isSourceNoun(words, noun) : VIEWS.has(head);
  if (!isSource || (preposition === 'in' && head !== 'Augen')) return null;
  const speaker = speakerOfNoun(words, noun + 1, scope.last);
  if (speaker) {
    const cueLast = OF.has(textAt(words, noun + 1)) ? noun + 2 : noun + 1;
    return sourceCue(tokens(at, cueLast), tokens(at, speaker.last), speaker);
  }
  if (preposition !== 'nach' || isOneOfMany(words, noun) || isAfterEvent(words, at, noun)) return null;
  return sourceAlone(words, scope, at, noun);
}

/** "Nach dem Urteil | schwieg er", "nach der Vorstellung": when, where "nach dem Bericht" and "nach den Angaben" tell by whom. */
const isAfterEvent = (words: Words, at: number, noun: number): boolean =>
  noun === at + 2 && DATIVE_ARTICLES.has(lowerAt(words, at + 1)) && EVENTS_OR_WORDS.has(textAt(words, noun));

/** "Nach Medienberichten | und lautem Protest reagierte die Firma": after both, by neither. */
function isOneOfMany(words: Words, noun: number): boolean {
  if (!JOINING_WORDS.has(textAt(words, noun + 1))) return false;
  const other = parseNounPhrase(words, noun + 2, noun + 2 + FARTHEST_NOUN);
  return other !== null && !isSourceNoun(words, other.coreLast - 1);
}

const isSourceNoun = (words: Words, at: number): boolean =>
  has(words, at, SOURCE_NOUN) || SOURCE_COMPOUND.test(textAt(words, at));

/** Words of a name. */
const LONGEST_NAME = 4;

/** "nach | Hubers Worten", "nach | Karin Mosers Angaben": the name, right before the noun. */
function ownerByName(words: Words, scope: Scope, first: number): NounPhrase | null {
  let noun = first;
  while (noun < first + LONGEST_NAME && isCapitalised(words, noun) && !has(words, noun, SOURCE_NOUN)) noun++;
  const isOwned = noun > first && noun < scope.last && has(words, noun, SOURCE_NOUN);
  if (!isOwned || !/[sxzß]['’]?$/.test(textAt(words, noun - 1)) || has(words, first, DETERMINER)) return null;
  return { first, last: noun, coreLast: noun, isPronoun: false, canBeSubject: false };
}

/** "Hubers | Ansicht nach", "Karin Mosers | Meinung nach" */
function nameInFront(words: Words, scope: Scope, noun: number): NounPhrase | null {
  let first = noun;
  while (first > scope.first && first > noun - LONGEST_NAME && isCapitalised(words, first - 1)) first--;
  return ownerByName(words, scope, first);
}

/** "nach eigenen Angaben", "nach ersten Ermittlungen", "nach SWR-Recherchen" */
function sourceAlone(words: Words, scope: Scope, at: number, noun: number): Cue {
  const owner = ownerInFront(words, scope, noun);
  if (owner) return { ...sourceCue(tokens(at, at + 1), tokens(at, noun + 1), null), by: owner };
  const head = textAt(words, noun);
  if (!SPEAKING_SOURCE.test(head.toLowerCase()) && !head.includes('-'))
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

/** "ihrer Meinung nach", "Hubers Ansicht nach", "dem Bericht nach" */
export function sourceBeforeNach(words: Words, scope: Scope, at: number): Cue | null {
  const first = at - 2;
  if (lowerAt(words, at) !== 'nach' || first < scope.first) return null;
  const phrase = tokens(first, at + 1);
  if (OWNERS.has(lowerAt(words, first)) && has(words, at - 1, SOURCE_NOUN))
    return sourceCue(phrase, phrase, pronounAt(first));
  // "Dem Bericht nach war es ein Unfall", but not "der Studie nach dem Essen".
  if (!isFiniteVerb(words, at + 1) && !isBoundary(words, at + 1)) return null;
  const named = has(words, at - 1, SOURCE_NOUN) ? nameInFront(words, scope, at - 1) : null;
  if (named) return sourceCue(tokens(at - 1, at + 1), tokens(named.first, at + 1), named);
  if (!DATIVE_ARTICLES.has(lowerAt(words, first))) return null;
  const noun = textAt(words, at - 1);
  if (!isSourceNoun(words, at - 1) && !TEXTS.test(noun)) return null;
  const text = parseNounPhrase(words, first, at);
  return sourceCue(tokens(at, at + 1), phrase, text && ownerOfSource(words, text));
}
