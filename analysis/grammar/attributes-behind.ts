/** What belongs to a noun and stands behind it: "der Sprecher | der Polizei (48), Karl Huber, | und die Ministerin". */

import { TIME_NOUNS } from '../german/calendar.ts';
import { INSTITUTIONS } from '../german/organisations.ts';
import { CLOSING_MARKS } from '../german/quotation-marks.ts';
import { skipAttributes } from './attributes-in-front.ts';
import { endOfNouns } from './noun-row.ts';
import { has, isCapitalised, textAt, type Words } from './parse-words.ts';
import { NOMINATIVE_DETERMINER, OBLIQUE_DETERMINER } from './word-classes.ts';

/** Genitives, "von …", brackets, appositions and what is joined by "und". */
export function endOfAttributes(words: Words, from: number, end: number): number {
  let last = from;
  for (let step = 0; step < 8; step++) {
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
  if (/^(?:und|sowie|oder)$/.test(token)) return endOfSecondPart(words, at, end);
  if (/^(?:der|des|eines|einer|seiner|ihrer|seines|ihres|dieser|dieses|beider|zweier|mehrerer)$/.test(token))
    return endOfCore(words, at, end);
  if (/^(?:von|vom|für|aus|beim|bei|vom|am|an|im|in|gegen|zur|zum|ohne)$/.test(token))
    return endOfPrepositional(words, at, end);
  return at;
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
  if (/^(?:von|vom|für)$/.test(preposition)) return last;
  if (preposition === 'aus') return last;
  // "Professor an der Universität Wien", but not "am Montag", "in einem Interview".
  for (let word = at + 1; word < last; word++) if (INSTITUTIONS.test(textAt(words, word))) return last;
  return at;
}

function endOfBracket(words: Words, at: number, end: number): number {
  for (let close = at + 1; close < Math.min(at + 12, end); close++) {
    if (textAt(words, close) === ')') return close + 1;
  }
  return at;
}

const ENDS_APPOSITION: ReadonlySet<string> = new Set([...'.,:;!?)–-', ...CLOSING_MARKS]);

/** ", Roland Eichhorn," and ", der Sprecher der Polizei,": no verb inside, and closed by a comma or the end. */
function endOfApposition(words: Words, at: number, end: number): number {
  const core = endOfCore(words, at + 1, end);
  if (core === at + 1) return at;
  let last = core;
  for (let step = 0; step < 4; step++) {
    const next = textAt(words, last) === ',' ? last : endOfAttribute(words, last, end);
    if (next === last) break;
    last = next;
  }
  if (last >= end || ENDS_APPOSITION.has(textAt(words, last))) return last;
  return at;
}

function endOfSecondPart(words: Words, at: number, end: number): number {
  const last = endOfCore(words, at + 1, end);
  if (last === at + 1) return at;
  const first = at + 1;
  if (has(words, first, OBLIQUE_DETERMINER) && !has(words, first, NOMINATIVE_DETERMINER)) return at;
  return last;
}
