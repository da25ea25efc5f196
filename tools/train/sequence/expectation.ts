/** What a chain of labels is expected to be under given weights (forward-backward, in the domain of logarithms). */

export interface Lattice {
  readonly emissions: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** How likely each label is at each token. */
  readonly marginals: Float64Array;
  /** How often each edge is expected to be taken, by its place in the transitions. */
  readonly edges: Map<number, number>;
  readonly labels: number;
}

export function latticeOf(candidates: readonly Uint8Array[], labels: number): Lattice {
  const size = candidates.length * labels;
  return {
    emissions: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    marginals: new Float64Array(size),
    edges: new Map(),
    labels,
  };
}

/** Fills in the marginals and edges. @param transitions the row behind the last label is the start of a sentence */
export function expectOver(
  lattice: Lattice,
  candidates: readonly Uint8Array[],
  transitions: Float64Array,
): void {
  const { emissions, forward, backward, marginals, edges, labels } = lattice;
  const start = Uint8Array.of(labels);
  const before = (at: number): Uint8Array => (at === 0 ? start : (candidates[at - 1] as Uint8Array));
  const forwardBefore = (at: number, label: number): number =>
    at === 0 ? 0 : (forward[(at - 1) * labels + label] as number);
  const edge = (from: number, to: number): number => transitions[from * labels + to] as number;
  candidates.forEach((here, at) => {
    for (const label of here)
      forward[at * labels + label] =
        (emissions[at * labels + label] as number) +
        logSum(before(at), (from) => forwardBefore(at, from) + edge(from, label));
  });
  for (let at = candidates.length - 2; at >= 0; at--) {
    const next = candidates[at + 1] as Uint8Array;
    for (const label of candidates[at] as Uint8Array)
      backward[at * labels + label] = logSum(
        next,
        (to) =>
          edge(label, to) +
          (emissions[(at + 1) * labels + to] as number) +
          (backward[(at + 1) * labels + to] as number),
      );
  }
  const last = candidates.length - 1;
  const total = logSum(candidates[last] as Uint8Array, (label) => forward[last * labels + label] as number);
  candidates.forEach((here, at) => {
    for (const label of here) {
      const place = at * labels + label;
      const rest = (backward[place] as number) - total;
      marginals[place] = Math.exp((forward[place] as number) + rest);
      for (const from of before(at)) {
        const score = forwardBefore(at, from) + edge(from, label) + (emissions[place] as number) + rest;
        edges.set(from * labels + label, (edges.get(from * labels + label) ?? 0) + Math.exp(score));
      }
    }
  });
}

function logSum(labels: Uint8Array, score: (label: number) => number): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const label of labels) greatest = Math.max(greatest, score(label));
  let sum = 0;
  for (const label of labels) sum += Math.exp(score(label) - greatest);
  return greatest + Math.log(sum);
}
