/** Days by number: "7. Dezember 2021", "7.12.2021", "3. bis 5. Juni", "2021-11-30". */
import {
  BEFORE_FIRST_DAY,
  BEFORE_SECOND_DAY,
  LIST_WORDS,
  RANGE_WORDS,
} from '../../../language/german/around-amounts.ts';
import { MONTHS } from '../../../language/german/calendar.ts';
import { type CivilDate, daysBetween, isoDay, isPossible } from '../civil-date.ts';
import { type DateContext, type FoundDate, isOrdinalAt, plainNumberAt, wordAt } from './date-rule.ts';

/** Two-digit years up to this one belong to this century ("3.4.19"). */
const LAST_SHORT_YEAR = 50;
/** How much nearer a day must be to be meant against the tense of its clause. */
const DAYS_AGAINST_TENSE = { clause: 350, sentence: 60 } as const;

/** A date whose year may be missing. */
interface PrintedDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly last: number;
}

export function findDay(context: DateContext, at: number): FoundDate | null {
  const word = wordAt(context, at);
  if (word.includes('-')) return isoPrinted(word, at);
  const printed = printedDay(context, at);
  if (!printed) return dayRange(context, at);
  return resolved(context, at, { ...printed, year: printed.year ?? yearOfRange(context, printed.last) });
}

/** "28. Februar bis 2. März 2020": the year stands with the second day only. */
function yearOfRange(context: DateContext, at: number): number | null {
  const joint = wordAt(context, at);
  return RANGE_WORDS.has(joint) || LIST_WORDS.has(joint) ? (printedDay(context, at + 1)?.year ?? null) : null;
}

/** "3. bis 5. Juni 2022", "vom 3. bis zum 5. Juni", "24./25. Dezember": the first days borrow month and year from the last. */
function dayRange(context: DateContext, at: number): FoundDate | null {
  const joint = wordAt(context, at + 2);
  const next = dayBehindJoint(context, at);
  const until = next && dayOfSharedMonth(context, next);
  const start = until && resolved(context, at, { ...until, day: plainNumberAt(context, at) ?? 0 });
  if (!next || !until || !start) return null;
  const end = RANGE_WORDS.has(joint) ? findDay(context, next) : null;
  if (!end || end.last !== until.last) return { ...start, last: at + 2 };
  return start.iso < end.iso ? { first: at, last: until.last, iso: `${start.iso}/${end.iso}` } : null;
}

/** Days that share one month at most: "am 3., 4., 5. und 6. Juni". */
const MOST_SHARING = 6;

/** The day that prints the month which the day at `at` belongs to: itself, or one that follows in the same list. */
function dayOfSharedMonth(context: DateContext, at: number): PrintedDay | null {
  let next: number | null = at;
  for (let days = 1; next !== null && days < MOST_SHARING; days++) {
    const printed = printedDay(context, next);
    if (printed) return printed;
    next = dayBehindJoint(context, next);
  }
  return null;
}

/**
 * The index of the day listed behind the one at `at`: "14. | oder am | 15. März". What stands before the second of them
 * stands before the first, too: not "wurde 3. und am 5. Mai geehrt".
 */
function dayBehindJoint(context: DateContext, at: number): number | null {
  if (!isOrdinalAt(context, at)) return null;
  const joint = wordAt(context, at + 2);
  if (!BEFORE_SECOND_DAY.has(joint) && !RANGE_WORDS.has(joint) && !LIST_WORDS.has(joint)) return null;
  let next = at + 3;
  // "vom 24. auf den 25. Dezember", "bis zum 5. Mai"
  while (next < at + 5 && BEFORE_SECOND_DAY.has(wordAt(context, next))) next++;
  const isRepeated = next > at + 3 || BEFORE_SECOND_DAY.has(joint);
  const isAllowed = !isRepeated || (joint !== ',' && BEFORE_FIRST_DAY.has(wordAt(context, at - 1)));
  return isAllowed && isOrdinalAt(context, next) ? next : null;
}

function printedDay(context: DateContext, at: number): PrintedDay | null {
  return withMonthName(context, at) ?? glued(context, at) ?? spaced(context, at);
}

/** "7. Dezember 2021", "24. Dez." */
function withMonthName(context: DateContext, at: number): PrintedDay | null {
  const month = isOrdinalAt(context, at) ? MONTHS.get(wordAt(context, at + 2)) : undefined;
  if (!month) return null;
  const isShort = wordAt(context, at + 3) === '.' && at + 4 < context.last;
  const year = yearAt(context, at + (isShort ? 4 : 3));
  return { day: plainNumberAt(context, at) ?? 0, month, year, last: at + (year ? (isShort ? 5 : 4) : 3) };
}

function yearAt(context: DateContext, at: number): number | null {
  const year = plainNumberAt(context, at);
  return year && year >= 1000 ? year : null;
}

/** "7.12.2021", "3.4.19", and "3.11." with a point at its end. */
function glued(context: DateContext, at: number): PrintedDay | null {
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/.exec(wordAt(context, at));
  if (!parts) return null;
  const [, day, month, year] = parts;
  const spacedYear = wordAt(context, at + 1) === '.' ? yearAt(context, at + 2) : null;
  if (!year && wordAt(context, at + 1) !== '.') return null;
  // At the end of a sentence "um 3.11." may be any number.
  if (!year && !spacedYear && at + 2 >= context.last) return null;
  const last = year ? at + 1 : spacedYear ? at + 3 : at + 2;
  return { day: Number(day), month: Number(month), year: year ? fullYear(year) : spacedYear, last };
}

/** "7. 12. 2021" */
function spaced(context: DateContext, at: number): PrintedDay | null {
  if (!isOrdinalAt(context, at) || !isOrdinalAt(context, at + 2)) return null;
  const year = yearAt(context, at + 4);
  if (!year) return null;
  return { day: Number(wordAt(context, at)), month: Number(wordAt(context, at + 2)), year, last: at + 5 };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

function isoPrinted(word: string, at: number): FoundDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  if (!parts) return null;
  const date = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isPossible(date) ? { first: at, last: at + 1, iso: isoDay(date) } : null;
}

function resolved(context: DateContext, at: number, printed: PrintedDay): FoundDate | null {
  const { day, month, year, last } = printed;
  const date = year ? { year, month, day } : withNearestYear(context, at, month, day);
  return date && isPossible(date) ? { first: at, last, iso: isoDay(date) } : null;
}

/**
 * "am 1. Mai": the one nearest to publication. News would give the year of one that lies further off; so a clause that
 * looks the other way counts, but not against everything.
 */
function withNearestYear(context: DateContext, at: number, month: number, day: number): CivilDate | null {
  const { published } = context;
  if (!published) return null;
  const clause = context.tenses().clauseAt(at);
  const tense = clause === 'open' ? context.tenses().sentence : clause;
  const penalty = DAYS_AGAINST_TENSE[clause === 'open' ? 'sentence' : 'clause'];
  const cost = (date: CivilDate) => {
    const days = daysBetween(date, published);
    const contradicts = tense === 'past' ? days > 0 : tense !== 'open' && days < 0;
    return Math.abs(days) + (contradicts ? penalty : 0);
  };
  const candidates = [-1, 0, 1].map((years) => ({ year: published.year + years, month, day }));
  return candidates.reduce((best, date) => (cost(date) < cost(best) ? date : best));
}
