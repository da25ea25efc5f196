/** Prefixes that a verb never parts from: no "ge-" in the participle. Source: Duden, "Die Grammatik", word formation of verbs. */
export const INSEPARABLE_PREFIXES: readonly string[] =
  'be emp ent er ge miss ver zer über unter wider hinter voll durch um'.split(' ');
