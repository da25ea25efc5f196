/**
 * What a chain of labels is expected to be under given weights (forward-backward, in the domain of logarithms).
 * A segment begins outside of names and may end in any label.
 */
import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../analysis/names/tagger/labels.ts';

const L = LABEL_COUNT;
const NEVER = Number.NEGATIVE_INFINITY;

export interface Expectation {
  /** How likely each label is at each token. */
  readonly marginals: Float64Array;
  /** How often each edge, from row to column, is expected to be taken. */
  readonly edges: Float64Array;
}

export function expect(emissions: Float64Array, transitions: Float64Array): Expectation {
  const allowed = transitions.map((weight, edge) =>
    mayFollow(Math.floor(edge / L), edge % L) ? weight : NEVER,
  );
  const forward = forwardOf(emissions, allowed);
  const backward = backwardOf(emissions, allowed);
  const total = logSum(forward.subarray(forward.length - L));
  const marginals = forward.map((score, at) => Math.exp(score + (backward[at] as number) - total));
  return { marginals, edges: edgesOf(emissions, allowed, forward, backward, total) };
}

/** Scores of the labels before the first token: outside is certain. */
const START = new Float64Array(L).fill(NEVER);
START[OUTSIDE] = 0;

const before = (forward: Float64Array, at: number): Float64Array =>
  at === 0 ? START : forward.subarray((at - 1) * L, at * L);

function forwardOf(emissions: Float64Array, allowed: Float64Array): Float64Array {
  const forward = new Float64Array(emissions.length);
  const terms = new Float64Array(L);
  for (let at = 0; at * L < emissions.length; at++) {
    const past = before(forward, at);
    for (let label = 0; label < L; label++) {
      for (let from = 0; from < L; from++)
        terms[from] = (past[from] as number) + (allowed[from * L + label] as number);
      forward[at * L + label] = logSum(terms) + (emissions[at * L + label] as number);
    }
  }
  return forward;
}

function backwardOf(emissions: Float64Array, allowed: Float64Array): Float64Array {
  const backward = new Float64Array(emissions.length);
  const terms = new Float64Array(L);
  for (let at = emissions.length / L - 2; at >= 0; at--) {
    for (let from = 0; from < L; from++) {
      for (let label = 0; label < L; label++) {
        const next = (at + 1) * L + label;
        terms[label] =
          (backward[next] as number) + (emissions[next] as number) + (allowed[from * L + label] as number);
      }
      backward[at * L + from] = logSum(terms);
    }
  }
  return backward;
}

function edgesOf(
  emissions: Float64Array,
  allowed: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
  total: number,
): Float64Array {
  const edges = new Float64Array(L * L);
  for (let at = 0; at * L < emissions.length; at++) {
    const past = before(forward, at);
    for (let edge = 0; edge < L * L; edge++) {
      const here = at * L + (edge % L);
      const from = past[Math.floor(edge / L)] as number;
      const score =
        from + (allowed[edge] as number) + (emissions[here] as number) + (backward[here] as number);
      if (score > NEVER) edges[edge] = (edges[edge] as number) + Math.exp(score - total);
    }
  }
  return edges;
}

function logSum(terms: Float64Array): number {
  let greatest = NEVER;
  for (const term of terms) if (term > greatest) greatest = term;
  if (greatest === NEVER) return NEVER;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - greatest);
  return greatest + Math.log(sum);
}
