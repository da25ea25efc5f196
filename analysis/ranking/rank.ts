/**
 * Ranks candidates by the sum of their features' weights: a log-linear model over the candidates of one decision
 * (multinomial logistic regression, as in Berger, Della Pietra, Della Pietra 1996).
 */
import { greatestOf } from '../long-lists.ts';
import { type WeightTable, weightOf } from './weight-table.ts';

interface Ranked {
  /** Index of the best candidate. */
  readonly best: number;
  /** Probability of each candidate; they sum to 1. */
  readonly probabilities: readonly number[];
}

/** @param candidates feature keys of each candidate; at least one */
export function rank(weights: WeightTable, candidates: readonly (readonly number[])[]): Ranked {
  const scores = candidates.map((keys) => {
    let score = 0;
    for (const key of keys) score += weightOf(weights, key);
    return score;
  });
  const highest = greatestOf(scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return { best: scores.indexOf(highest), probabilities: parts.map((part) => part / sum) };
}
