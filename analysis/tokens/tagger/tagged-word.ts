import type { WordFacts } from './word.ts';

/** A word form as the tagger keeps it. */
export interface TaggedWord {
  readonly facts: WordFacts;
  /** The tags that the word may have, and those it may have where its capital letter says nothing. */
  readonly candidates: Uint8Array;
  readonly candidatesFirst: Uint8Array;
  /** 0 if the word is not surely a finite verb, else which sort. */
  readonly finiteSort: number;
  /** Ends a clause: a comma, a dash, a quotation mark. */
  readonly isClauseMark: boolean;
  /** Behind it a capital letter says nothing: „Gestern …, : Gestern … */
  readonly opensPhrase: boolean;
  /** Sums of weights by view; empty for the views that nobody has asked for. */
  readonly sums: (Int16Array | undefined)[];
}
