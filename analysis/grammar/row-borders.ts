/** Where, of nouns and names in a row, the first tell when or before whom, and the others are a phrase of their own. */
import { BEFORE_DAYS, isDayOrMonth } from '../../language/german/calendar.ts';
import { BEFORE_AUDIENCES } from '../../language/german/noun-phrase-words.ts';
import { DATIVE, NOMINATIVE, PLURAL, SINGULAR } from '../tokens/lexicon/morphology.ts';
import type { Text } from '../tokens/sentences.ts';
import { isCapitalised, isTagged, lowerAt, textAt, type Words } from './parse-words.ts';
import { wordAt } from './printed-words.ts';
import { ATTRIBUTE_TAGS } from './tag-sets.ts';

/** @param first first noun of the row @param at a token behind it */
export const endsRow = (words: Words, first: number, at: number): boolean =>
  at > first &&
  isCapitalised(words, at) &&
  (isBehindDay(words, first, at) || (at === first + 1 && isAudience(words, first)));

/** "am Mittwoch | Rektor Huber", "im Oktober | Huber"; "am Mittwoch Abend" goes on, and "von August Huber" tells of somebody. */
const isBehindDay = (words: Words, first: number, at: number): boolean =>
  isDayOrMonth(textAt(words, first)) &&
  isDayOrMonth(textAt(words, at - 1)) &&
  !isDayOrMonth(textAt(words, at)) &&
  (BEFORE_DAYS.has(lowerAt(words, first - 1)) || isTagged(words, first - 1, ATTRIBUTE_TAGS));

/** "sagte vor Journalisten | Eva Holm": she is none of them; but "vor Richter Karl Huber". */
export function isAudience({ tokens, forms }: Pick<Text, 'tokens' | 'forms'>, noun: number): boolean {
  const readings = forms[noun]?.noun ?? 0;
  const areMany = (readings & PLURAL & DATIVE) !== 0 && (readings & SINGULAR & NOMINATIVE) === 0;
  return areMany && BEFORE_AUDIENCES.has(wordAt(tokens, noun - 1).toLowerCase());
}
