/** Dates counted from publication: "vor zehn Monaten", "vergangene Woche", "gestern", "heuer", "seit Jahresbeginn". */
import {
  BEFORE_VAGUE_DAY,
  DAYS_FROM_TODAY,
  EDGES_OF_YEAR,
  NEIGHBOURING_STRETCHES,
  PARTS_OF_STRETCH,
  PARTS_OF_TODAY,
  POINTERS,
  STRETCHES,
  type Stretch,
} from '../../../language/german/calendar.ts';
import { NUMBER_WORDS } from '../../../language/german/number-words.ts';
import {
  addDays,
  addMonths,
  type CivilDate,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  weekdayOf,
} from '../civil-date.ts';
import { type DateContext, type FoundDate, plainNumberAt, tenseAt, wordAt } from './date-rule.ts';

const DAYS_OF_WEEK = 7;
/** "vor 4000 Jahren" is no year, but an estimate. */
const MOST_STRETCHES = 200;
const SATURDAY = 6;

/** The day, week, month or year that lies so many of its kind from publication. */
function isoOf(published: CivilDate, stretch: Stretch, count: number): string {
  switch (stretch) {
    case 'day':
      return isoDay(addDays(published, count));
    case 'week':
      return isoWeek(addDays(published, count * DAYS_OF_WEEK));
    case 'month':
      return isoMonth(addMonths(published, count));
    case 'year':
      return isoYear({ year: published.year + count });
  }
}

/** "vor zehn Monaten"; "in drei Wochen" only where the clause does not look back: it may be a duration. */
export function findCounted(context: DateContext, at: number): FoundDate | null {
  const { published } = context;
  const count = countAt(context, at + 1);
  const stretch = STRETCHES.get(wordAt(context, at + 2));
  if (!published || !count || count > MOST_STRETCHES || !stretch) return null;
  const isBack = wordAt(context, at).toLowerCase() === 'vor';
  if (
    !isBack &&
    (tenseAt(context, at) === 'past' || (stretch === 'year' && tenseAt(context, at) !== 'future'))
  )
    return null;
  return { first: at, last: at + 3, iso: isoOf(published, stretch, isBack ? -count : count) };
}

function countAt(context: DateContext, at: number): number | null {
  const word = wordAt(context, at);
  if (word === 'einem' || word === 'einer') return 1;
  const count = plainNumberAt(context, at) ?? NUMBER_WORDS.get(word) ?? null;
  return count !== null && Number.isInteger(count) ? count : null;
}

/** "vergangene Woche", "im kommenden Monat", "in diesem Jahr", "am vergangenen Wochenende" */
export function findPointedStretch(context: DateContext, at: number): FoundDate | null {
  const { published } = context;
  const pointer = POINTERS.get(wordAt(context, at));
  const word = wordAt(context, at + 1);
  if (!published || pointer === undefined) return null;
  if (word === 'Wochenende') return { first: at, last: at + 2, iso: weekend(published, pointer) };
  const stretch = STRETCHES.get(word);
  // "dieser Tage", "vergangene Tage" mean no one day.
  if (!stretch || stretch === 'day' || /^(?:Wochen|Monate|Monaten|Jahre|Jahren)$/.test(word)) return null;
  return { first: at, last: at + 2, iso: isoOf(published, stretch, pointer) };
}

/** "am Wochenende" */
export function findWeekend(context: DateContext, at: number): FoundDate | null {
  const { published } = context;
  if (!published || !/^am$/i.test(wordAt(context, at - 1))) return null;
  const isWeekend = weekdayOf(published) >= SATURDAY;
  const pointer = isWeekend ? 0 : tenseAt(context, at) === 'future' ? 1 : -1;
  return { first: at, last: at + 1, iso: weekend(published, pointer) };
}

/** Saturday and Sunday; the one "to come" on a weekday is that of the same week. */
function weekend(published: CivilDate, pointer: -1 | 0 | 1): string {
  const weekday = weekdayOf(published);
  const ahead = SATURDAY - weekday;
  const isWeekend = weekday >= SATURDAY;
  const days = pointer === -1 || (pointer === 1 && isWeekend) ? ahead + pointer * DAYS_OF_WEEK : ahead;
  return `${isoDay(addDays(published, days))}/${isoDay(addDays(published, days + 1))}`;
}

/** "heuer", "im Vorjahr", "seit Jahresbeginn" */
export function findNeighbour(context: DateContext, at: number): FoundDate | null {
  const { published } = context;
  if (!published) return null;
  const word = wordAt(context, at);
  const month = EDGES_OF_YEAR.get(word);
  if (month) return { first: at, last: at + 1, iso: isoMonth({ year: published.year, month, day: 1 }) };
  const neighbour = NEIGHBOURING_STRETCHES.get(word);
  return neighbour ? { first: at, last: at + 1, iso: isoOf(published, ...neighbour) } : null;
}

/** "Anfang des Monats", "Ende des Jahres" */
export function findPartOfPresent(context: DateContext, at: number): FoundDate | null {
  const { published } = context;
  if (!published || !PARTS_OF_STRETCH.has(wordAt(context, at)) || wordAt(context, at + 1) !== 'des')
    return null;
  const stretch = STRETCHES.get(wordAt(context, at + 2));
  if (stretch !== 'month' && stretch !== 'year') return null;
  return { first: at, last: at + 3, iso: isoOf(published, stretch, 0) };
}

/** "gestern", "morgen"; "heute" only as "heute Abend", since alone it mostly means nowadays. */
export function findDayFromToday(context: DateContext, at: number): FoundDate | null {
  const { published } = context;
  const word = wordAt(context, at).toLowerCase();
  if (!published || BEFORE_VAGUE_DAY.has(wordAt(context, at - 1))) return null;
  const hasPart = PARTS_OF_TODAY.has(wordAt(context, at + 1));
  const days = word === 'heute' && hasPart ? 0 : DAYS_FROM_TODAY.get(word);
  if (days === undefined) return null;
  return { first: at, last: at + (hasPart ? 2 : 1), iso: isoDay(addDays(published, days)) };
}
