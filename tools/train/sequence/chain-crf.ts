/**
 * Trains a linear-chain conditional random field whose tokens have candidates of their own: maximum conditional likelihood with
 * L2 regularisation by AdaGrad (Duchi, Hazan, Singer 2011), dropout of features, and the mean of the last epochs.
 */
import type { Random } from '../random.ts';
import { expectOver, type Lattice, latticeOf } from './expectation.ts';

/** One sentence: the feature keys of each token, in parts that word forms share, its candidates, and the right label. */
export interface ChainExample {
  readonly features: readonly (readonly Int32Array[])[];
  readonly candidates: readonly Uint8Array[];
  readonly labels: Uint8Array;
}

export interface ChainOptions {
  readonly epochs: number;
  readonly averagedEpochs: number;
  readonly learningRate: number;
  readonly l2: number;
  /** Features seen less often are left out. */
  readonly leastCount: number;
  /** Share of the features that each step leaves out, so that no single word form decides alone. */
  readonly dropout: number;
  /** Whether a label may follow another; any may where this is left out. The start is the number of labels. */
  readonly mayFollow?: (before: number, label: number) => boolean;
}

export interface ChainWeights {
  /** Feature key → row of the weights. */
  readonly ids: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
  /** From row to column; the last row is the start of a sentence. */
  readonly transitions: Float64Array;
}

interface ChainTask {
  readonly examples: readonly ChainExample[];
  /** How many there are. */
  readonly labels: number;
  readonly random: Random;
}

/** @param ids the features to learn; all that are seen often enough where they are left out */
export function trainChain(
  task: ChainTask,
  options: ChainOptions,
  ids: ReadonlyMap<number, number> = countedKeys(task.examples, options.leastCount),
): ChainWeights {
  const trainer = new Trainer(task, options, ids);
  trainer.run(options.epochs);
  trainer.runAveraged(options.averagedEpochs);
  return { ids, weights: trainer.weights, transitions: trainer.transitions };
}

function countedKeys(examples: readonly ChainExample[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features, candidates } of examples) {
    features.forEach((parts, at) => {
      if ((candidates[at]?.length ?? 0) < 2) return;
      for (const part of parts) for (const key of part) counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  const ids = new Map<number, number>();
  for (const [key, count] of counts) if (count >= least) ids.set(key, ids.size);
  return ids;
}

class Trainer {
  private readonly examples: readonly ChainExample[];
  private readonly labels: number;
  private readonly random: Random;
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
  private readonly squares: Float64Array;
  private readonly transitionSquares: Float64Array;
  private readonly features: readonly (readonly Int32Array[])[][];

  constructor(
    { examples, labels, random }: ChainTask,
    private readonly options: ChainOptions,
    ids: ReadonlyMap<number, number>,
  ) {
    this.examples = examples;
    this.labels = labels;
    this.random = random;
    this.weights = new Float64Array(ids.size * labels);
    this.squares = new Float64Array(ids.size * labels).fill(1e-4);
    this.transitions = new Float64Array((labels + 1) * labels);
    this.transitionSquares = new Float64Array((labels + 1) * labels).fill(1e-4);
    this.forbid();
    const mapped = new Map<Int32Array, Int32Array>();
    const idsOf = (keys: Int32Array): Int32Array => {
      const known = mapped.get(keys) ?? Int32Array.from([...keys].flatMap((key) => ids.get(key) ?? []));
      mapped.set(keys, known);
      return known;
    };
    this.features = examples.map(({ features }) => features.map((parts) => parts.map(idsOf)));
  }

  private forbid(): void {
    const { labels, options, transitions } = this;
    for (let before = 0; before <= labels; before++)
      for (let label = 0; label < labels; label++)
        if (options.mayFollow?.(before, label) === false) transitions[before * labels + label] = NEVER;
  }

  run(epochs: number): void {
    const order = this.examples.map((_, index) => index);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, this.random);
      for (const index of order) this.step(index);
    }
  }

  /** Takes the mean of the weights after each epoch, which wavers less than the last ones (Polyak, Juditsky 1992). */
  runAveraged(epochs: number): void {
    const weights = new Float64Array(this.weights.length);
    const transitions = new Float64Array(this.transitions.length);
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.run(1);
      for (let at = 0; at < weights.length; at++)
        weights[at] = (weights[at] as number) + (this.weights[at] as number) / epochs;
      for (let at = 0; at < transitions.length; at++)
        transitions[at] = (transitions[at] as number) + (this.transitions[at] as number) / epochs;
    }
    this.weights.set(weights);
    this.transitions.set(transitions);
  }

  private step(index: number): void {
    const example = this.examples[index] as ChainExample;
    const { candidates, labels } = example;
    const features = (this.features[index] as readonly (readonly Int32Array[])[]).map((parts, at) =>
      (candidates[at] as Uint8Array).length > 1 ? this.sample(parts) : NOTHING,
    );
    const lattice = latticeOf(candidates, this.labels);
    features.forEach((ids, at) => {
      this.addEmissions(lattice, candidates[at] as Uint8Array, ids, at * this.labels);
    });
    expectOver(lattice, candidates, this.transitions);
    features.forEach((ids, at) => {
      const gold = labels[at] as number;
      if (ids === NOTHING) return;
      lattice.marginals[at * this.labels + gold] = (lattice.marginals[at * this.labels + gold] as number) - 1;
      for (const id of ids)
        this.descend(id * this.labels, lattice, candidates[at] as Uint8Array, at * this.labels);
    });
    this.descendTransitions(lattice, labels);
  }

  private addEmissions({ emissions }: Lattice, candidates: Uint8Array, ids: Int32Array, row: number): void {
    for (const id of ids) {
      for (const label of candidates)
        emissions[row + label] =
          (emissions[row + label] as number) + (this.weights[id * this.labels + label] as number);
    }
  }

  private descend(row: number, { marginals }: Lattice, candidates: Uint8Array, at: number): void {
    const { learningRate, l2 } = this.options;
    const { weights, squares } = this;
    for (const label of candidates) {
      const weight = weights[row + label] as number;
      const slope = (marginals[at + label] as number) + l2 * this.examples.length * weight;
      if (slope < 1e-4 && slope > -1e-4) continue;
      const square = (squares[row + label] as number) + slope * slope;
      squares[row + label] = square;
      weights[row + label] = weight - (learningRate * slope) / Math.sqrt(square);
    }
  }

  private descendTransitions({ edges }: Lattice, labels: Uint8Array): void {
    let before = this.labels;
    for (const label of labels) {
      const edge = before * this.labels + label;
      edges.set(edge, (edges.get(edge) ?? 0) - 1);
      before = label;
    }
    for (const [edge, slope] of edges) {
      if (slope < 1e-6 && slope > -1e-6) continue;
      const square = (this.transitionSquares[edge] as number) + slope * slope;
      this.transitionSquares[edge] = square;
      this.transitions[edge] =
        (this.transitions[edge] as number) - (this.options.learningRate * slope) / Math.sqrt(square);
    }
  }

  private sample(parts: readonly Int32Array[]): Int32Array {
    const kept: number[] = [];
    for (const ids of parts) for (const id of ids) if (this.random() >= this.options.dropout) kept.push(id);
    return Int32Array.from(kept);
  }
}

const NOTHING = new Int32Array(0);
/** The score of a step that is not allowed. */
const NEVER = -1e9;

function shuffle(order: number[], random: Random): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
