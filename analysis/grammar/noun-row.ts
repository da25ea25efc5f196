/** Nouns and names in a row, the head of a noun phrase: "Bundeskanzler Dr. Karl von Huber", "die Zeitung „Neue Rundschau“". */
import { BEFORE_DAYS, isDayOrMonth, TIME_NOUNS } from '../../language/german/calendar.ts';
import {
  JOINING_WORDS,
  NAME_PARTICLES,
  PARTICLES_OF_GERMAN,
  SHORTENED_TITLES,
} from '../../language/german/noun-phrase-words.ts';
import { CLOSING_MARKS, OPENING_MARKS } from '../../language/german/quotation-marks.ts';
import { isSurname } from '../names/name-lists.ts';
import { isNameOfAnother } from './name-of-another.ts';
import { has, isCapitalised, isTagged, lowerAt, textAt, type Words } from './parse-words.ts';
import { ATTRIBUTE_TAGS, COMMON_NOUN_TAGS, NAME_TAGS, NOUN_TAGS } from './tag-sets.ts';
import { DETERMINER } from './word-classes.ts';

/** Nouns and names in a row, with "von", "de" inside names and with a name in quotation marks. */
export function endOfNouns(words: Words, at: number, end: number): number {
  let last = at;
  while (last < end) {
    if (beginsAnother(words, at, last)) break;
    if (isNoun(words, at, last)) last++;
    else if (last > at && joinsName(words, last, end)) last++;
    else if (words.tokens[last]?.text === '.' && isInitial(words, last, end)) last++;
    else if (isTruncated(words, last)) last += 2;
    else if (last > at && words.tokens[last]?.kind === 'number' && !countsWhatFollows(words, last)) last++;
    else {
      const quoted = endOfQuotedName(words, last, end);
      if (quoted === last) break;
      last = quoted;
    }
  }
  return last;
}

const beginsAnother = (words: Words, first: number, at: number): boolean =>
  isBehindDay(words, first, at) || isNameOfAnother(words, first, at);

/**
 * "am Mittwoch | Rektor Huber", "im Oktober | Huber": behind the day begins another phrase. "am Mittwoch Abend" goes on, and "von August
 * Huber" tells of somebody.
 * @param first first noun of the row @param at a token of it
 */
export const isBehindDay = (words: Words, first: number, at: number): boolean =>
  at > first &&
  isCapitalised(words, at) &&
  isDayOrMonth(textAt(words, first)) &&
  isDayOrMonth(textAt(words, at - 1)) &&
  !isDayOrMonth(textAt(words, at)) &&
  (BEFORE_DAYS.has(lowerAt(words, first - 1)) || isTagged(words, first - 1, ATTRIBUTE_TAGS));

const isNoun = (words: Words, first: number, at: number): boolean =>
  isCapitalised(words, at) && !has(words, at, DETERMINER) && (at < first + 2 || !isBehindFullName(words, at));

/** "gilt nach Ansicht Anton Wemmers | Vorfahrt": behind given name and surname, a noun is none of the name. */
const isBehindFullName = (words: Words, at: number): boolean =>
  isTagged(words, at, COMMON_NOUN_TAGS) &&
  isTagged(words, at - 1, NAME_TAGS) &&
  isTagged(words, at - 2, NAME_TAGS) &&
  !isSurname(textAt(words, at));

/** "laut Ministerium | 103 zugelassene Betriebe", but "laut Puls 24" */
const countsWhatFollows = (words: Words, at: number): boolean =>
  TIME_NOUNS.test(textAt(words, at + 1)) ||
  (isTagged(words, at + 1, ATTRIBUTE_TAGS) && isCapitalised(words, at + 2)) ||
  (isTagged(words, at + 1, NOUN_TAGS) && isCapitalised(words, at + 1));

/** "Maria de la Cruz", "Karl von Huber" */
function joinsName(words: Words, at: number, end: number): boolean {
  const particle = textAt(words, at);
  const next = at + 1;
  if (next >= end || !NAME_PARTICLES.has(particle)) return false;
  if (isCapitalised(words, next) && !PARTICLES_OF_GERMAN.has(particle)) return true;
  if (particle !== 'von' || !isFirstName(words, at - 1)) return false;
  return isCapitalised(words, next) ? !isCapitalised(words, at + 2) : /^de[rnm]$/.test(textAt(words, next));
}

/** "Ursula von der Leyen" against "der Sprecher von der Polizei": a single capitalised word opens the phrase. */
const isFirstName = (words: Words, at: number): boolean =>
  isCapitalised(words, at) &&
  !has(words, at - 1, DETERMINER) &&
  !/(?:er|in|ung|e|chef|ent)$/.test(textAt(words, at));

/** "Polar- und Meeresforschung" */
const isTruncated = (words: Words, at: number): boolean =>
  textAt(words, at) === '-' &&
  words.tokens[at]?.start === words.tokens[at - 1]?.end &&
  JOINING_WORDS.has(textAt(words, at + 1)) &&
  isCapitalised(words, at + 2);

/** "George W. Bush", "Dr. Huber", "Gerda L. schweigt" */
function isInitial(words: Words, at: number, end: number): boolean {
  const before = words.tokens[at - 1];
  if (!before || before.end !== words.tokens[at]?.start) return false;
  if (before.text.length === 1) return at + 1 < end;
  return SHORTENED_TITLES.has(before.text) && isCapitalised(words, at + 1);
}

/** Tokens from the opening mark up to the closing one. */
const LONGEST_QUOTED = 7;

/** die Zeitung „Neue Rundschau“: a short name in marks belongs to the phrase. */
export function endOfQuotedName(words: Words, at: number, end: number): number {
  if (!OPENING_MARKS.has(textAt(words, at))) return at;
  for (let close = at + 2; close < Math.min(at + LONGEST_QUOTED, end); close++) {
    if (CLOSING_MARKS.has(textAt(words, close))) return isCapitalised(words, at + 1) ? close + 1 : at;
    if (words.tokens[close]?.kind === 'mark') return at;
  }
  return at;
}
