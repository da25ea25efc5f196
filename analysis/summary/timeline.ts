import type { DateMention } from '../analysis.ts';
import { startOf } from '../facts/iso.ts';

/** The dates in the order of time, each once, at its first mention. Times of day alone are left out. */
export function makeTimeline(dates: readonly DateMention[]): DateMention[] {
  const first = new Map<string, DateMention>();
  for (const date of dates) if (!date.iso.startsWith('T') && !first.has(date.iso)) first.set(date.iso, date);
  return [...first.values()]
    .map((date) => ({ date, start: startOf(date.iso) }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.date.span.start - b.date.span.start))
    .map(({ date }) => date);
}
