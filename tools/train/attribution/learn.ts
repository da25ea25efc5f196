/**
 * Learns weights by maximum likelihood with an L2 penalty: a multinomial logistic model over the candidates of each utterance.
 * Where several candidates are right, their probabilities count together. Steps after Duchi et al. (2011), AdaGrad.
 */
import type { Weights } from '../../../analysis/quotes/attribution/score.ts';
import type { Example } from './examples.ts';

const EPOCHS = 150;
const STEP = 0.3;

export function learn(examples: readonly Example[], penalty: number): Weights {
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const known = ids.get(key) ?? ids.size;
    ids.set(key, known);
    return known;
  };
  const mapped = examples.map(({ candidates, isRight }) => ({
    candidates: candidates.map((features) => Int32Array.from(features, idOf)),
    isRight,
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope = weights.map((weight) => penalty * weight);
    for (const example of mapped) addSlope(slope, weights, example);
    slope.forEach((value, id) => {
      squares[id] = (squares[id] as number) + value * value;
      weights[id] = (weights[id] as number) - (STEP * value) / Math.sqrt(squares[id] as number);
    });
  }
  return nested(ids, weights);
}

interface Mapped {
  readonly candidates: readonly Int32Array[];
  readonly isRight: readonly boolean[];
}

function addSlope(slope: Float64Array, weights: Float64Array, { candidates, isRight }: Mapped): void {
  const scores = candidates.map((features) => features.reduce((sum, id) => sum + (weights[id] as number), 0));
  const greatest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - greatest));
  const sum = (test: (at: number) => boolean): number =>
    odds.reduce((total, odd, at) => (test(at) ? total + odd : total), 0);
  const all = sum(() => true);
  const right = sum((at) => isRight[at] === true);
  candidates.forEach((features, at) => {
    const odd = odds[at] ?? 0;
    const pull = odd / all - (isRight[at] ? odd / right : 0);
    for (const id of features) slope[id] = (slope[id] as number) + pull;
  });
}

/** Rounded, and without what weighs next to nothing. */
function nested(ids: ReadonlyMap<string, number>, weights: Float64Array): Weights {
  const found: Record<string, Record<string, number>> = {};
  for (const [key, id] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const weight = Math.round((weights[id] ?? 0) * 1000) / 1000;
    const [feature = '', value = ''] = key.split('\t');
    if (Math.abs(weight) >= 0.01) found[feature] = { ...found[feature], [value]: weight };
  }
  return found;
}
