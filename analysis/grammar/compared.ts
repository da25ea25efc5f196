/** "Lauter als einst Karl Huber greift er an": who is only compared with does not act, and no pronoun stands for him. */
import { EARLIER } from '../../language/german/calendar.ts';
import { COMPARING, INSTEAD_OF, OTHERWISE } from '../../language/german/clause-words.ts';
import type { Token } from '../tokens/tokens.ts';
import { isCapital, wordAt } from './printed-words.ts';

/** @param at first token of a name */
export function isComparedWith(tokens: readonly Token[], at: number): boolean {
  return EARLIER.has(wordAt(tokens, at - 1)) && COMPARING.has(wordAt(tokens, at - 2));
}

/** "Statt Huber kam Berger", "Anders als Minister Huber …": neither does he act. @param at first token of a name */
export function isReplaced(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (
    at - before < LONGEST_ROLE &&
    isCapital(wordAt(tokens, before)) &&
    !INSTEAD_OF.has(lowerAt(tokens, before))
  )
    before--;
  const isOther = COMPARING.has(lowerAt(tokens, before)) && OTHERWISE.has(lowerAt(tokens, before - 1));
  return isOther || INSTEAD_OF.has(lowerAt(tokens, before));
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Tokens between the word and the name that what somebody is may take. */
const LONGEST_ROLE = 4;
