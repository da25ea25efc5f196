/**
 * A clause that only begins before the speaker is named: "Das Werk sei, hielt sie fest, | von lokaler Bedeutung.",
 * "Hingehen werde sie, sagt Holm, | aber nicht allein.", "Der Plan ist, sagt Holm, | gescheitert."
 */
import type { Clause } from '../grammar/clauses.ts';
import { has, type Words } from '../grammar/parse-words.ts';
import { AUXILIARY, MODAL, NOMINATIVE_PRONOUN } from '../grammar/word-classes.ts';

/** Its verb, an auxiliary or a modal one, is its last word, but for a pronoun: what it says is still to come. */
export function lacksPredicate(words: Words, { kind, finite, last }: Clause): boolean {
  if (kind !== 'main' || !has(words, finite, AUXILIARY | MODAL)) return false;
  return finite === last - 1 || (finite === last - 2 && has(words, last - 1, NOMINATIVE_PRONOUN));
}
