/** What the tagger has worked out about word forms. */

import { FormCache } from '../../form-cache.ts';
import { once } from '../../once.ts';
import { addWeights, type ChainModel } from '../../sequence/chain-model.ts';
import { type Analyses, UNKNOWN } from '../../tokens/lexicon/analyses.ts';
import { ownCopy } from '../../word-form.ts';
import { wordFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { type NameFacts, nameFactsOf } from './word-facts.ts';

export interface KnownWord {
  readonly facts: NameFacts;
  /** Sums of weights by view; empty for the views that nobody has asked for. */
  readonly sums: (Int16Array | undefined)[];
}

export class Vocabulary {
  private readonly words = new FormCache<KnownWord>(15_000);
  /** What lies beyond a sentence. */
  readonly edge: KnownWord = { facts: nameFactsOf('', UNKNOWN), sums: [] };

  constructor(readonly model: ChainModel) {}

  of(word: string, analyses: Analyses): KnownWord {
    const known = this.words.get(word);
    if (known) return known;
    const own = ownCopy(word);
    const added = { facts: nameFactsOf(own, analyses), sums: [] };
    this.words.set(own, added);
    return added;
  }

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
