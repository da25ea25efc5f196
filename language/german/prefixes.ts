/** Prefixes that a verb never parts from: no "ge-" in the participle. Source: Duden, "Die Grammatik", word formation of verbs. */
import { wordsOf } from '../word-list.ts';

export const INSEPARABLE_PREFIXES: readonly string[] = wordsOf(
  'be emp ent er ge miss ver zer über unter wider hinter voll durch um',
);
