/** What announces speech, and who speaks by it. */
import type { NounPhrase } from '../grammar/noun-phrases.ts';

/** The speaker as the grammar shows it, before it is known which person that is. */
export interface SpokenBy {
  /** What is printed near the cue, perhaps a pronoun. */
  readonly phrase: NounPhrase;
  /** For a relative pronoun, the noun phrase it stands for. */
  readonly antecedent: NounPhrase | null;
}

export interface Cue {
  /** verb: "sagte"; text: "heißt es"; source: "laut", "nach Angaben"; so: "so der Minister"; wie: "wie sie sagte"; noun: "der Vorwurf" */
  readonly kind: 'verb' | 'text' | 'source' | 'so' | 'wie' | 'noun';
  /** The printed cue, half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  /** The whole phrase that is no part of the reported words: "nach Angaben der Polizei". */
  readonly phraseFirst: number;
  readonly phraseLast: number;
  /** Bits of reporting-lexicon.ts. */
  readonly takes: number;
  /** Index of the finite verb of the cue's clause; -1 where it has none. */
  readonly finite: number;
  /** First token after the whole predicate, the "an" of "kündigte … an" included. */
  readonly end: number;
  readonly by: SpokenBy | null;
}

/** A verb that announces speech only by where it stands, with its speaker. */
export const verbCue = (at: number, by: SpokenBy, takes: number): Cue => ({
  kind: 'verb',
  first: at,
  last: at + 1,
  phraseFirst: at,
  phraseLast: at + 1,
  takes,
  finite: at,
  end: at + 1,
  by,
});
