/**
 * The lines between title and text: there pages print who wrote an article, and when, whatever their elements are called.
 * "Do 25.04.24 | 14:07 Uhr | Von Eva Lang", "Von Karl Maier und Eva Lang, Lille 05.08.2024, 20:59 Uhr"
 */
import type { Author } from '../article.ts';
import { type DraftBlock, LONGEST_BYLINE } from '../page-draft.ts';
import { isByline, isPersonName, parseAuthors } from './authors.ts';
import { type FoundDate, findGermanDate } from './dates.ts';

/** Characters; a longer paragraph of the body is its text, or its lead. */
const SHORTEST_TEXT = 160;
/** A date further to the right is one that a sentence speaks of. */
const DATE_FROM = 45;
/** When it was changed is not when it was published; nor is when the book or film came out that it is about. */
const OTHER_DATE =
  /^(?:(?:zuletzt\s+)?(?:aktualisiert|geändert|update)|letzte\s+(?:änderung|aktualisierung)|erscheinungs|erschien|release|kinostart|filmstart|termin|wann\b|beginn\b)/i;
/** "vor 3 Stunden" */
const SINCE = /^vor \d+ (?:Minuten?|Stunden?|Tag(?:en)?)/i;
const BETWEEN_PARTS = /(?<!\s)\s+[|•·–-]\s+/;

export const headLines = (blocks: readonly DraftBlock[]): string[] => linesOf(blocks, isLineKind);

/** Lesser headings among them: "06.11.2023 13:30 von Olga Brandt". */
export const headingLines = (blocks: readonly DraftBlock[]): string[] => linesOf(blocks, isHeadingKind);

function linesOf(blocks: readonly DraftBlock[], isOfKind: (kind: DraftBlock['kind']) => boolean): string[] {
  const textAt = blocks.findIndex(
    ({ kind, inBody, text }) => kind === 'paragraph' && inBody && text.length >= SHORTEST_TEXT,
  );
  return blocks
    .slice(0, Math.max(textAt, 0))
    .filter(({ kind, text }) => isOfKind(kind) || (kind === 'credit' && isByline(text)))
    .filter(({ text }) => text.length <= LONGEST_BYLINE)
    .flatMap(({ text }) => text.split('\n'));
}

const isLineKind = (kind: DraftBlock['kind']): boolean =>
  kind === 'paragraph' || kind === 'list-item' || kind === 'lead';

/** "1. November 2021 | Natur" where a picture's caption is expected: a longer one speaks of its picture. */
export const datedCaptions = (blocks: readonly DraftBlock[]): string[] =>
  linesOf(blocks, (kind) => kind === 'caption').filter(
    (line) => line.length <= LONGEST_DATED && findGermanDate(line)?.start === 0,
  );
const LONGEST_DATED = 60;

const isHeadingKind = (kind: DraftBlock['kind']): boolean => kind === 'subheading' || kind === 'kicker';

/** Lines below the text at most that tell who wrote it, and when. */
const LINES_BELOW = 3;

/** "Mohnau, 5. März 2024 / Paula Renk" */
export function tailLines(blocks: readonly DraftBlock[]): string[] {
  const last = blocks.findLastIndex(({ kind, text }) => kind === 'paragraph' && text.length >= SHORTEST_TEXT);
  return blocks
    .slice(last + 1)
    .filter(({ kind, text, inBody }) => inBody && kind === 'paragraph' && text.length <= LONGEST_BYLINE)
    .map(({ text }) => text)
    .slice(0, LINES_BELOW);
}

/** @returns ISO 8601, or null */
export function dateOfLines(lines: readonly string[]): string | null {
  const dates = lines.filter((line) => !OTHER_DATE.test(line)).map(findGermanDate);
  return dates.find((date) => date !== null && date.start <= DATE_FROM)?.iso ?? null;
}

/** Authors as a line with "Von" names them; without one, a line of nothing but names beside the line with the date. */
export function authorsOfLines(lines: readonly string[], headings: readonly string[] = []): Author[] {
  const parts = [...lines, ...headings].flatMap((line) => line.split(BETWEEN_PARTS)).map(withoutDateBefore);
  const signed = parts.find((part) => isByline(part) && parseAuthors(withoutDate(part)).length > 0);
  if (signed) return parseAuthors(withoutDate(signed));
  const beside =
    lines.find((line, at) => isOfNames(line) && (isDated(lines[at - 1]) || isDated(lines[at + 1]))) ??
    lines.map(nameBesideDate).find((name) => name !== undefined);
  return beside ? parseAuthors(beside) : [];
}

