/**
 * Tells what stands in quotation marks: a sentence somebody said, a phrase out of one, or a name or title.
 * „Wir gehen.“ is a sentence, „schwer erträglich“ a phrase, die Zeitung „Neue Rundschau“ a name.
 */

import { CLAUSE_BEGINNINGS } from '../../language/german/clause-words.ts';
import { BEFORE_NAME_IN_MARKS } from '../../language/german/sources.ts';
import { NAMING_ENDINGS } from '../../language/german/speech-nouns.ts';
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
  DETERMINER,
  INFINITIVE,
  NAMING_NOUN,
  NOMINATIVE_PRONOUN,
  PREPOSITION,
  REPORTING,
} from '../grammar/word-classes.ts';
import type { Quotation } from './pair-quotation-marks.ts';

/** In words. */
const LONGEST_NAME = 7;
const SHORTEST_SENTENCE = 3;
/** Need not begin with a capital or behind a comma. */
const LONG_SENTENCE = 5;
/** No phrase is as long. */
const SURELY_SENTENCE = 12;

export type Nature = 'sentence' | 'phrase' | 'name';

export function classifyQuotation(words: Words, quotation: Quotation): Nature {
  const { open, close } = quotation;
  const inside = countInside(words, open + 1, close);
  if (inside.words === 0) return 'name';
  if ((isNamed(words, quotation) || isBeforeYear(words, close)) && inside.words <= LONGEST_NAME)
    return 'name';
  if (opensBeforeCue(words, quotation)) return 'sentence';
  const looksLikeName =
    inside.words <= LONGEST_NAME && isCapitalised(words, open + 1) && inside.lower <= inside.function;
  if (isSentence(words, quotation, inside)) return 'sentence';
  return looksLikeName && inside.finite === 0 ? 'name' : 'phrase';
}

/** „Das Haus am See“ (2014): when a work came out. */
const isBeforeYear = (words: Words, close: number): boolean =>
  textAt(words, close + 1) === '(' &&
  /^(?:1[5-9]|20)\d\d$/.test(textAt(words, close + 2)) &&
  textAt(words, close + 3) === ')';

interface Inside {
  words: number;
  finite: number;
  lower: number;
  function: number;
}

function countInside(words: Words, first: number, last: number): Inside {
  const count: Inside = { words: 0, finite: 0, lower: 0, function: 0 };
  for (let at = first; at < last; at++) {
    const token = words.tokens[at];
    if (!token || token.kind === 'mark') continue;
    count.words++;
    if (!isLowerWord(words, at)) continue;
    count.lower++;
    if (isFiniteVerb(words, at) && !(has(words, at, INFINITIVE) && at === last - 1)) count.finite++;
    if (isFunctionWord(words, at)) count.function++;
  }
  return count;
}

const isFunctionWord = (words: Words, at: number): boolean =>
  has(words, at, DETERMINER | PREPOSITION | NOMINATIVE_PRONOUN) ||
  /^(?:und|oder|the|of|and|for|de|la|du)$/.test(textAt(words, at));

/** „Das Bad“, sagte Huber, „bleibt offen.“, „Kein guter Tag“, so Huber: however short, it opens the sentence and a cue follows. */
const opensBeforeCue = (words: Words, { open, close }: Quotation): boolean =>
  words.tokens[open - 1]?.kind !== 'word' &&
  ((textAt(words, close + 1) === ',' && isLowerWord(words, close + 2) && isFiniteVerb(words, close + 2)) ||
    isBeforeSo(words, close + 1));

/** "…, so Regionalsekretärin Moser", "… – so reagierte Huber", but not "…, so der Titel des Films" and "…, so dass …". */
function isBeforeSo(words: Words, at: number): boolean {
  if (!/^[,–—-]$/.test(textAt(words, at)) || textAt(words, at + 1) !== 'so') return false;
  const isNamed = [at + 2, at + 3, at + 4].some((near) => has(words, near, NAMING_NOUN));
  if (isNamed) return false;
  return isFiniteVerb(words, at + 2)
    ? has(words, at + 2, REPORTING)
    : isCapitalised(words, at + 2) || has(words, at + 2, DETERMINER);
}

