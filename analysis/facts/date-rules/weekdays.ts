/** Days of the week: "am Montag", "an diesem Dienstag", "Montagabend", "in der Nacht auf Samstag", "am kommenden Freitag". */
import { BEFORE_WEEKDAY, POINTERS, WEEKDAYS, WEEKDAYS_WITH_PART } from '../../../language/german/calendar.ts';
import { addDays, type CivilDate, isoDay, weekdayOf } from '../civil-date.ts';
import { type DateContext, type FoundDate, wordAt } from './date-rule.ts';
import { findDay } from './days.ts';

const DAYS_OF_WEEK = 7;
/** As far before a weekday may stand the "vor" of "vor dem Spiel gegen Graz am Dienstag". */
const REACH_OF_BEFORE = 6;
const AFTER_BEFORE = new Set(['dem', 'der', 'den', 'einem', 'einer']);

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
  if (pointer === 0) return presentOne(context, at, published, weekday);
  const ahead = daysAhead(published, weekday) || DAYS_OF_WEEK;
  const days = pointer === 1 ? ahead : ahead - DAYS_OF_WEEK || -DAYS_OF_WEEK;
  return { first: at, last: at + 2, iso: isoDay(addDays(published, days)) };
}

/** "an diesem Montag": the day before publication rather than the one in six days, else as the clause looks. */
function presentOne(context: DateContext, at: number, published: CivilDate, weekday: number): FoundDate {
  const ahead = daysAhead(published, weekday);
  const isBack = ahead === DAYS_OF_WEEK - 1 || (ahead > 0 && context.tenses().clauseAt(at) === 'past');
  return { first: at, last: at + 2, iso: isoDay(addDays(published, isBack ? ahead - DAYS_OF_WEEK : ahead)) };
}

function nearest(context: DateContext, first: number, last: number, weekday: number): FoundDate | null {
  const { published } = context;
  if (!published) return null;
  const ahead = daysAhead(published, weekday);
  const days = ahead === 0 || looksAhead(context, first) ? ahead : ahead - DAYS_OF_WEEK;
  return { first, last, iso: isoDay(addDays(published, days)) };
}

function daysAhead(from: CivilDate, weekday: number): number {
  return (weekday - weekdayOf(from) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
}

function looksAhead(context: DateContext, at: number): boolean {
  // "Es ist Freitagabend, die Halle ist voll": a scene is told in the present.
  if (wordAt(context, at - 1) === 'ist') return false;
  const clause = context.tenses().clauseAt(at);
  if (clause === 'past') return isBeforeEvent(context, at);
  if (clause !== 'open') return true;
  if (['ab', 'bis', 'für'].includes(wordAt(context, at - 1).toLowerCase())) return true;
  return isBeforeEvent(context, at) || context.tenses().sentence === 'future';
}

/** "sagte er vor dem Spiel am Dienstag": what people speak before is still to come. */
function isBeforeEvent(context: DateContext, at: number): boolean {
  if (wordAt(context, at - 1) !== 'am') return false;
  for (let before = at - 2; before >= at - REACH_OF_BEFORE; before--) {
    if (/^[,;:.]$/.test(wordAt(context, before))) return false;
    if (/^[Vv]or$/.test(wordAt(context, before))) return AFTER_BEFORE.has(wordAt(context, before + 1));
  }
  return false;
}
