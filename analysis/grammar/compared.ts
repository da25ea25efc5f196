/** "Lauter als einst Karl Huber greift er an": who is only compared with does not act, and no pronoun stands for him. */
import { EARLIER } from '../../language/german/calendar.ts';
import type { Token } from '../tokens/tokens.ts';

/** @param at first token of a name */
export function isComparedWith(tokens: readonly Token[], at: number): boolean {
  const word = (index: number): string => tokens[index]?.text ?? '';
  return EARLIER.has(word(at - 1)) && /^(?:als|wie)$/.test(word(at - 2));
}
