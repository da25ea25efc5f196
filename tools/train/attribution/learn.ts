/**
 * Learns weights by maximum likelihood with an L2 penalty: a multinomial logistic model over the candidates of each utterance.
 * Where several candidates are right, their probabilities count together. Steps after Duchi et al. (2011), AdaGrad.
 * The penalty draws to what was learnt before, from articles that are no longer at hand, as a Gaussian prior (Chelba and Acero
 * 2004): each weight as strongly as those articles told it, for which the Fisher information in those of them that are at hand stands
 * (Kirkpatrick et al. 2017, "Overcoming catastrophic forgetting in neural networks"). A feature that is new is drawn to 0.
 */
import type { Weights } from '../../../analysis/quotes/attribution/score.ts';
import type { Example } from './examples.ts';

/** How strongly each weight is drawn. */
export interface Penalty {
  /** One that was learnt before: at least, and for each piece of information in the articles seen before. */
  readonly known: number;
  readonly informed: number;
  /** One of a feature that is new. */
  readonly unknown: number;
}

/** What was learnt before, and what of it is at hand. */
interface Before {
  readonly weights: Weights;
  readonly seen: readonly Example[];
}

const EPOCHS = 150;
const STEP = 0.3;

export function learn(examples: readonly Example[], before: Before, penalty: Penalty): Weights {
  const ids = new Map<string, number>();
  for (const [feature, values] of Object.entries(before.weights))
    for (const value of Object.keys(values)) ids.set(`${feature}\t${value}`, ids.size);
  const numberKnown = ids.size;
  const packed = pack(examples, ids);
  const seen = pack(before.seen, ids);
  const prior = new Float64Array(ids.size);
  prior.set(Object.values(before.weights).flatMap((values) => Object.values(values)));
  const draws = informationIn(seen, prior).map((information, id) =>
    id < numberKnown ? penalty.known + penalty.informed * information : penalty.unknown,
  );
  const weights = prior.slice();
  const squares = new Float64Array(ids.size).fill(1e-6);
  const slope = new Float64Array(ids.size);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let id = 0; id < slope.length; id++)
      slope[id] = (draws[id] as number) * ((weights[id] as number) - (prior[id] as number));
    addSlope(slope, weights, packed);
    for (let id = 0; id < slope.length; id++) {
      const value = slope[id] as number;
      const square = (squares[id] as number) + value * value;
      squares[id] = square;
      weights[id] = (weights[id] as number) - (STEP * value) / Math.sqrt(square);
    }
  }
  return nested(ids, weights);
}

/** All examples one behind the other: candidates by where their features begin, examples by where their candidates do. */
interface Packed {
  readonly features: Int32Array;
  readonly candidates: Int32Array;
  readonly examples: Int32Array;
  /** Of each candidate: 1 where it is right. */
  readonly right: Uint8Array;
}

function pack(examples: readonly Example[], ids: Map<string, number>): Packed {
  const features: number[] = [];
  const candidateStarts = [0];
  const exampleStarts = [0];
  const right: number[] = [];
  for (const { candidates, isRight } of examples) {
    candidates.forEach((keys, at) => {
      for (const key of keys) {
        const id = ids.get(key) ?? ids.size;
        ids.set(key, id);
        features.push(id);
      }
      candidateStarts.push(features.length);
      right.push(isRight[at] ? 1 : 0);
    });
    exampleStarts.push(right.length);
  }
  return {
    features: Int32Array.from(features),
    candidates: Int32Array.from(candidateStarts),
    examples: Int32Array.from(exampleStarts),
    right: Uint8Array.from(right),
  };
}

function addSlope(slope: Float64Array, weights: Float64Array, packed: Packed): void {
  const odds = oddsOf(weights, packed);
  const { examples, right } = packed;
  for (let example = 0; example + 1 < examples.length; example++) {
    const first = examples[example] as number;
    const last = examples[example + 1] as number;
    let all = 0;
    let allRight = 0;
    for (let at = first; at < last; at++) {
      all += odds[at] as number;
      if (right[at] === 1) allRight += odds[at] as number;
    }
    for (let at = first; at < last; at++) {
      const odd = odds[at] as number;
      pull(slope, packed, at, odd / all - (right[at] === 1 ? odd / allRight : 0));
    }
  }
}

/** Of each candidate; the likeliest of an example has 1. */
function oddsOf(weights: Float64Array, { features, candidates, examples, right }: Packed): Float64Array {
  const odds = new Float64Array(right.length);
  for (let example = 0; example + 1 < examples.length; example++) {
    const first = examples[example] as number;
    const last = examples[example + 1] as number;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let at = first; at < last; at++) {
      let score = 0;
      const end = candidates[at + 1] as number;
      for (let each = candidates[at] as number; each < end; each++)
        score += weights[features[each] as number] as number;
      odds[at] = score;
      greatest = Math.max(greatest, score);
    }
    for (let at = first; at < last; at++) odds[at] = Math.exp((odds[at] as number) - greatest);
  }
  return odds;
}

function pull(slope: Float64Array, { features, candidates }: Packed, candidate: number, by: number): void {
  const end = candidates[candidate + 1] as number;
  for (let each = candidates[candidate] as number; each < end; each++) {
    const id = features[each] as number;
    slope[id] = (slope[id] as number) + by;
  }
}

/** Of each weight: the variance of its feature among the candidates, by the probabilities that the weights give them. */
function informationIn(packed: Packed, weights: Float64Array): Float64Array {
  const odds = oddsOf(weights, packed);
  const information = new Float64Array(weights.length);
  for (let example = 0; example + 1 < packed.examples.length; example++) {
    const first = packed.examples[example] as number;
    const last = packed.examples[example + 1] as number;
    const all = odds.subarray(first, last).reduce((sum, odd) => sum + odd, 0);
    const shares = new Map<number, number>();
    for (let at = first; at < last; at++)
      for (let each = packed.candidates[at] as number; each < (packed.candidates[at + 1] as number); each++) {
        const id = packed.features[each] as number;
        shares.set(id, (shares.get(id) ?? 0) + (odds[at] as number) / all);
      }
    for (const [id, share] of shares)
      information[id] = (information[id] as number) + Math.max(0, share - share * share);
  }
  return information;
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
