/** Months: "im Juni", "Jänner 2022", "Mitte März", "im vergangenen Dezember". */
import { RANGE_WORDS } from '../../../language/german/around-amounts.ts';
import {
  BEFORE_MONTH,
  MONTHS,
  PARTS_OF_STRETCH,
  POINTERS,
  SHORT_MONTHS,
} from '../../../language/german/calendar.ts';
import { addMonths, type CivilDate, isoMonth } from '../civil-date.ts';
import { type DateContext, type FoundDate, plainNumberAt, tenseAt, wordAt } from './date-rule.ts';

const MONTHS_OF_YEAR = 12;
/** How many months nearer one must be to be meant against the tense of its clause. */
const MONTHS_AGAINST_TENSE = { past: 12, future: -7, present: -4, open: 2 } as const;
const JOINTS = new Set([...RANGE_WORDS, 'und', 'oder', '/']);

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
  if (SHORT_MONTHS.has(wordAt(context, at)) || !isAdverbial(context, at)) return null;
  const shared = yearOfSecond(context, at);
  if (shared) return { first: at, last: at + 1, iso: isoMonth({ year: shared, month, day: 1 }) };
  const date = nearestMonth(context, at, month);
  return date && { first: at, last: at + 1, iso: isoMonth(date) };
}

/** "zwischen Jänner und Mai 2024", "Februar/März 2010": the year stands with the second month only. */
function yearOfSecond(context: DateContext, at: number): number | null {
  const month = MONTHS.get(wordAt(context, at + 2));
  const year = plainNumberAt(context, at + 3);
  if (!month || !year || year < 1000 || !JOINTS.has(wordAt(context, at + 1))) return null;
  return month < (MONTHS.get(wordAt(context, at)) ?? 0) ? year - 1 : year;
}

function isAdverbial(context: DateContext, at: number): boolean {
  const before = wordAt(context, at - 1);
  // "von August Müller"
  if (before === 'von') return wordAt(context, at + 1) === 'bis' || wordAt(context, at + 1) === 'an';
  if (BEFORE_MONTH.has(before)) return true;
  return (JOINTS.has(before) || before === ',') && MONTHS.has(wordAt(context, at - 2));
}

/** The nearest such month before or after publication, the one before among equals, as the clause looks. */
function nearestMonth(context: DateContext, at: number, month: number): CivilDate | null {
  const { published } = context;
  if (!published) return null;
  const ahead = (month - published.month + MONTHS_OF_YEAR) % MONTHS_OF_YEAR;
  if (ahead === 0) return published;
  const isAhead = ahead + MONTHS_AGAINST_TENSE[tenseAt(context, at)] < MONTHS_OF_YEAR - ahead;
  return addMonths(published, isAhead ? ahead : ahead - MONTHS_OF_YEAR);
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
