import type { DateMention } from '../analysis.ts';
import type { Text } from '../sentences.ts';

export function findDates(_text: Text): DateMention[] {
  return [];
}
