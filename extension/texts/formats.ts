/** Dates and shares as a newspaper prints them, in the reader's locale. */

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
  return dateFormat(locale, form).format(date);
}

/** A share of all: .4 is "40 %" in German. */
export const formatShare = (share: number, locale: string): string => shareFormat(locale).format(share);

// A format takes the browser a millisecond to make, and a panel is waited for: each is made but once.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const shareFormats = new Map<string, Intl.NumberFormat>();

function dateFormat(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [locale, ...Object.keys(form)].join();
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  dateFormats.set(key, format);
  return format;
}

function shareFormat(locale: string): Intl.NumberFormat {
  const format = shareFormats.get(locale) ?? new Intl.NumberFormat(locale, { style: 'percent' });
  shareFormats.set(locale, format);
  return format;
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
