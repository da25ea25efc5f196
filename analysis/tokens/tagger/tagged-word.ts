import type { WordFacts } from './word.ts';

/** A word form as the tagger keeps it. */
export interface TaggedWord {
  readonly facts: WordFacts;
  /** The tags that the word may have, and those it may have where its capital letter says nothing. */
  readonly candidates: Uint8Array;
  readonly candidatesFirst: Uint8Array;
  /** Which sort of finite verb it is: a tag, or `POSSIBLE_FINITE` + a tag where it may be something else; 0: none. */
  readonly finiteSort: number;
  /** Ends a clause: a comma, a dash, a quotation mark. */
  readonly isClauseMark: boolean;
  /** Behind it a capital letter says nothing: „Gestern …, : Gestern … */
  readonly opensPhrase: boolean;
  /** Sums of weights, a row of tags for each view: one array, as small ones cost more than what is in them. */
  readonly sums: Int16Array;
  /** One bit for each view whose sums have been asked for. */
  summed: number;
}

export const POSSIBLE_FINITE = 100;
