/** Chooses the sentences that together tell the story: the best by their evidence, none saying what another has said. */
import type { Findings, KeySentence } from '../analysis.ts';
import { shareOf } from '../in-common.ts';
import type { Text } from '../tokens/sentences.ts';
import { type Candidate, type Evidence, weighEvidence } from './evidence.ts';
import KEY_WEIGHTS from './key-weights.json' with { type: 'json' };
import { type Standing, standingOf } from './standing-alone.ts';
import { LIMITS } from './weights.ts';
import { readDescriptions, readPronouns } from './who-is-meant.ts';

interface Scored extends Candidate {
  readonly score: number;
  readonly standing: Standing;
  readonly about: KeySentence['about'];
}

/** @returns three to five sentences in the order of the text; fewer where the article has no more that are fit */
export function chooseKeySentences(text: Text, findings: Findings): KeySentence[] {
  const candidates = weighEvidence(text, findings);
  const sentences = candidates.map(({ sentence }) => sentence);
  const about = readPronouns(text, sentences, findings.people);
  const described = readDescriptions(text, sentences, findings.people);
  const isInside = insideQuotes(sentences, findings.quotes);
  const scored = candidates.flatMap((candidate, at): Scored[] => {
    const whom = about[at] ?? null;
    const standing = standingOf(text, candidate.sentence, whom);
    if (standing === 'unfit' || isInside[at]) return [];
    return [
      { about: whom ?? described[at] ?? null, standing, score: scoreOf(candidate, standing), ...candidate },
    ];
  });
  return choose(scored, howMany(candidates.length))
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ sentence: { start, end }, about }) => ({ span: { start, end }, about }));
}

/**
 * Tells sentences that stand in the middle of what somebody says: a direct quote begins before them and goes on to their end.
 * @param sentences in order
 */
function insideQuotes(sentences: readonly Candidate['sentence'][], quotes: Findings['quotes']): boolean[] {
  const direct = quotes.filter(({ kind }) => kind === 'direct').map(({ span }) => span);
  direct.sort((a, b) => a.start - b.start);
  let next = 0;
  let furthest = 0;
  return sentences.map(({ start, end }) => {
    for (; (direct[next]?.start ?? start) < start - 1; next++)
      furthest = Math.max(furthest, direct[next]?.end ?? 0);
    return furthest >= end - 1;
  });
}

/** The best ones, none of which repeats a better one. */
function choose(scored: readonly Scored[], count: number): Scored[] {
  const chosen: Scored[] = [];
  const best = [...scored].sort((a, b) => b.score - a.score);
  const leans = ({ standing }: Scored) => standing === 'leaning';
  for (const candidate of [...best.filter((one) => !leans(one)), ...best.filter(leans)]) {
    if (chosen.length === count || (leans(candidate) && chosen.length >= LIMITS.enoughWithoutLeaning)) break;
    if (!repeats(candidate, chosen)) chosen.push(candidate);
  }
  return chosen;
}

/** The weights are learnt (`npm run train -- key-sentences`). */
function scoreOf({ evidence }: Candidate, standing: Exclude<Standing, 'unfit'>): number {
  let score = standing === 'alone' ? 0 : KEY_WEIGHTS[standing];
  for (const [of, value] of Object.entries(evidence))
    score += (KEY_WEIGHTS[of as keyof Evidence] ?? 0) * value;
  return score;
}

function howMany(sentences: number): number {
  const { fewest, most, sentencesForOneMore } = LIMITS;
  return Math.min(most, fewest + Math.floor(sentences / sentencesForOneMore));
}

function repeats({ terms, evidence }: Candidate, chosen: readonly Candidate[]): boolean {
  if (evidence.repeatsLead > LIMITS.mostSharedWithLead) return true;
  return chosen.some((other) => {
    const shared = Math.max(shareOf(terms, other.terms), shareOf(other.terms, terms));
    return shared > LIMITS.mostShared;
  });
}
