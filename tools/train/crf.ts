/**
 * Trains the tagger: maximum conditional likelihood with L2 regularisation by AdaGrad (Duchi, Hazan, Singer 2011), feature
 * selection by weight, a second training with the features that are kept, and rounding to int8.
 */
import { fingerprintOf, type Model, slotOf } from '../../analysis/names/model.ts';
import { LABEL_COUNT, OUTSIDE } from '../../analysis/names/tagger/labels.ts';
import { expect } from './forward-backward.ts';
import type { Random } from './random.ts';

/** One segment: the feature keys of each token, in parts that word forms share, and the right label of each. */
export interface Example {
  readonly features: readonly (readonly Int32Array[])[];
  readonly labels: Uint8Array;
}

export interface Options {
  readonly epochs: number;
  readonly finalEpochs: number;
  readonly averagedEpochs: number;
  readonly learningRate: number;
  readonly l2: number;
  /** Features seen less often are left out. */
  readonly leastCount: number;
  readonly slotBits: number;
  /** Share of the features that each step leaves out, so that no single word form decides alone. */
  readonly dropout: number;
  /** Taken off the score of staying or going outside: a name missed costs the reader more than one too many. */
  readonly outsideBias: number;
}

export const OPTIONS: Options = {
  epochs: 12,
  finalEpochs: 5,
  averagedEpochs: 6,
  learningRate: 0.1,
  l2: 3e-8,
  leastCount: 2,
  slotBits: 17,
  dropout: 0.3,
  outsideBias: 0.5,
};

const L = LABEL_COUNT;
/** The share of slots that may be taken, so that looking up a key stays short. */
const FULLEST = 0.8;

export function train(examples: readonly Example[], random: Random, options: Options = OPTIONS): Model {
  const ids = countedKeys(examples, options.leastCount);
  const all = new Trainer(examples, ids, options);
  all.run(options.epochs, random);
  const kept = heaviest(ids, all.weights, Math.floor(FULLEST * 2 ** options.slotBits));
  const last = new Trainer(examples, kept, options);
  last.run(options.finalEpochs, random);
  last.runAveraged(options.averagedEpochs, random);
  return pack(kept, last, options);
}

function countedKeys(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const parts of features)
      for (const part of parts) for (const key of part) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ids = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) ids.set(key, ids.size);
  return ids;
}

/** Greatest weight of any label decides. */
function heaviest(
  ids: ReadonlyMap<number, number>,
  weights: Float64Array,
  most: number,
): Map<number, number> {
  const size = (id: number): number => {
    let greatest = 0;
    for (let label = 0; label < L; label++)
      greatest = Math.max(greatest, Math.abs(weights[id * L + label] ?? 0));
    return greatest;
  };
  const sized = [...ids]
    .map(([key, id]) => ({ key, size: size(id) }))
    .sort((a, b) => b.size - a.size || a.key - b.key);
  return new Map(sized.slice(0, most).map(({ key }, id) => [key, id]));
}

class Trainer {
  readonly weights: Float64Array;
  readonly transitions = new Float64Array(L * L);
  private readonly squares: Float64Array;
  private readonly transitionSquares = new Float64Array(L * L);
  private readonly features: readonly (readonly Int32Array[])[][];

  constructor(
    private readonly examples: readonly Example[],
    ids: ReadonlyMap<number, number>,
    private readonly options: Options,
  ) {
    this.weights = new Float64Array(ids.size * L);
    this.squares = new Float64Array(ids.size * L).fill(1e-4);
    this.transitionSquares.fill(1e-4);
    const mapped = new Map<Int32Array, Int32Array>();
    const idsOf = (keys: Int32Array): Int32Array => {
      const known = mapped.get(keys) ?? Int32Array.from([...keys].flatMap((key) => ids.get(key) ?? []));
      mapped.set(keys, known);
      return known;
    };
    this.features = examples.map(({ features }) => features.map((parts) => parts.map(idsOf)));
  }

