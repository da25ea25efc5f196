/** Scores by the weights of features: whether words are speech, and each candidate as their speaker. */

import type { Words } from '../../grammar/parse-words.ts';
import { greatestOf } from '../../long-lists.ts';
import { once } from '../../once.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { isSameVoice } from './discourse.ts';
import { SPEAKER_FEATURES } from './features.ts';
import type { Scene } from './scene.ts';
import { SPEECH_FEATURES } from './speech-features.ts';
import { ValueWeights } from './value.ts';

/** Feature → value → weight; what is not there weighs nothing. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How likely it is that the words are somebody's: logistic regression. */
export function probabilityOfSpeech(scene: Scene, weights: Weights): number {
  let score = 0;
  for (const each of speechFeatures(weights)) score += each.weights.of(each.feature(scene));
  return 1 / (1 + Math.exp(-score));
}

export interface Scored {
  readonly candidate: Candidate;
  /** If the words are speech; those of all candidates sum up to 1. */
  readonly probability: number;
}

/** Multinomial logistic regression over the candidates. */
export function scoreCandidates(scene: Scene, candidates: readonly Candidate[], weights: Weights): Scored[] {
  const features = speakerFeatures(weights);
  const scores = candidates.map((candidate) => {
    let score = 0;
    for (const each of features) score += each.weights.of(each.feature(candidate, scene));
    return score;
  });
  const greatest = greatestOf(scores);
  const odds = scores.map((score) => Math.exp(score - greatest));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return candidates.map((candidate, at) => ({ candidate, probability: (odds[at] ?? 0) / total }));
}

interface Weighed<Feature> {
  readonly feature: Feature;
  readonly weights: ValueWeights;
}

/** The features with their weights; one that has none is not asked. */
function weigh<Feature>(features: Readonly<Record<string, Feature>>) {
  return once((weights: Weights): readonly Weighed<Feature>[] =>
    Object.entries(features).flatMap(([name, feature]) => {
      const values = weights[name];
      return values ? [{ feature, weights: new ValueWeights(values) }] : [];
    }),
  );
}

const speechFeatures = weigh(SPEECH_FEATURES);
const speakerFeatures = weigh(SPEAKER_FEATURES);

/** The candidate shown, and how much falls to all that stand for the same speaker. */
export type Choice = Scored;

/** Candidates that stand for the same speaker count together; the one at the cue shows the mention, or else the best of them. */
export function chooseSpeaker(words: Words, scored: readonly Scored[]): Choice {
  let best: Choice = { candidate: candidateOf('nobody', null), probability: 0 };
  for (const { candidate } of scored) {
    const same = scored.filter((other) => isSameVoice(words, other.candidate.voice, candidate.voice));
    const probability = same.reduce((sum, other) => sum + other.probability, 0);
    if (probability <= best.probability) continue;
    const atCue = same.filter((other) => other.candidate.origin === 'cue');
    const shown = (atCue.length > 0 ? atCue : same).reduce((one, other) =>
      other.probability > one.probability ? other : one,
    );
    best = { candidate: shown.candidate, probability };
  }
  return best;
}
