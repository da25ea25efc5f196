/** Days of the calendar without time or zone, and their ISO 8601 forms. */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_OF_DAY = 86_400_000;

/** The day as the number of days since 1 January 1970. */
const numberOf = ({ year, month, day }: CivilDate): number =>
  Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS_OF_DAY);

function fromNumber(days: number): CivilDate {
  const date = new Date(days * MILLISECONDS_OF_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** False for 30 February and for the 13th month. */
export function isPossible({ year, month, day }: CivilDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromNumber(numberOf(date) + days);
}

/** The first of the month that lies so many months from the month of `date`. */
export function addMonths({ year, month }: CivilDate, months: number): CivilDate {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 };
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(date: CivilDate): number {
  return ((((numberOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** Negative where `a` is the earlier day. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return numberOf(a) - numberOf(b);
}

export const isoYear = ({ year }: Pick<CivilDate, 'year'>): string => String(year).padStart(4, '0');

export const isoMonth = (date: CivilDate): string =>
  `${isoYear(date)}-${String(date.month).padStart(2, '0')}`;

export const isoDay = (date: CivilDate): string => `${isoMonth(date)}-${String(date.day).padStart(2, '0')}`;

/** The week of the day, "2021-W48": it belongs to the year in which its Thursday lies. */
export function isoWeek(date: CivilDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const week = Math.floor(daysBetween(thursday, { year: thursday.year, month: 1, day: 1 }) / 7) + 1;
  return `${isoYear(thursday)}-W${String(week).padStart(2, '0')}`;
}

/** The first day of an ISO week; week 1 is the one that holds 4 January. */
export function mondayOfWeek(year: number, week: number): CivilDate {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, (week - 1) * 7 + 1 - weekdayOf(fourth));
}

const PUBLISHED =
  /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$)/;
/** Where the German-language press lives; a page that gives its time in UTC may have appeared a day later there. */
const PRESS_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Vienna', dateStyle: 'short' });

/**
 * The day on which an article appeared, where its readers live.
 * @param published ISO 8601, as in `Article.publishedAt`
 * @returns null where there is no date, or none that can be
 */
export function publicationDay(published: string | null): CivilDate | null {
  const parts = PUBLISHED.exec(published ?? '');
  if (!published || !parts) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  if (!isPossible(day)) return null;
  if (!parts[6]) return day;
  const instant = new Date(published.replace(' ', 'T'));
  if (Number.isNaN(instant.getTime())) return null;
  const [year = 0, month = 0, dayOfMonth = 0] = PRESS_DAY.format(instant).split('-').map(Number);
  return { year, month, day: dayOfMonth };
}
