/** Dates as a newspaper prints them, in the reader's locale. */

const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { ...YEAR, month: 'long' };
const DAY: Intl.DateTimeFormatOptions = { ...MONTH, day: 'numeric' };

/**
 * An ISO 8601 date, as exact as it is given: "7. Dezember 2021", "Dezember 2021", "2021". A time of day is
 * left out. Null where the text is no date.
 */
export function formatDate(iso: string, locale: string): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T|$)/.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  // The calendar day as printed, whatever the reader's zone: it is read and written in UTC.
  const date = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  const form = day ? DAY : month ? MONTH : YEAR;
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(date);
}

/** The name of a language in the reader's own: `en` is "Englisch"; the tag itself where it has no name. */
export function formatLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Pages declare whatever they like as their language.
    return tag;
  }
}
