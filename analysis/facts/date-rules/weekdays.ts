/** Days of the week: "am Montag", "an diesem Dienstag", "Montagabend", "in der Nacht auf Samstag", "am kommenden Freitag". */
import { BEFORE_WEEKDAY, POINTERS, WEEKDAYS, WEEKDAYS_WITH_PART } from '../../german/calendar.ts';
import { addDays, type CivilDate, isoDay, weekdayOf } from '../civil-date.ts';
import { type DateContext, type FoundDate, wordAt } from './date-rule.ts';
import { findDay } from './days.ts';

const DAYS_OF_WEEK = 7;
/** Presents of verbs end so: "Am Donnerstag entscheidet das Gericht". */
const PRESENT_VERB =
  /^(?!ge|ver|be|er|ent)\p{Ll}{2,}(?:t|en)$|^(?:entscheide|beginn|verhandel|besuch|eröffne|erschein|erwart|berät|beschließ)(?:t|en)?$/u;
const NO_VERB = new Set(
  'mit seit nicht erst fast jetzt zuletzt laut den einen keinen dort sonst selbst gegen wegen neben zwischen unten oben'.split(
    ' ',
  ),
);

/** "Nacht auf Samstag", "Nacht zum Montag": named after the day on which it ends. */
export function findNight(context: DateContext, at: number): FoundDate | null {
  const weekday = WEEKDAYS.get(wordAt(context, at + 2));
  if (!weekday || !['auf', 'zum', 'zu'].includes(wordAt(context, at + 1))) return null;
  return nearest(context, at, at + 3, weekday);
}

/** "am Montag", "Montagabend", "am Dienstag, 14. Dezember" */
export function findWeekday(context: DateContext, at: number): FoundDate | null {
  const word = wordAt(context, at);
  const weekday = WEEKDAYS_WITH_PART.get(word) ?? (isAdverbial(context, at) ? WEEKDAYS.get(word) : undefined);
  if (!weekday) return null;
  return withDay(context, at) ?? nearest(context, at, at + 1, weekday);
}

/** "Sonja Freitag", "von Dienstag bis Sonntag" are no days of the week before or after publication. */
function isAdverbial(context: DateContext, at: number): boolean {
  const before = wordAt(context, at - 1).toLowerCase();
  if (!BEFORE_WEEKDAY.has(before)) return wordAt(context, at - 1) === '(' && wordAt(context, at + 1) === ')';
  return !(before === 'bis' && WEEKDAYS.has(wordAt(context, at - 2)));
}

/** "Dienstag, 14. Dezember", "Dienstag, den 14. Dezember", "Dienstag (14. Dezember": the day by number is the exact one. */
function withDay(context: DateContext, at: number): FoundDate | null {
  let next = at + 1;
  if ([',', '('].includes(wordAt(context, next))) next++;
  if (['den', 'dem', 'der'].includes(wordAt(context, next))) next++;
  const day = findDay(context, next);
  return day && { ...day, first: at };
}

/** "vergangenen Dienstag", "kommenden Dienstag": never the day of publication itself; "diesem Dienstag" may be. */
export function findPointedWeekday(context: DateContext, at: number): FoundDate | null {
  const pointer = POINTERS.get(wordAt(context, at));
  const word = wordAt(context, at + 1);
  const weekday = WEEKDAYS.get(word) ?? WEEKDAYS_WITH_PART.get(word);
  if (!weekday || pointer === undefined) return null;
  const dated = withDay(context, at + 1);
  if (dated) return { ...dated, first: at };
  const { published } = context;
  if (!published) return null;
  if (pointer === 0) return nearest(context, at, at + 2, weekday);
  const ahead = daysAhead(published, weekday) || DAYS_OF_WEEK;
  const days = pointer === 1 ? ahead : ahead - DAYS_OF_WEEK || -DAYS_OF_WEEK;
  return { first: at, last: at + 2, iso: isoDay(addDays(published, days)) };
}

function nearest(context: DateContext, first: number, last: number, weekday: number): FoundDate | null {
  const { published } = context;
  if (!published) return null;
  const ahead = daysAhead(published, weekday);
  const days = ahead === 0 || looksAhead(context, first, last) ? ahead : ahead - DAYS_OF_WEEK;
  return { first, last, iso: isoDay(addDays(published, days)) };
}

function daysAhead(from: CivilDate, weekday: number): number {
  return (weekday - weekdayOf(from) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
}

function looksAhead(context: DateContext, first: number, last: number): boolean {
  const tense = context.tenseAt(first);
  if (tense !== 'open') return tense === 'future';
  if (['ab', 'bis', 'für'].includes(wordAt(context, first - 1).toLowerCase())) return true;
  const next = wordAt(context, last);
  return !NO_VERB.has(next) && PRESENT_VERB.test(next);
}
