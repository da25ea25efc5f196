/** Times of day: "17.30 Uhr", "20:15 Uhr", "9 Uhr". */
import { type DateContext, type FoundDate, wordAt } from './date-rule.ts';

export function findTime(context: DateContext, at: number): FoundDate | null {
  if (wordAt(context, at + 1) !== 'Uhr') return null;
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(wordAt(context, at));
  if (!parts) return null;
  const [, hour = '', minute = '00'] = parts;
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  return { first: at, last: at + 2, iso: `T${hour.padStart(2, '0')}:${minute}` };
}
