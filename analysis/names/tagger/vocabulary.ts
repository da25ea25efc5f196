/**
 * What the tagger has worked out about word forms, kept from article to article: most words of an article were in the last one,
 * too. Bounded, as the background may live for days; what is kept changes no result.
 */

import { ownCopy } from '../../own-copy.ts';
import { type Analyses, UNKNOWN } from '../../tokens/lexicon/analyses.ts';
import type { Model } from '../model.ts';
import { addWeights } from './add-weights.ts';
import { VIEWS, wordFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { factsOf, type WordFacts } from './word-facts.ts';

const MOST_WORDS = 30_000;

export interface KnownWord {
  readonly facts: WordFacts;
  /** Sums of weights by view; empty for the views that nobody has asked for. */
  readonly sums: (Int16Array | undefined)[];
}

const knownWord = (word: string, analyses: Analyses): KnownWord => ({
  facts: factsOf(word, analyses),
  sums: [],
});

/** What lies beyond a sentence. */
export const EDGE: KnownWord = knownWord('', UNKNOWN);

export class Vocabulary {
  private readonly words = new Map<string, KnownWord>();

  constructor(private readonly model: Model) {}

  of(word: string, analyses: Analyses): KnownWord {
    const known = this.words.get(word);
    if (known) return known;
    if (this.words.size >= MOST_WORDS) this.words.clear();
    const own = ownCopy(word);
    const added = knownWord(own, analyses);
    this.words.set(own, added);
    return added;
  }

  /** Weights of what the word tells when seen from a place. @param view index into `VIEWS` */
  sumOf(word: KnownWord, view: number): Int16Array {
    return word === EDGE ? this.sumOfEdge(view) : (word.sums[view] ?? this.addSum(word, view));
  }

  private readonly edgeSums: (Int16Array | undefined)[] = [];

  private sumOfEdge(view: number): Int16Array {
    this.edgeSums[view] ??= this.compute(EDGE.facts, view);
    return this.edgeSums[view];
  }

  private addSum(word: KnownWord, view: number): Int16Array {
    const sum = this.compute(word.facts, view);
    word.sums[view] = sum;
    return sum;
  }

  private compute(facts: WordFacts, view: number): Int16Array {
    const sum = new Int16Array(LABEL_COUNT);
    for (const key of wordFeatures(facts, VIEWS[view] ?? 'itself')) addWeights(this.model, key, sum);
    return sum;
  }
}

const vocabularies = new WeakMap<Model, Vocabulary>();

export function vocabularyOf(model: Model): Vocabulary {
  const known = vocabularies.get(model) ?? new Vocabulary(model);
  vocabularies.set(model, known);
  return known;
}
