/** Months: "im Juni", "Jänner 2022", "Mitte März", "im vergangenen Dezember". */
import { BEFORE_MONTH, MONTHS, PARTS_OF_STRETCH, POINTERS } from '../../german/calendar.ts';
import { addMonths, type CivilDate, isoMonth } from '../civil-date.ts';
import { type DateContext, type FoundDate, plainNumberAt, wordAt } from './date-rule.ts';

const MONTHS_OF_YEAR = 12;

/** "Mitte März" */
export function findPartOfMonth(context: DateContext, at: number): FoundDate | null {
  if (!PARTS_OF_STRETCH.has(wordAt(context, at))) return null;
  const month = findMonth(context, at + 1);
  return month && { ...month, first: at };
}

/** "Juni" behind a preposition, "Jänner 2022" anywhere; "August Müller" is none. */
export function findMonth(context: DateContext, at: number): FoundDate | null {
  const month = MONTHS.get(wordAt(context, at));
  if (!month) return null;
  const year = plainNumberAt(context, at + 1);
  if (year && year >= 1000) return { first: at, last: at + 2, iso: isoMonth({ year, month, day: 1 }) };
  if (!isAdverbial(context, at)) return null;
  const date = nearestMonth(context, at, month);
  return date && { first: at, last: at + 1, iso: isoMonth(date) };
}

function isAdverbial(context: DateContext, at: number): boolean {
  const before = wordAt(context, at - 1);
  if (BEFORE_MONTH.has(before)) return true;
  return ['und', 'bis', 'oder'].includes(before) && MONTHS.has(wordAt(context, at - 2));
}

function nearestMonth(context: DateContext, at: number, month: number): CivilDate | null {
  const { published } = context;
  if (!published) return null;
  const ahead = (month - published.month + MONTHS_OF_YEAR) % MONTHS_OF_YEAR;
  const isAhead = context.tenseAt(at) === 'future';
  return addMonths(published, ahead === 0 || isAhead ? ahead : ahead - MONTHS_OF_YEAR);
}

/** "im vergangenen Dezember", "im kommenden April" */
export function findPointedMonth(context: DateContext, at: number): FoundDate | null {
  const pointer = POINTERS.get(wordAt(context, at));
  const month = MONTHS.get(wordAt(context, at + 1));
  const { published } = context;
  if (pointer === undefined || !month || !published) return null;
  const ahead = (month - published.month + MONTHS_OF_YEAR) % MONTHS_OF_YEAR || MONTHS_OF_YEAR;
  const months =
    pointer === 1
      ? ahead
      : pointer === -1
        ? ahead - MONTHS_OF_YEAR || -MONTHS_OF_YEAR
        : month - published.month;
  return { first: at, last: at + 2, iso: isoMonth(addMonths(published, months)) };
}
