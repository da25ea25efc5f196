/**
 * Labels every token of a text: a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), decoded by Viterbi
 * over the segments that may hold names. Time is linear in the tokens.
 */
import type { Text } from '../../sentences.ts';
import { fingerprintOf, type Model, slotOf } from '../model.ts';
import { PAIR_COUNT, pairFeatures, VIEWS, type View, wordFeatures } from './features.ts';
import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';
import { segmentsOf, TextFacts } from './window.ts';
import type { WordFacts } from './word-facts.ts';

const IMPOSSIBLE = -1e9;

/** @returns one label a token */
export function tag(text: Text, model: Model): Uint8Array {
  const labels = new Uint8Array(text.tokens.length);
  const scorer = new Scorer(model, new TextFacts(text));
  for (const sentence of text.sentences) {
    for (const { first, last } of segmentsOf(scorer.text.facts, sentence)) {
      const emissions = new Float32Array((last - first) * LABEL_COUNT);
      for (let at = first; at < last; at++)
        scorer.score(at, sentence, emissions.subarray((at - first) * LABEL_COUNT));
      labels.set(bestPath(emissions, model), first);
    }
  }
  return labels;
}

/** Sums the weights of a token's features; what belongs to a word form alone is summed once. */
class Scorer {
  private readonly sums = new Map<WordFacts, (Int16Array | undefined)[]>();
  private readonly keys = new Int32Array(PAIR_COUNT);

  constructor(
    readonly model: Model,
    readonly text: TextFacts,
  ) {}

  score(at: number, sentence: Text['sentences'][number], out: Float32Array): void {
    const own = this.text.at(at, sentence);
    const before = this.text.at(at - 1, sentence);
    const after = this.text.at(at + 1, sentence);
    const { scale } = this.model;
    const views = [
      this.sumOf(own, at === sentence.first ? 1 : 0),
      this.sumOf(before, 2),
      this.sumOf(after, 3),
      this.sumOf(this.text.at(at - 2, sentence), 4),
      this.sumOf(this.text.at(at + 2, sentence), 5),
    ];
    const pairs = new Int16Array(LABEL_COUNT);
    pairFeatures(this.keys, before, own, after);
    for (const key of this.keys) this.add(key, pairs);
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = pairs[label] ?? 0;
      for (const view of views) sum += view[label] ?? 0;
      out[label] = sum * scale;
    }
  }

  private sumOf(facts: WordFacts, view: number): Int16Array {
    let views = this.sums.get(facts);
    if (!views) {
      views = [];
      this.sums.set(facts, views);
    }
    const known = views[view];
    if (known) return known;
    const sum = new Int16Array(LABEL_COUNT);
    for (const key of wordFeatures(facts, VIEWS[view] as View)) this.add(key, sum);
    views[view] = sum;
    return sum;
  }

  private add(key: number, sum: Int16Array): void {
    const slot = slotOf(this.model, key);
    if (this.model.fingerprints[slot] !== fingerprintOf(key)) return;
    const row = slot * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      sum[label] = (sum[label] ?? 0) + (this.model.weights[row + label] ?? 0);
    }
  }
}

/** The likeliest labels for one segment, which begins and ends outside of names. */
function bestPath(emissions: Float32Array, { transitions }: Model): Uint8Array {
  const length = emissions.length / LABEL_COUNT;
  const from = new Uint8Array(emissions.length);
  let scores = startScores(emissions, transitions);
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = IMPOSSIBLE;
      for (let before = 0; before < LABEL_COUNT; before++) {
        if (!mayFollow(before, label)) continue;
        const score = (scores[before] ?? IMPOSSIBLE) + (transitions[before * LABEL_COUNT + label] ?? 0);
        if (score > best) {
          best = score;
          from[at * LABEL_COUNT + label] = before;
        }
      }
      next[label] = best + (emissions[at * LABEL_COUNT + label] ?? 0);
    }
    scores = next;
  }
  return walkBack(from, scores, length);
}

function startScores(emissions: Float32Array, transitions: Float32Array): Float64Array {
  const scores = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const open = mayFollow(OUTSIDE, label) ? (transitions[label] ?? 0) : IMPOSSIBLE;
    scores[label] = open + (emissions[label] ?? 0);
  }
  return scores;
}

function walkBack(from: Uint8Array, scores: Float64Array, length: number): Uint8Array {
  const path = new Uint8Array(length);
  let label = scores.indexOf(Math.max(...scores));
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = from[at * LABEL_COUNT + label] ?? OUTSIDE;
  }
  return path;
}
