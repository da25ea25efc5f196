import type { Scope } from '../grammar/boundaries.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Words } from '../grammar/parse-words.ts';

/** A printed form of a reporting verb and what stands around it. */
export interface VerbSite {
  readonly words: Words;
  readonly scope: Scope;
  readonly clauses: readonly Clause[];
  /** The clause that the verb stands in, and its index. */
  readonly clause: Clause;
  readonly index: number;
  /** Index of the token. */
  readonly at: number;
}