  run(epochs: number, random: Random): void {
    const order = this.examples.map((_, index) => index);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (const index of order) this.step(index, random);
    }
  }

  /** Goes on and takes the mean of the weights after each epoch, which wavers less than the last ones (Polyak, Juditsky 1992). */
  runAveraged(epochs: number, random: Random): void {
    const weights = new Float64Array(this.weights.length);
    const transitions = new Float64Array(this.transitions.length);
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.run(1, random);
      this.weights.forEach((weight, at) => {
        weights[at] = (weights[at] as number) + weight / epochs;
      });
      this.transitions.forEach((weight, at) => {
        transitions[at] = (transitions[at] as number) + weight / epochs;
      });
    }
    this.weights.set(weights);
    this.transitions.set(transitions);
  }

  private step(index: number, random: Random): void {
    const features = (this.features[index] ?? []).map((parts) => [this.sample(parts, random)]);
    const gold = this.examples[index]?.labels ?? new Uint8Array();
    const { marginals, edges } = expect(this.emissions(features), this.transitions);
    let before = OUTSIDE;
    features.forEach((parts, at) => {
      const label = gold[at] ?? OUTSIDE;
      const gradient = marginals.subarray(at * L, at * L + L);
      gradient[label] = (gradient[label] ?? 0) - 1;
      for (const ids of parts) for (const id of ids) this.descend(id * L, gradient);
      edges[before * L + label] = (edges[before * L + label] ?? 0) - 1;
      before = label;
    });
    this.descendEdges(edges);
  }

  private descendEdges(edges: Float64Array): void {
    edges.forEach((slope, edge) => {
      if (slope === 0) return;
      const square = (this.transitionSquares[edge] ?? 0) + slope * slope;
      this.transitionSquares[edge] = square;
      this.transitions[edge] =
        (this.transitions[edge] ?? 0) - (this.options.learningRate * slope) / Math.sqrt(square);
    });
  }

  private descend(row: number, gradient: Float64Array): void {
    const { learningRate, l2 } = this.options;
    const { weights, squares } = this;
    for (let label = 0; label < L; label++) {
      const weight = weights[row + label] as number;
      const slope = (gradient[label] as number) + l2 * this.examples.length * weight;
      if (slope < 1e-4 && slope > -1e-4) continue;
      const square = (squares[row + label] as number) + slope * slope;
      squares[row + label] = square;
      weights[row + label] = weight - (learningRate * slope) / Math.sqrt(square);
    }
  }

  private sample(parts: readonly Int32Array[], random: Random): Int32Array {
    const kept: number[] = [];
    for (const ids of parts) for (const id of ids) if (random() >= this.options.dropout) kept.push(id);
    return Int32Array.from(kept);
  }

  private emissions(features: readonly (readonly Int32Array[])[]): Float64Array {
    const out = new Float64Array(features.length * L);
    features.forEach((parts, at) => {
      for (const ids of parts) {
        for (const id of ids) {
          for (let label = 0; label < L; label++)
            out[at * L + label] = (out[at * L + label] as number) + (this.weights[id * L + label] as number);
        }
      }
    });
    return out;
  }
}

function shuffle(order: number[], random: Random): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

function pack(
  kept: ReadonlyMap<number, number>,
  { weights, transitions }: Trainer,
  { slotBits, outsideBias }: Options,
): Model {
  let greatest = 0;
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight));
  const step = greatest / 127 || 1;
  const fingerprints = new Uint16Array(2 ** slotBits);
  const packed = new Int8Array(2 ** slotBits * L);
  for (const [key, id] of kept) {
    const slot = slotOf({ slotBits, fingerprints }, key);
    fingerprints[slot] = fingerprintOf(key);
    for (let label = 0; label < L; label++)
      packed[slot * L + label] = Math.round((weights[id * L + label] ?? 0) / step);
  }
  return {
    scale: step,
    transitions: Float32Array.from(transitions, (weight, edge) =>
      edge % L === OUTSIDE ? weight - outsideBias : weight,
    ),
    slotBits,
    fingerprints,
    weights: packed,
  };
}
