import type { NounPhrase } from './noun-phrases.ts';

/** Of a finite verb. */
export interface Subject {
  readonly phrase: NounPhrase;
  /** What a relative pronoun stands for: "der Minister" of "der Minister, der sagte". */
  readonly antecedent: NounPhrase | null;
}

export const subjectOf = (phrase: NounPhrase | null): Subject | null =>
  phrase && { phrase, antecedent: null };
