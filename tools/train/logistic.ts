/**
 * Logistic regression by gradient descent with momentum. Weights are drawn towards given ones instead of towards 0 (a Gaussian
 * prior), so that what the samples do not show stays as language suggests. The same samples give the same weights.
 */
export interface Sample<Evidence extends Partial<Record<string, number>>> {
  readonly evidence: Evidence;
  readonly isRight: boolean;
  readonly weight: number;
  readonly name: string;
}

const STEPS = 3_000;
const RATE = 0.5;
/** Of the prior, where no other is given. */
const STRENGTH = 0.01;

export function learn(
  samples: readonly Sample<Partial<Record<string, number>>>[],
  priors: Readonly<Record<string, number>>,
  strength = STRENGTH,
): Record<string, number> {
  const features = Object.keys(priors);
  const rows = samples.map(({ evidence }) => features.map((feature) => evidence[feature] ?? 0));
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = Float64Array.from(features, (feature) => priors[feature] ?? 0);
  const speed = new Float64Array(features.length);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, f) => strength * (weight - (priors[features[f] ?? ''] ?? 0)));
    rows.forEach((row, at) => {
      const { isRight = false, weight = 0 } = samples[at] ?? {};
      const score = row.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-score)) - (isRight ? 1 : 0)) * (weight / total);
      row.forEach((value, f) => {
        gradient[f] = (gradient[f] ?? 0) + error * value;
      });
    });
    gradient.forEach((slope, f) => {
      speed[f] = 0.9 * (speed[f] ?? 0) - RATE * slope;
      weights[f] = (weights[f] ?? 0) + (speed[f] ?? 0);
    });
  }
  return Object.fromEntries(
    features.map((feature, f) => [feature, Math.round(100 * (weights[f] ?? 0)) / 100]),
  );
}

/** Above 0: rather right than not. */
export const scoreOf = (
  evidence: Partial<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number =>
  Object.entries(weights).reduce((sum, [feature, weight]) => sum + weight * (evidence[feature] ?? 0), 0);
