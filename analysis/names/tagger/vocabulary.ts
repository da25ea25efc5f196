/** What the tagger has worked out about word forms. */

import { once } from '../../once.ts';
import { onceAForm } from '../../once-a-form.ts';
import { addWeights, type ChainModel } from '../../sequence/chain-model.ts';
import { type Analyses, UNKNOWN } from '../../tokens/lexicon/analyses.ts';
import { VIEW_COUNT, wordFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { type NameFacts, nameFactsOf } from './word-facts.ts';

export interface KnownWord {
  readonly facts: NameFacts;
  /** Sums of weights, a row of labels for each view: one array, as small ones cost more than what is in them. */
  readonly sums: Int16Array;
  /** One bit for each view whose sums have been asked for. */
  summed: number;
}

export class Vocabulary {
  /** What lies beyond a sentence. */
  readonly edge: KnownWord = knownWord('', UNKNOWN);

  constructor(readonly model: ChainModel) {}

  readonly of = onceAForm(knownWord);

  /**
   * @param view a number of features.ts: the place that the word is seen from
   * @returns where the weights of what it says there begin in `word.sums`
   */
  rowOf(word: KnownWord, view: number): number {
    const row = view * LABEL_COUNT;
    if ((word.summed & (1 << view)) === 0) {
      for (const key of wordFeatures(word.facts, view)) addWeights(this.model, key, word.sums, row);
      word.summed |= 1 << view;
    }
    return row;
  }
}

function knownWord(word: string, analyses: Analyses): KnownWord {
  return { facts: nameFactsOf(word, analyses), sums: new Int16Array(VIEW_COUNT * LABEL_COUNT), summed: 0 };
}

/** The vocabulary that belongs to a model; what it has worked out is kept from article to article. */
export const vocabularyOf = once((model: ChainModel) => new Vocabulary(model));
