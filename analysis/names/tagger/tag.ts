/**
 * Labels every token of a text: a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), decoded by Viterbi
 * over the segments that may hold names. Time is linear in the tokens.
 */
import { UNKNOWN } from '../../tokens/lexicon/analyses.ts';
import type { Sentence, Text } from '../../tokens/sentences.ts';
import type { Model } from '../model.ts';
import { addWeights } from './add-weights.ts';
import { PAIR_COUNT, pairFeatures } from './features.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { bestPath, latticeOf } from './viterbi.ts';
import { EDGE, type KnownWord, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { segmentsOf } from './window.ts';

/** Numbers of the views, in the order of `VIEWS`. */
const [ITSELF, FIRST, BEFORE, AFTER, TWO_BEFORE, TWO_AFTER] = [0, 1, 2, 3, 4, 5] as const;

export interface Tagging {
  /** One label a token. */
  readonly labels: Uint8Array;
  /** By how much the label's own score stands above that of being outside of names; one a token. */
  readonly margins: Float32Array;
}

export function tag(text: Text, model: Model): Tagging {
  const labels = new Uint8Array(text.tokens.length);
  const margins = new Float32Array(text.tokens.length);
  const scorer = new Scorer(text, model);
  const lattice = latticeOf(
    text.sentences.reduce((most, { first, last }) => Math.max(most, last - first), 0),
  );
  for (const sentence of text.sentences) {
    for (const segment of segmentsOf(scorer.facts, sentence)) {
      const { first, last } = segment;
      for (let at = first; at < last; at++)
        scorer.score(at, sentence, lattice.emissions, (at - first) * LABEL_COUNT);
      bestPath(lattice, model.transitions, labels, segment);
      for (let at = first; at < last; at++) {
        const row = (at - first) * LABEL_COUNT;
        const best = lattice.emissions[row + (labels[at] ?? OUTSIDE)] ?? 0;
        margins[at] = best - (lattice.emissions[row + OUTSIDE] ?? 0);
      }
    }
  }
  return { labels, margins };
}

/** Sums the weights of a token's features; what belongs to a word form alone is summed once. */
class Scorer {
  private readonly vocabulary: Vocabulary;
  private readonly words: readonly KnownWord[];
  private readonly keys = new Int32Array(PAIR_COUNT);
  private readonly pairs = new Int16Array(LABEL_COUNT);
  readonly facts: readonly KnownWord['facts'][];

  constructor(
    text: Text,
    private readonly model: Model,
  ) {
    this.vocabulary = vocabularyOf(model);
    this.words = text.tokens.map((token, at) => this.vocabulary.of(token.text, text.forms[at] ?? UNKNOWN));
    this.facts = this.words.map(({ facts }) => facts);
  }

  private at(token: number, { first, last }: Sentence): KnownWord {
    return token < first || token >= last ? EDGE : (this.words[token] ?? EDGE);
  }

  score(token: number, sentence: Sentence, out: Float32Array, offset: number): void {
    const { vocabulary, pairs, keys, model } = this;
    const own = this.at(token, sentence);
    const before = this.at(token - 1, sentence);
    const after = this.at(token + 1, sentence);
    const a = vocabulary.sumOf(own, token === sentence.first ? FIRST : ITSELF);
    const b = vocabulary.sumOf(before, BEFORE);
    const c = vocabulary.sumOf(after, AFTER);
    const d = vocabulary.sumOf(this.at(token - 2, sentence), TWO_BEFORE);
    const e = vocabulary.sumOf(this.at(token + 2, sentence), TWO_AFTER);
    pairs.fill(0);
    pairFeatures(keys, before.facts, own.facts, after.facts);
    for (let key = 0; key < PAIR_COUNT; key++) addWeights(model, keys[key] as number, pairs);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const views = (a[label] as number) + (b[label] as number) + (c[label] as number) + (d[label] as number);
      out[offset + label] = (views + (e[label] as number) + (pairs[label] as number)) * model.scale;
    }
  }
}
