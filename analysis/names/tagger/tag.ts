/**
 * Labels every token of a text: a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), decoded by Viterbi
 * over the segments that may hold names. Time is linear in the tokens.
 */
import { addWeights, type ChainModel } from '../../sequence/chain-model.ts';
import { UNKNOWN } from '../../tokens/lexicon/analyses.ts';
import type { Sentence, Text } from '../../tokens/sentences.ts';
import {
  AFTER,
  BEFORE,
  FIRST,
  ITSELF,
  TWO_AFTER,
  TWO_BEFORE,
  WINDOW_COUNT,
  windowFeatures,
} from './features.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { bestPath, latticeOf } from './viterbi.ts';
import { type KnownWord, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { segmentsOf, Window } from './window.ts';

interface Tagging {
  /** One label a token. */
  readonly labels: Uint8Array;
  /** By how much the label's own score stands above that of being outside of names; one a token. */
  readonly margins: Float32Array;
}

export function tag(text: Text, model: ChainModel): Tagging {
  const labels = new Uint8Array(text.tokens.length);
  const margins = new Float32Array(text.tokens.length);
  const scorer = new Scorer(text, vocabularyOf(model));
  const lattice = latticeOf(
    text.sentences.reduce((most, { first, last }) => Math.max(most, last - first), 0),
  );
  for (const sentence of text.sentences) {
    for (const segment of segmentsOf(scorer.words, sentence)) {
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
  readonly words: readonly KnownWord[];
  private readonly window: Window<KnownWord>;
  private readonly keys = new Int32Array(WINDOW_COUNT);
  private readonly together = new Int16Array(LABEL_COUNT);

  constructor(
    text: Text,
    private readonly vocabulary: Vocabulary,
  ) {
    this.words = text.tokens.map(({ form }, at) => vocabulary.of(form, text.forms[at] ?? UNKNOWN));
    this.window = new Window(this.words, text.tags, vocabulary.edge);
  }

  score(token: number, sentence: Sentence, out: Float32Array, offset: number): void {
    const { vocabulary, together, keys, window } = this;
    const { model } = vocabulary;
    window.moveTo(token, sentence);
    const { own, before, after, twoBefore, twoAfter } = window;
    const a = vocabulary.rowOf(own, token === sentence.first ? FIRST : ITSELF);
    const b = vocabulary.rowOf(before, BEFORE);
    const c = vocabulary.rowOf(after, AFTER);
    const d = vocabulary.rowOf(twoBefore, TWO_BEFORE);
    const e = vocabulary.rowOf(twoAfter, TWO_AFTER);
    together.fill(0);
    windowFeatures(keys, window);
    for (let key = 0; key < WINDOW_COUNT; key++) addWeights(model, keys[key] as number, together);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const near = sumAt(own, a + label) + sumAt(before, b + label) + sumAt(after, c + label);
      const views = near + sumAt(twoBefore, d + label) + sumAt(twoAfter, e + label);
      out[offset + label] = (views + (together[label] as number)) * model.scale;
    }
  }
}

const sumAt = ({ sums }: KnownWord, place: number): number => sums[place] as number;
