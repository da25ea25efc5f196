/** The likeliest path of labels (Viterbi 1967) through a segment. */
import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';
import type { Segment } from './window.ts';

const L = LABEL_COUNT;
const IMPOSSIBLE = -1e9;

/** For each label, those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: L }, (_, label) =>
  Array.from({ length: L }, (_, before) => before).filter((before) => mayFollow(before, label)),
);

/** Where the scores of a segment are worked out; used again for the next one. */
interface Lattice {
  /** Scores of the labels at each token by itself. */
  readonly emissions: Float32Array;
  /** Score of the best path to each label, and the label it comes from. */
  readonly scores: Float64Array;
  readonly from: Uint8Array;
}

/** @param longest tokens of the longest segment */
export const latticeOf = (longest: number): Lattice => ({
  emissions: new Float32Array(longest * L),
  scores: new Float64Array(longest * L),
  from: new Uint8Array(longest * L),
});

/** @param labels where the path is written to, from the token `first` on */
export function bestPath(
  lattice: Lattice,
  transitions: Float32Array,
  labels: Uint8Array,
  { first, last }: Segment,
): void {
  const { emissions, scores, from } = lattice;
  const length = last - first;
  for (let label = 0; label < L; label++) {
    const open = mayFollow(OUTSIDE, label) ? (transitions[L * L + label] as number) : IMPOSSIBLE;
    scores[label] = open + (emissions[label] as number);
  }
  for (let at = 1; at < length; at++) step(lattice, transitions, at * L);
  let label = bestOf(scores, (length - 1) * L);
  for (let at = length - 1; at >= 0; at--) {
    labels[first + at] = label;
    label = from[at * L + label] as number;
  }
}

function step({ emissions, scores, from }: Lattice, transitions: Float32Array, row: number): void {
  for (let label = 0; label < L; label++) {
    const possible = BEFORE[label] as readonly number[];
    let best = IMPOSSIBLE * 2;
    let bestBefore = OUTSIDE;
    for (let index = 0; index < possible.length; index++) {
      const before = possible[index] as number;
      const score = (scores[row - L + before] as number) + (transitions[before * L + label] as number);
      if (score > best) {
        best = score;
        bestBefore = before;
      }
    }
    from[row + label] = bestBefore;
    scores[row + label] = best + (emissions[row + label] as number);
  }
}

function bestOf(scores: Float64Array, row: number): number {
  let best = 0;
  for (let label = 1; label < L; label++) {
    if ((scores[row + label] as number) > (scores[row + best] as number)) best = label;
  }
  return best;
}
