/**
 * The German calendar: months, weekdays, parts of the day, stretches of time, and the words that point back or ahead.
 * Source: Duden; Österreichisches Wörterbuch for Jänner, Feber and heuer; usage in the daily press.
 */
import { wordSet, wordsOf } from '../word-list.ts';

/** 1 is January. Short forms without their point. */
export const MONTHS: ReadonlyMap<string, number> = numbered([
  'Januar Jänner Jan Jän',
  'Februar Feber Feb Febr',
  'März Mrz',
  'April Apr',
  'Mai',
  'Juni Jun',
  'Juli Jul',
  'August Aug',
  'September Sept Sep',
  'Oktober Okt',
  'November Nov',
  'Dezember Dez',
]);

/** Short forms stand with a day or a year only: "Jan" is a first name, too. */
export const SHORT_MONTHS = wordSet('Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez');

const DAYS = [
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag Sonnabend',
  'Sonntag',
] as const;

const DAY_PARTS = wordsOf(
  'früh morgen vormittag mittag nachmittag abend nacht spätabend spätnachmittag morgens vormittags mittags nachmittags abends nachts',
);

/** 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered([...DAYS]);

/** "Montagabend": 1. */
export const WEEKDAYS_WITH_PART: ReadonlyMap<string, number> = numbered(
  DAYS.map((names) =>
    names
      .split(' ')
      .flatMap((name) => DAY_PARTS.map((part) => name + part))
      .join(' '),
  ),
);

/** What nouns of time begin with: after a number or a preposition they tell when, and belong to no name. */
export const TIME_NOUNS =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr|Prozent|Tag|Woche|Monat|Jahr|Anfang|Ende|Mitte|Vormittag|Nachmittag|Abend|Morgen)/;

/** The same as whole words, "Jahresende" and "Montagabend" included, but no "Tageszeitung" and no "Jahresbericht". */
export const TIME_WORDS =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr|Prozent|Tag|Woche|Monat|Jahr|Anfang|Ende|Mitte|Vormittag|Nachmittag|Abend|Morgen)(?:e?[sn]|es?)?(?:ende|beginn|anfang|mitte|wechsel|hälfte|abend|nacht|früh|morgen|mittag|vormittag|nachmittag|stunden?)?(?:e?[sn]|e)?$/;

/** "Montagabend", "Jahresende"; but "Zehn Prozent stimmten zu" and "Drei Uhr war zu spät" say of what they speak. */
export const isNameOfTime = (word: string): boolean =>
  TIME_WORDS.test(word) && !/^(?:Uhr|Prozent)/.test(word);

/** "Hochsommer" */
export const SEASONS = /(?:sommer|winter|herbst|frühling)$/i;

/** "als einst Huber", "wie zuvor die Ministerin" */
export const EARLIER: ReadonlySet<string> = words(
  'einst früher schon zuvor seinerzeit zuletzt damals vormals ehemals',
);

/** Parts of the day as they follow "heute": "heute Abend", "gestern früh". */
export const PARTS_OF_TODAY: ReadonlySet<string> = words(
  'Morgen früh Früh Vormittag Mittag Nachmittag Abend Nacht Spätabend Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
);

/** "Mittwoch", "Mittwochabend", "Oktober", and the "Abend" of "am Mittwoch Abend". */
export const isDayOrMonth = (word: string): boolean =>
  WEEKDAYS.has(word) || WEEKDAYS_WITH_PART.has(word) || MONTHS.has(word) || PARTS_OF_TODAY.has(word);

/** In front of a day or a month that tells when: "am Mittwoch"; "von August Huber" tells of somebody. */
export const BEFORE_DAYS: ReadonlySet<string> = words('am im vom zum seit bis ab anfang mitte ende');

/** Days from the day of publication. "morgen" is the adverb; the noun "Morgen" is a part of the day. */
export const DAYS_FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['vorgestern', -2],
  ['gestern', -1],
  ['morgen', 1],
  ['übermorgen', 2],
]);

