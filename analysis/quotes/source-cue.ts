/** The cue that a phrase which names a source makes. */
import type { Scope } from '../grammar/boundaries.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import { TAKES_CLAUSE, TAKES_QUOTATION } from '../grammar/reporting-lexicon.ts';
import type { Cue } from './cue.ts';

const TAKES = TAKES_CLAUSE | TAKES_QUOTATION;

export const pronounAt = (at: number): NounPhrase => ({
  first: at,
  last: at + 1,
  coreLast: at + 1,
  isPronoun: true,
  canBeSubject: true,
});

/** @param cue the words that name the source @param phrase the same with the source */
export function sourceCue(cue: Scope, phrase: Scope, speaker: NounPhrase | null): Cue {
  return {
    kind: 'source',
    first: cue.first,
    last: cue.last,
    phraseFirst: phrase.first,
    phraseLast: phrase.last,
    takes: TAKES,
    finite: -1,
    end: phrase.last,
    by: speaker && { phrase: speaker, antecedent: null },
  };
}

export const tokens = (first: number, last: number): Scope => ({ first, last });
