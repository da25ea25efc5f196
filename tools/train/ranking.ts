/**
 * Learns the weights of a ranking (analysis/ranking): softmax over the candidates of each decision, L2 regularisation,
 * AdaGrad (Duchi, Hazan, Singer 2011). The same seed gives the same weights.
 */
import { randomFrom } from './random.ts';

export interface RankingExample {
  /** Feature keys of each candidate. */
  readonly candidates: readonly (readonly number[])[];
  /** Index of the right candidate. */
  readonly right: number;
}

interface RankingOptions {
  readonly epochs: number;
  /** Strength of the L2 regularisation. */
  readonly decay: number;
  readonly rate: number;
}

const DEFAULTS: RankingOptions = { epochs: 12, decay: 1e-4, rate: 0.15 };
/** Gradients below it change nothing that matters. */
const NEGLIGIBLE = 1e-4;

export function trainRanking(
  examples: readonly RankingExample[],
  options: Partial<RankingOptions> = {},
): Map<number, number> {
  const { epochs, decay, rate } = { ...DEFAULTS, ...options };
  const weights = new Map<number, number>();
  const squares = new Map<number, number>();
  const random = randomFrom(1);
  const order = examples.map((_, index) => index);
  const update = (key: number, gradient: number): void => {
    const weight = weights.get(key) ?? 0;
    const step = gradient + decay * weight;
    const square = (squares.get(key) ?? 1e-6) + step * step;
    squares.set(key, square);
    weights.set(key, weight - (rate * step) / Math.sqrt(square));
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) learnFrom(examples[index] as RankingExample, weights, update);
  }
  return weights;
}

function learnFrom(
  { candidates, right }: RankingExample,
  weights: ReadonlyMap<number, number>,
  update: (key: number, gradient: number) => void,
): void {
  const scores = candidates.map((keys) => keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0));
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  candidates.forEach((keys, index) => {
    const gradient = (parts[index] as number) / sum - (index === right ? 1 : 0);
    if (Math.abs(gradient) > NEGLIGIBLE) for (const key of keys) update(key, gradient);
  });
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