/** "04.02.2022 | 13:10 Uhr | Uta Brand" */
function nameBesideDate(line: string): string | undefined {
  const parts = line.split(BETWEEN_PARTS);
  return parts.length > 1 && parts.some(isDated) ? parts.find(isOfNames) : undefined;
}

/** "06.11.2023 13:30 von Olga Brandt" */
const DATE_BEFORE =
  /^(?:am\s)?\d{1,2}\.\s?(?:\d{1,2}\.|[A-Za-zä]{3,9})\s?\d{2,4}(?:,?\s?(?:um\s)?\d{1,2}[.:]\d\d(?:\sUhr)?)?,?\s/;
const withoutDateBefore = (line: string): string => line.replace(DATE_BEFORE, '');

function withoutDate(line: string): string {
  const date = findGermanDate(line);
  return date ? line.slice(0, date.start).trim() : line;
}

const isDated = (line: string | undefined): boolean =>
  line !== undefined && (findGermanDate(line) !== null || SINCE.test(line));

/** A line of nothing but a name below the text, or one that says who wrote it. */
export function authorsOfTail(lines: readonly string[]): Author[] {
  const signed = lines.find((line) => isByline(line) || (isOfNames(line) && line.split(' ').length <= 3));
  return signed ? parseAuthors(withoutDate(signed)) : [];
}

/** "Pressemitteilung vom 25. Januar 2022 | Berlin – Die künftige …", "Datum: 3.5.2024", but not "Erscheinungsdatum" of a book. */
const LABEL =
  /(?:mitteilung|meldung|information|ver(?:ö|oe)ffentlich(?:t|ung)|publiziert|erstellt|gepostet|geschrieben|aktualisiert|stand|(?<!\p{L})datum|posted on)(?:\s(?:am|vom|on|den))?\s?:?\s?$/iu;
/** "wurde am 19. Mai 2010 um 23:03 Uhr gepostet": what was done that day is said behind it. */
const DONE_AT = /wurde am\s$/i;
const DONE =
  /^[^.]{0,20}\d{4}(?: um [\d:.]+ Uhr)?\s(?:\p{L}+ )?(?:gepostet|veröffentlicht|publiziert|geschrieben|verfasst|erstellt|eingestellt|unter)/iu;
const BEFORE_DATE = 30;
const LABELLED_FROM = 120;
/** "(21. November 2022) Die Preise …", "Mohnau, 5. März 2024 – Das Hallenbad …", "Mohnau, (5.3.2024). Das Hallenbad …" */
const DATELINE = /^(?:\(|\p{Lu}[\p{L}. -]{2,25},\s(?:den\s|\()?|\p{Lu}[\p{L} -]{2,25}\s\()$/u;
/** "05.03.2024 „Das Hallenbad …", but not "05.03.2024 war der Tag, an dem …" */
const BEHIND_BARE_DATE = /^[\s|:–—-]+[„“"»«]?\p{Lu}/u;

/** @returns ISO 8601 of a date with a label before it, at the beginning or in a line of its own */
export function labelledDateIn(blocks: readonly DraftBlock[]): string | null {
  for (const { text } of blocks) {
    const date = findGermanDate(text.slice(0, 2 * LABELLED_FROM));
    if (!date || date.start > LABELLED_FROM) continue;
    const before = text.slice(Math.max(0, date.start - BEFORE_DATE), date.start);
    if (LABEL.test(before) || (DONE_AT.test(before) && DONE.test(text.slice(date.start)))) return date.iso;
  }
  return null;
}

/** Paragraphs from the first on that may begin with the date: the lead, and the text's own. */
const DATED_PARAGRAPHS = 2;

/** @returns ISO 8601 of the date that the text begins with */
export function datelineOf(blocks: readonly DraftBlock[]): string | null {
  const first = blocks
    .filter(({ kind, text }) => isLineKind(kind) && text.length >= SHORTEST_TEXT)
    .slice(0, DATED_PARAGRAPHS);
  for (const { text } of first) {
    const date = findGermanDate(text.slice(0, DATE_FROM + LONGEST_DATED));
    if (date && isDateline(text, date)) return date.iso;
  }
  return null;
}

const isDateline = (text: string, { start, end }: FoundDate): boolean =>
  start === 0
    ? BEHIND_BARE_DATE.test(text.slice(end, end + DATE_FROM))
    : start <= DATE_FROM && DATELINE.test(text.slice(0, start));

function isOfNames(line: string): boolean {
  const names = parseAuthors(line);
  return names.length > 0 && names.every(({ name }) => isPersonName(name));
}