/** "Die Stadt von morgen", "noch heute", "bis heute": no day is meant. */
export const BEFORE_VAGUE_DAY: ReadonlySet<string> = words('von bis noch das dem');

export type Stretch = 'day' | 'week' | 'month' | 'year';

export const STRETCHES: ReadonlyMap<string, Stretch> = new Map([
  ...['Tag', 'Tage', 'Tagen', 'Tages'].map((word) => [word, 'day'] as const),
  ...['Woche', 'Wochen'].map((word) => [word, 'week'] as const),
  ...['Monat', 'Monate', 'Monaten', 'Monats'].map((word) => [word, 'month'] as const),
  ...['Jahr', 'Jahre', 'Jahren', 'Jahres'].map((word) => [word, 'year'] as const),
]);

/** One word for a stretch beside the present one: "im Vorjahr", "im Vormonat". */
export const NEIGHBOURING_STRETCHES: ReadonlyMap<string, readonly [Stretch, number]> = new Map([
  ['heuer', ['year', 0]],
  ['Heuer', ['year', 0]],
  ['Vorjahr', ['year', -1]],
  ['Vorjahres', ['year', -1]],
  ['Vormonat', ['month', -1]],
  ['Vormonats', ['month', -1]],
  ['Vorwoche', ['week', -1]],
]);

/** "Jahresbeginn": the month of the present year. */
export const EDGES_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['Jahresbeginn', 1],
  ['Jahresanfang', 1],
  ['Jahresmitte', 6],
  ['Jahresende', 12],
]);

/** Which one of several is meant: -1 the last, 0 the present, 1 the next. */
export const POINTERS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...inflected('vergangen letzt vorig vorvorig abgelaufen').map((word) => [word, -1] as const),
  ...inflected('dies laufend heurig').map((word) => [word, 0] as const),
  ...inflected('kommend nächst').map((word) => [word, 1] as const),
]);

/** Words before "Dienstag" or "Juni" that make a date of it: "am", "bis", "seit". */
export const BEFORE_WEEKDAY: ReadonlySet<string> = words('am vom bis ab seit für zum');
export const BEFORE_MONTH: ReadonlySet<string> = words(
  'im vom bis ab seit für zum von Anfang Mitte Ende zwischen',
);
/** Parts of a month, year or week, which are no more exact than the whole. */
export const PARTS_OF_STRETCH: ReadonlySet<string> = words('Anfang Mitte Ende Beginn');

/** Words before a bare year that leave no doubt. */
export const BEFORE_YEAR: ReadonlySet<string> = words(
  `Jahr Jahre Jahren Jahres seit ab bis von vor nach zwischen Anfang Mitte Ende Frühjahr Frühling Sommer Herbst Winter Ostern
   Weihnachten Pfingsten Saison anno`,
);
/** Adverbs before a year that are seldom before a count. */
export const BEFORE_PAST_YEAR: ReadonlySet<string> = words('bereits schon zuletzt erst erstmals noch');
/** What may belong to the date when a year follows: "Sommer 2018", "Jahr 1848". */
export const PART_OF_YEAR_DATE: ReadonlySet<string> = words(
  'Jahr Jahre Jahren Jahres Anfang Mitte Ende Frühjahr Frühling Sommer Herbst Winter',
);
/** "rund 2000", "mehr als 2000": a count, not a year. */
export const BEFORE_COUNT: ReadonlySet<string> = words(
  'rund etwa circa ca fast knapp über als zu gut insgesamt nur mindestens höchstens maximal je jeweils alle die § Nr Nummer Euro Franken €',
);

function words(list: string): ReadonlySet<string> {
  const lower = list.split(/\s+/);
  return new Set([...lower, ...lower.map(capitalised)]);
}

function inflected(stems: string): string[] {
  const forms = stems
    .split(' ')
    .flatMap((stem) => ['e', 'en', 'em', 'er', 'es'].map((ending) => stem + ending));
  return [...forms, ...forms.map(capitalised)];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));
}
