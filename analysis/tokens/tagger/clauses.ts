/**
 * What stands elsewhere in the clause and decides between forms that look the same: "weil sie es kaufen" (finite, the clause
 * opens with "weil") and "sie wollen es kaufen" (infinitive, "wollen" stands before). A clause reaches from mark to mark.
 */
import type { Sentence } from '../sentences.ts';
import { POSSIBLE_FINITE, type TaggedWord } from './tagged-word.ts';

export interface ClauseFacts {
  /** Hash of the first word of the clause. */
  opener: number;
  /** Which sort of finite verb stands before the token in its clause, and which after; 0: none. */
  finiteBefore: number;
  finiteAfter: number;
}

/** Facts for each token of a sentence, in arrays that are used again for the next one. */
export class Clauses {
  private opener = new Int32Array(0);
  private before = new Uint8Array(0);
  private after = new Uint8Array(0);
  private readonly facts: ClauseFacts = { opener: 0, finiteBefore: 0, finiteAfter: 0 };

  read(words: readonly TaggedWord[], { first, last }: Sentence): void {
    const size = last - first;
    if (this.opener.length < size) {
      this.opener = new Int32Array(2 * size);
      this.before = new Uint8Array(2 * size);
      this.after = new Uint8Array(2 * size);
    }
    let opener = 0;
    let finite = 0;
    for (let at = 0; at < size; at++) {
      const word = words[first + at] as TaggedWord;
      if (word.isClauseMark) opener = finite = 0;
      else opener ||= word.facts.lower;
      this.opener[at] = opener;
      this.before[at] = finite;
      finite = surer(word.finiteSort, finite);
    }
    finite = 0;
    for (let at = size - 1; at >= 0; at--) {
      const word = words[first + at] as TaggedWord;
      if (word.isClauseMark) finite = 0;
      this.after[at] = finite;
      finite = surer(word.finiteSort, finite);
    }
  }

  /** @param at index of the token in its sentence; the result changes with the next call */
  of(at: number): ClauseFacts {
    const { facts } = this;
    facts.opener = this.opener[at] as number;
    facts.finiteBefore = this.before[at] as number;
    facts.finiteAfter = this.after[at] as number;
    return facts;
  }
}

/** The newer one, unless it is less sure. */
const surer = (sort: number, before: number): number =>
  sort === 0 || (sort > POSSIBLE_FINITE && before !== 0 && before < POSSIBLE_FINITE) ? before : sort;
