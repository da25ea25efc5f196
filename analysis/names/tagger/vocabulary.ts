/** What the tagger has worked out about word forms. */

import { once } from '../../once.ts';
import { onceAForm } from '../../once-a-form.ts';
import { addWeights, type ChainModel } from '../../sequence/chain-model.ts';
import { type Analyses, UNKNOWN } from '../../tokens/lexicon/analyses.ts';
import { wordFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { type NameFacts, nameFactsOf } from './word-facts.ts';

export interface KnownWord {
  readonly facts: NameFacts;
  /** Sums of weights by view; empty for the views that nobody has asked for. */
  readonly sums: (Int16Array | undefined)[];
}

export class Vocabulary {
  /** What lies beyond a sentence. */
  readonly edge: KnownWord = { facts: nameFactsOf('', UNKNOWN), sums: [] };

  constructor(readonly model: ChainModel) {}

  readonly of = onceAForm(
    (word, analyses: Analyses): KnownWord => ({ facts: nameFactsOf(word, analyses), sums: [] }),
  );

  /** Weights of what the word says when seen from a place. @param view a number of features.ts */
  sumOf(word: KnownWord, view: number): Int16Array {
    return word.sums[view] ?? this.addSum(word, view);
  }

  private addSum(word: KnownWord, view: number): Int16Array {
    const sum = new Int16Array(LABEL_COUNT);
    for (const key of wordFeatures(word.facts, view)) addWeights(this.model, key, sum);
    word.sums[view] = sum;
    return sum;
  }
}

/** The vocabulary that belongs to a model; what it has worked out is kept from article to article. */
export const vocabularyOf = once((model: ChainModel) => new Vocabulary(model));
