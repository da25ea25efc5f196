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
  /** Sums of weights by view; empty for the views that nobody has asked for. */
  readonly sums: (Int16Array | undefined)[];
}

export const POSSIBLE_FINITE = 100;
