/** What belongs to a noun and stands behind it: "der Sprecher | der Polizei (48), Karl Huber, | und die Ministerin". */
import { TIME_NOUNS } from '../../language/german/calendar.ts';
import {
  BELONGING_PREPOSITIONS,
  GENITIVE_DETERMINERS,
  JOINING_WORDS,
  PREPOSITIONS_BEHIND_NOUNS,
} from '../../language/german/noun-phrase-words.ts';
import { INSTITUTIONS } from '../../language/german/organisations.ts';
import { CLOSING_MARKS } from '../../language/german/quotation-marks.ts';
import { SINGULAR } from '../tokens/lexicon/morphology.ts';
import { skipAttributes } from './attributes-in-front.ts';
import { endOfNouns } from './noun-row.ts';
import { has, isCapitalised, isTagged, textAt, type Words } from './parse-words.ts';
import { ADJECTIVE_TAGS, NAME_TAGS } from './tag-sets.ts';
import { NOMINATIVE_DETERMINER, OBLIQUE_DETERMINER } from './word-classes.ts';

/** Attributes behind one noun; more are a list. */
const MOST_ATTRIBUTES = 8;
/** The same inside an apposition. */
const MOST_IN_APPOSITION = 4;
/** Tokens from the bracket that opens to the one that closes: "(48, parteilos)". */
const LONGEST_BRACKET = 12;

/** Genitives, "von …", brackets, appositions and what is joined by "und". */
export function endOfAttributes(words: Words, from: number, end: number): number {
  let last = from;
  for (let step = 0; step < MOST_ATTRIBUTES; step++) {
    const next = endOfAttribute(words, last, end);
    if (next === last) break;
    last = next;
  }
  return last;
}

function endOfAttribute(words: Words, at: number, end: number): number {
  if (at >= end) return at;
  const token = textAt(words, at);
  if (token === '(') return endOfBracket(words, at, end);
  if (token === ',') return endOfApposition(words, at, end);
  if (JOINING_WORDS.has(token)) return endOfSecondPart(words, at, end);
  if (GENITIVE_DETERMINERS.has(token)) return endOfGenitive(words, at, end);
  if (PREPOSITIONS_BEHIND_NOUNS.has(token)) return endOfPrepositional(words, at, end);
  return at;
}

/** "der Verteidigung | der jungen Frau", but not "… | der eigentliche Betrüger": behind "der", only a nominative has "-e". */
function endOfGenitive(words: Words, at: number, end: number): number {
  const last = endOfCore(words, at, end);
  const adjective = skipAttributes(words, at, end) - 1;
  const isNominative =
    textAt(words, at) === 'der' &&
    adjective > at &&
    isTagged(words, adjective, ADJECTIVE_TAGS) &&
    /e$/.test(textAt(words, adjective));
  return isNominative ? at : last;
}

/** A noun with its article and adjectives: "der kleinen Partei". */
function endOfCore(words: Words, at: number, end: number): number {
  const nouns = skipAttributes(words, at, end);
  const last = endOfNouns(words, nouns, end);
  return last > nouns && isCapitalised(words, nouns) ? last : at;
}

function endOfPrepositional(words: Words, at: number, end: number): number {
  const last = endOfCore(words, at + 1, end);
  if (last === at + 1) return at;
  const inside = textAt(words, last - 1);
  const preposition = textAt(words, at);
  if (TIME_NOUNS.test(inside) || TIME_NOUNS.test(textAt(words, at + 1))) return at;
  if (BELONGING_PREPOSITIONS.has(preposition)) return last;
  // "Professor an der Universität Wien", but not "am Montag", "in einem Interview".
  for (let word = at + 1; word < last; word++) if (INSTITUTIONS.test(textAt(words, word))) return last;
  return at;
}

function endOfBracket(words: Words, at: number, end: number): number {
  for (let close = at + 1; close < Math.min(at + LONGEST_BRACKET, end); close++) {
    if (textAt(words, close) === ')') return close + 1;
  }
  return at;
}

const ENDS_APPOSITION: ReadonlySet<string> = new Set([...'.,:;!?)–-', ...CLOSING_MARKS]);

/** ", Roland Eichhorn," and ", der Sprecher der Polizei,": no verb inside, and closed by a comma or the end. */
function endOfApposition(words: Words, at: number, end: number): number {
  const core = endOfCore(words, at + 1, end);
  if (core === at + 1 || isManyBehindName(words, at, core)) return at;
  let last = core;
  for (let step = 0; step < MOST_IN_APPOSITION; step++) {
    const next = textAt(words, last) === ',' ? last : endOfAttribute(words, last, end);
    if (next === last) break;
    last = next;
  }
  if (last >= end || ENDS_APPOSITION.has(textAt(words, last))) return last;
  return at;
}

/** "Der Verein sucht, so Eva Holm, | neue Räume": what is more than one says nothing of her. */
function isManyBehindName(words: Words, comma: number, end: number): boolean {
  const noun = words.forms[end - 1]?.noun ?? 0;
  return noun !== 0 && (noun & SINGULAR) === 0 && isTagged(words, comma - 1, NAME_TAGS);
}

function endOfSecondPart(words: Words, at: number, end: number): number {
  const last = endOfCore(words, at + 1, end);
  if (last === at + 1) return at;
  const first = at + 1;
  if (has(words, first, OBLIQUE_DETERMINER) && !has(words, first, NOMINATIVE_DETERMINER)) return at;
  return last;
}
