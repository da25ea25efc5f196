/**
 * A clause that only begins before the speaker is named: "Das Werk sei, hielt sie fest, | von lokaler Bedeutung.",
 * "Hingehen werde sie, sagt Holm, | aber nicht allein."
 */
import type { Clause } from '../grammar/clauses.ts';
import { has, type Words } from '../grammar/parse-words.ts';
import { AUXILIARY, NOMINATIVE_PRONOUN, SUBJUNCTIVE_1 } from '../grammar/word-classes.ts';

/** Its verb, an auxiliary in Konjunktiv, is its last word, but for a pronoun: what it says is still to come. */
export function lacksPredicate(words: Words, { kind, finite, last }: Clause): boolean {
  if (kind !== 'main' || !has(words, finite, SUBJUNCTIVE_1) || !has(words, finite, AUXILIARY)) return false;
  return finite === last - 1 || (finite === last - 2 && has(words, last - 1, NOMINATIVE_PRONOUN));
}