/** Enough words with a verb, or the end of a sentence inside the marks, and not built into the sentence around it. */
function isSentence(words: Words, quotation: Quotation, inside: Inside): boolean {
  const { open, close, closed } = quotation;
  const ends = /^[.!?…]$/.test(textAt(words, close - 1));
  if (isBuiltIn(words, quotation)) return ends && inside.words >= SURELY_SENTENCE;
  if (inside.words >= SURELY_SENTENCE || !closed) return true;
  if (ends) return inside.words >= SHORTEST_SENTENCE || textAt(words, open - 1) === ':';
  const begins = isCapitalised(words, open + 1) || /^[,–—-]$/.test(textAt(words, open - 1));
  return inside.finite > 0 && inside.words >= SHORTEST_SENTENCE && (inside.words >= LONG_SENTENCE || begins);
}

/** "die „Aktion Saubere Stadt“", "er habe „keine Lust mehr“": words go on right before the mark, with no colon or comma. */
function isBuiltIn(words: Words, { open, close, paragraphFirst }: Quotation): boolean {
  if (open <= paragraphFirst) return false;
  const before = words.tokens[open - 1];
  if (!before || (before.kind === 'mark' && before.text !== '(')) return startsSmallAfterComma(words, open);
  const glued =
    has(words, open - 1, DETERMINER | PREPOSITION) || isLowerWord(words, open + 1) || before.text === '(';
  // "Sie sagte „Wir gehen jetzt heim“ und ging.": a cue before the mark.
  return glued || !/^[,.!?…]$/.test(textAt(words, close + 1)) || !isCapitalised(words, open + 1);
}

/** "zeigte sich froh, „dass es vorbei ist“": a clause of the sentence around it. */
const startsSmallAfterComma = (words: Words, open: number): boolean =>
  textAt(words, open - 1) === ',' && CLAUSE_BEGINNINGS.has(textAt(words, open + 1));

/** In words. */
const LONGEST_SMALL_NAME = 2;

/** A capital or a figure inside the word: „YouTube“, „8Ball“. */
const BRAND = /\p{Ll}\p{Lu}|\d\p{L}|\p{L}\d/u;

/** „Krone“-Chef, „Tatort“-Folge; but „Pfui“-Rufe are called out. */
const NAME_JOINED = /^-(?!Ruf|Schrei|Sager)\p{Lu}/u;

/** „Krone“-Chef, but „5“ - Chef in three tokens. */
const joinedBehind = (words: Words, at: number): string =>
  textAt(words, at) === '-' && words.tokens[at]?.end === words.tokens[at + 1]?.start
    ? `-${textAt(words, at + 1)}`
    : textAt(words, at);

/** "der Film „…“", "Motto: „…“", "die sogenannte „…“", "namens „…“" */
export function isNamed(words: Words, { open, close, paragraphFirst }: Quotation): boolean {
  if (NAME_JOINED.test(joinedBehind(words, close + 1))) return true;
  if (open <= paragraphFirst) return false;
  if (BRAND.test(textAt(words, open + 1)) && close === open + 2) return true;
  // "den „Goldenen Vorhang“": only names have adjectives with a capital behind an article.
  if (
    has(words, open - 1, DETERMINER) &&
    isCapitalised(words, open + 1) &&
    isTagged(words, open + 1, ADJECTIVE_TAGS)
  )
    return true;
  const colon = textAt(words, open - 1) === ':' ? 1 : 0;
  // "beim Projekt „genau an das Ergebnis“": names of several words begin with a capital.
  const isClause = isLowerWord(words, open + 1) && close - open > LONGEST_SMALL_NAME + 1;
  if (isClause) return false;
  if (has(words, open - 1 - colon, NAMING_NOUN) || NAMING_ENDINGS.test(textAt(words, open - 1 - colon)))
    return true;
  return BEFORE_NAME_IN_MARKS.test(lowerAt(words, open - 1));
}
