/** Chooses the sentences that together tell the story: the best by their evidence, none saying what another has said. */
import type { KeySentence } from '../analysis.ts';
import type { Sentence, Text } from '../sentences.ts';
import { type Candidate, weighEvidence } from './evidence.ts';
import { type Pronouns, readPronouns, type Standing, standingOf } from './standing-alone.ts';
import type { Findings } from './summarise.ts';
import { overlap } from './terms.ts';
import { LIMITS, STANDING_WEIGHTS, WEIGHTS } from './weights.ts';

interface Scored extends Candidate {
  readonly score: number;
}

/** @returns three to five sentences in the order of the text; fewer where the article has no more that are fit */
export function chooseKeySentences(text: Text, findings: Findings): KeySentence[] {
  const pronouns = readPronouns(findings.people);
  const candidates = weighEvidence(text, findings);
  const scored = candidates
    .map((candidate) => ({
      ...candidate,
      score: scoreOf(candidate, standingOf(text, candidate.sentence, pronouns)),
    }))
    .filter(({ score }) => score > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.score - a.score);
  const chosen: Scored[] = [];
  for (const candidate of scored) {
    if (chosen.length === howMany(candidates.length)) break;
    if (!repeats(candidate, chosen)) chosen.push(candidate);
  }
  return chosen
    .map(({ sentence }) => sentence)
    .sort((a, b) => a.start - b.start)
    .map((sentence) => keySentenceOf(text, sentence, pronouns));
}

function scoreOf({ evidence }: Candidate, standing: Standing): number {
  if (standing === 'unfit') return Number.NEGATIVE_INFINITY;
  let score = STANDING_WEIGHTS[standing];
  for (const { of, weight } of WEIGHTS) score += weight * evidence[of];
  return score;
}

function howMany(sentences: number): number {
  const { fewest, most, sentencesForOneMore } = LIMITS;
  return Math.min(most, fewest + Math.floor(sentences / sentencesForOneMore));
}

function repeats({ terms, evidence }: Candidate, chosen: readonly Candidate[]): boolean {
  if (evidence.repeatsLead > LIMITS.mostSharedWithLead) return true;
  return chosen.some((other) => {
    const shared = Math.max(overlap(terms, other.terms), overlap(other.terms, terms));
    return shared > LIMITS.mostShared;
  });
}

function keySentenceOf({ tokens }: Text, { start, end, first }: Sentence, pronouns: Pronouns): KeySentence {
  return { span: { start, end }, about: pronouns.get(tokens[first]?.start ?? -1) ?? null };
}
