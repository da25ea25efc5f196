/**
 * Finds dates and times and gives them as ISO 8601, as exact as the text is:
 * "an diesem Dienstag" is 2021-12-07, "im Juni" 2021-06, "vergangene Woche" 2021-W48, "3. bis 5. Juni" 2022-06-03/2022-06-05.
 * What is relative is resolved against the day of publication; where that is unknown, only absolute dates are found.
 */
import { BODY_KINDS } from '../../article/article.ts';
import {
  DAYS_FROM_TODAY,
  EDGES_OF_YEAR,
  MONTHS,
  NEIGHBOURING_STRETCHES,
  PART_OF_YEAR_DATE,
  PARTS_OF_STRETCH,
  POINTERS,
  WEEKDAYS,
  WEEKDAYS_WITH_PART,
} from '../../language/german/calendar.ts';
import type { DateMention } from '../analysis.ts';
import type { Sentence, Text } from '../tokens/sentences.ts';
import type { Token } from '../tokens/tokens.ts';
import { type CivilDate, publicationDay } from './civil-date.ts';
import { readTenses, type Tenses } from './clause-tense.ts';
import type { DateContext, DateRule, FoundDate } from './date-rules/date-rule.ts';
import { findDay } from './date-rules/days.ts';
import { findMonth, findPartOfMonth, findPointedMonth } from './date-rules/months.ts';
import {
  findCounted,
  findDayFromToday,
  findNeighbour,
  findPartOfPresent,
  findPointedStretch,
  findWeekend,
} from './date-rules/relative.ts';
import { findTime } from './date-rules/times.ts';
import { findNight, findPointedWeekday, findWeekday } from './date-rules/weekdays.ts';
import { findDecade, findNamedYear, findYear } from './date-rules/years.ts';

/** Rules by the word on which the date begins; the first that finds one wins. */
const WORD_RULES = rulesByWord([
  [[...WEEKDAYS.keys(), ...WEEKDAYS_WITH_PART.keys()], [findWeekday]],
  [['Nacht'], [findNight]],
  [[...POINTERS.keys()], [findPointedWeekday, findPointedMonth, findPointedStretch]],
  [[...MONTHS.keys()], [findMonth]],
  [[...PARTS_OF_STRETCH], [findPartOfMonth, findPartOfPresent]],
  [[...PART_OF_YEAR_DATE], [findNamedYear]],
  [['vor', 'Vor', 'in', 'In'], [findCounted]],
  [['Wochenende'], [findWeekend]],
  [[...NEIGHBOURING_STRETCHES.keys(), ...EDGES_OF_YEAR.keys()], [findNeighbour]],
  [[...DAYS_FROM_TODAY.keys(), 'heute', 'Heute', 'Gestern', 'Vorgestern', 'Übermorgen'], [findDayFromToday]],
]);
const DIGIT_RULES: readonly DateRule[] = [findTime, findDay, findYear, findDecade];

function rulesByWord(
  rows: readonly (readonly [readonly string[], readonly DateRule[]])[],
): ReadonlyMap<string, readonly DateRule[]> {
  const rules = new Map<string, DateRule[]>();
  for (const [words, added] of rows)
    for (const word of words) rules.set(word, [...(rules.get(word) ?? []), ...added]);
  return rules;
}

/** Dates and times in the running text, in order, none overlapping another. */
export function findDates(text: Text): DateMention[] {
  const published = publicationDay(text.article.publishedAt);
  return text.sentences
    .filter(({ kind }) => BODY_KINDS.has(kind))
    .flatMap((sentence) => datesOf(text, sentence, published));
}

function datesOf(text: Text, sentence: Sentence, published: CivilDate | null): DateMention[] {
  const { tokens } = text;
  const { first, last } = sentence;
  let tenses: Tenses | null = null;
  const context: DateContext = {
    tokens,
    first,
    last,
    published,
    tenses: () => {
      tenses ??= readTenses(text, first, last);
      return tenses;
    },
  };
  const dates: DateMention[] = [];
  for (let at = first; at < last; at++) {
    const found = dateAt(context, at);
    if (!found) continue;
    const start = tokens[found.first]?.start ?? 0;
    const end = tokens[found.last - 1]?.end ?? start;
    dates.push({ span: { start, end }, iso: found.iso });
    at = found.last - 1;
  }
  return dates;
}

function dateAt(context: DateContext, at: number): FoundDate | null {
  const token = context.tokens[at];
  if (!token || token.kind === 'mark') return null;
  for (const rule of rulesFor(token)) {
    const found = rule(context, at);
    if (found) return found;
  }
  return null;
}

const NO_RULES: readonly DateRule[] = [];

function rulesFor(token: Token): readonly DateRule[] {
  const isDigit = token.text.charCodeAt(0) <= 0x39;
  return isDigit ? DIGIT_RULES : (WORD_RULES.get(token.text) ?? NO_RULES);
}
