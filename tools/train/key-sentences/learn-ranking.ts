/**
 * Learns to rank the sentences of an article: softmax over its sentences (as in multinomial logistic regression), the key sentences
 * of the gold sharing the probability; weights are drawn towards given ones (a Gaussian prior). The same articles give the same.
 */
type Features = Readonly<Record<string, number>>;

export interface RankedSentence {
  readonly features: Features;
  readonly isKey: boolean;
}

const STEPS = 400;
const RATE = 0.05;
/** Of the prior; 60 articles are few. */
const STRENGTH = 5;

export function learnRanking(
  articles: readonly (readonly RankedSentence[])[],
  priors: Features,
): Record<string, number> {
  const names = Object.keys(priors);
  const weights: Record<string, number> = { ...priors };
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map(
      names.map((name) => [name, -STRENGTH * ((weights[name] ?? 0) - (priors[name] ?? 0))]),
    );
    for (const sentences of articles) addSlope(slope, sentences, weights, names);
    for (const name of names)
      weights[name] = (weights[name] ?? 0) + (RATE * (slope.get(name) ?? 0)) / Math.sqrt(1 + step / 50);
  }
  return Object.fromEntries(names.map((name) => [name, Math.round(100 * (weights[name] ?? 0)) / 100]));
}

/** What the key sentences have of each feature, less what the weights expect. */
function addSlope(
  slope: Map<string, number>,
  sentences: readonly RankedSentence[],
  weights: Features,
  names: readonly string[],
): void {
  const keys = sentences.filter(({ isKey }) => isKey);
  if (keys.length === 0) return;
  const scores = sentences.map(({ features }) => scoreOf(features, weights));
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  for (const name of names) {
    const wanted = keys.reduce((sum, { features }) => sum + (features[name] ?? 0), 0) / keys.length;
    const expected = sentences.reduce(
      (sum, { features }, at) => sum + ((parts[at] ?? 0) / total) * (features[name] ?? 0),
      0,
    );
    slope.set(name, (slope.get(name) ?? 0) + wanted - expected);
  }
}

export const scoreOf = (features: Features, weights: Features): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
