/**
 * The lines between title and text: there pages print who wrote an article, and when, whatever their elements are called.
 * "Do 25.04.24 | 14:07 Uhr | Von Eva Lang", "Von Karl Maier und Eva Lang, Lille 05.08.2024, 20:59 Uhr"
 */
import type { Author } from '../article.ts';
import { type DraftBlock, LONGEST_BYLINE } from '../page-draft.ts';
import { isByline, isPersonName, parseAuthors } from './authors.ts';
import { findGermanDate } from './dates.ts';

/** Characters; a longer paragraph of the body is its text, or its lead. */
const SHORTEST_TEXT = 160;
/** A date further to the right is one that a sentence speaks of. */
const DATE_FROM = 45;
/** When it was changed is not when it was published. */
const CHANGED = /^(?:zuletzt\s+)?(?:aktualisiert|geändert|update)/i;
/** "vor 3 Stunden" */
const SINCE = /^vor \d+ (?:Minuten?|Stunden?|Tag(?:en)?)/i;
const BETWEEN_PARTS = /(?<!\s)\s+[|•·–-]\s+/;

export function headLines(blocks: readonly DraftBlock[]): string[] {
  const textAt = blocks.findIndex(
    ({ kind, inBody, text }) => kind === 'paragraph' && inBody && text.length >= SHORTEST_TEXT,
  );
  return blocks
    .slice(0, textAt < 0 ? 0 : textAt)
    .filter(({ kind, text }) => isLineKind(kind) && text.length <= LONGEST_BYLINE)
    .map(({ text }) => text);
}

const isLineKind = (kind: DraftBlock['kind']): boolean =>
  kind === 'paragraph' || kind === 'list-item' || kind === 'lead';

/** @returns ISO 8601, or null */
export function dateOfLines(lines: readonly string[]): string | null {
  const dates = lines.filter((line) => !CHANGED.test(line)).map(findGermanDate);
  return dates.find((date) => date !== null && date.start <= DATE_FROM)?.iso ?? null;
}

/** Authors as a line with "Von" names them; without one, a line of nothing but names beside the line with the date. */
export function authorsOfLines(lines: readonly string[]): Author[] {
  const signed = lines.flatMap((line) => line.split(BETWEEN_PARTS)).find(isByline);
  if (signed) return parseAuthors(withoutDate(signed));
  const beside = lines.find(
    (line, at) => isOfNames(line) && (isDated(lines[at - 1]) || isDated(lines[at + 1])),
  );
  return beside ? parseAuthors(beside) : [];
}

function withoutDate(line: string): string {
  const date = findGermanDate(line);
  return date ? line.slice(0, date.start).trim() : line;
}

const isDated = (line: string | undefined): boolean =>
  line !== undefined && (findGermanDate(line) !== null || SINCE.test(line));

function isOfNames(line: string): boolean {
  const names = parseAuthors(line);
  return names.length > 0 && names.every(({ name }) => isPersonName(name));
}
