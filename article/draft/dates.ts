/** Times of publication, in the many spellings of pages, as ISO 8601. */

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/i;
/** The first three letters of each month; "Jänner" and "Mrz" are spelt their own way. */
const MONTHS = 'janfebmäraprmaijunjulaugsepoktnovdez';
/** "3. Mai 2024", "3.5.2024", "03.05.24", "7. 12. 2021", "26/10/2018", "7 Dezember, 2021" */
const GERMAN_DATE =
  /(?<!\d)(\d{1,2})(?:\.\s*(\d{1,2})\.\s*|\/(\d{1,2})\/|\.?\s*([A-Za-zä]{3,9})(?:\.|,(?=\s*\d{4}))?\s*)((?:19|20)\d\d|\d\d(?!\d))/g;
/** "August 19, 2019", "Oct 5th, 2021", "Apr 04 2013": systems that nobody has put into German print their dates so. */
const ENGLISH_DATE =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d\d?)(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/g;
const ENGLISH_MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
/** "17:47", "17.47 Uhr" */
const TIME = /(\d{1,2}):(\d\d)|(\d{1,2})\.(\d\d)\s*Uhr/;

/** @returns 1 to 12, or 0 */
function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase().replace('jän', 'jan').replace('mrz', 'mär');
  const at = MONTHS.indexOf(start);
  return at % 3 === 0 ? at / 3 + 1 : 0;
}

/** @param one ISO 8601, as the other is */
export const isSameDay = (one: string, other: string): boolean =>
  one.slice(0, DAY_LENGTH) === other.slice(0, DAY_LENGTH);
/** By more than a day, which time zones may make of one. */
export const isDayBefore = (day: string, time: string): boolean =>
  Date.parse(time.slice(0, DAY_LENGTH)) - Date.parse(day) > MILLISECONDS_OF_DAY;
const MILLISECONDS_OF_DAY = 86_400_000;
const DAY_LENGTH = '2024-05-03'.length;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/**
 * @param printed a date of structured data ("2024-05-03T15:47:42.389Z", "2023-06-29 15:04") or of a byline ("3. Mai 2024, 17:47")
 * @returns ISO 8601, with time and zone where they are given; null if it is no date
 */
export function parseDate(printed: string): string | null {
  const text = printed.trim();
  const iso = ISO.exec(text);
  return iso ? fromIso(iso) : parseGermanDate(text);
}

function fromIso([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | null {
  if (!isDay(Number(month), Number(day))) return null;
  const date = `${year}-${month}-${day}`;
  if (!hour) return date;
  const zoneWithColon = zone?.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? '';
  return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${zoneWithColon}`;
}

/** The first date in a text that a person wrote: "Stand: 03.05.2024, 17.47 Uhr". */
export const parseGermanDate = (text: string): string | null => findGermanDate(text)?.iso ?? null;

export interface FoundDate {
  /** ISO 8601. */
  readonly iso: string;
  /** The offset in the text at which it begins. */
  readonly start: number;
  readonly end: number;
}

/** The same, and where in the text it stands. */
export function findGermanDate(text: string): FoundDate | null {
  for (const found of text.matchAll(GERMAN_DATE)) {
    const [, day, numeric, behindSlash, named, year] = found;
    const date = dateOf(found, text, {
      year: year?.length === 2 ? `20${year}` : year,
      month: Number(numeric ?? behindSlash ?? monthOf(named ?? '')),
      day: Number(day),
    });
    if (date) return date;
  }
  for (const found of text.matchAll(ENGLISH_DATE)) {
    const [, named = '', day, year] = found;
    const month = ENGLISH_MONTHS.indexOf(named) / 3 + 1;
    const date = dateOf(found, text, { year, month, day: Number(day) });
    if (date) return date;
  }
  return null;
}

/** "/2024/05/06/hallenbad", "/2024-05-06-hallenbad", "/06-05-2024" */
const IN_ADDRESS =
  /[/-](?:((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])|(0?[1-9]|[12]\d|3[01])-(0?[1-9]|1[0-2])-((?:19|20)\d\d))(?![^/-])/;

/** The day that an address is made of. */
export function dateInAddress(url: string): string | null {
  const found = URL.canParse(url) ? IN_ADDRESS.exec(new URL(url).pathname) : null;
  if (!found) return null;
  const [, year, month, day, lastDay, lastMonth, lastYear] = found;
  return `${year ?? lastYear}-${twoDigits(Number(month ?? lastMonth))}-${twoDigits(Number(day ?? lastDay))}`;
}

function dateOf(
  { 0: whole, index }: RegExpMatchArray & { readonly index: number },
  text: string,
  { year, month, day }: { readonly year: string | undefined; readonly month: number; readonly day: number },
): FoundDate | null {
  if (!isDay(month, day)) return null;
  const end = index + whole.length;
  const time = TIME.exec(text.slice(end));
  const clock = time ? `T${twoDigits(Number(time[1] ?? time[3]))}:${time[2] ?? time[4]}` : '';
  return { iso: `${year}-${twoDigits(month)}-${twoDigits(day)}${clock}`, start: index, end };
}
