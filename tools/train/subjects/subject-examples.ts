/** Decisions about subjects, as the treebank has them and as our tagger and phrases see them. */
import { parseWords } from '../../../analysis/grammar/parse-words.ts';
import {
  type SubjectCandidates,
  subjectCandidates,
} from '../../../analysis/grammar/subject/rank-subjects.ts';
import type { WeightTable } from '../../../analysis/ranking/weight-table.ts';
import type { Lexicon } from '../../../analysis/tokens/lexicon/lexicon.ts';
import type { Text } from '../../../analysis/tokens/sentences.ts';
import { isFiniteTag } from '../../../analysis/tokens/tagger/tags.ts';
import type { RankingExample } from '../ranking.ts';
import type { UnseenSentence } from '../tagger/train-tags.ts';
import { goldSubjects, type VerbWithSubject } from './gold-subjects.ts';

/** Candidates are made without weights. */
const NO_WEIGHTS: WeightTable = {
  slotBits: 0,
  scale: 0,
  keys: new Uint32Array(1),
  weights: new Int16Array(1),
};

export interface SubjectDecision extends RankingExample {
  /** Index of the right candidate; -1: the phrase of the subject was not found. */
  readonly right: number;
  /** Index of a subject taken over from the verb before; -1: there is none. */
  readonly inherited: number;
  readonly hasSubject: boolean;
}

export interface SentenceDecisions {
  readonly decisions: readonly SubjectDecision[];
  /** Subjects of verbs that the tagger did not find. */
  readonly missed: number;
}

export function decisionsOf({ gold, tagged, found }: UnseenSentence, lexicon: Lexicon): SentenceDecisions {
  const forms = tagged.text.tokens.map((token) => lexicon.analyses(token.text));
  return decisionsIn({ ...tagged.text, forms, tags: found, lexicon, textKind: 'report' }, goldSubjects(gold));
}

export function decisionsIn(text: Text, verbs: readonly VerbWithSubject[]): SentenceDecisions {
  const words = parseWords(text, NO_WEIGHTS);
  const decisions: SubjectDecision[] = [];
  let missed = 0;
  for (const { verb, subject, inherited } of verbs) {
    const at = text.tokens.findIndex(({ start, end }) => start <= verb && verb < end);
    const sentence = text.sentences.find(({ first, last }) => first <= at && at < last);
    if (!sentence || !isFiniteTag(text.tags[at] ?? 0)) {
      if (subject !== null) missed++;
      continue;
    }
    const candidates = subjectCandidates(words, sentence, at);
    const indexOf = (offset: number | null): number =>
      offset === null ? -1 : indexOfPhrase(text.tokens, candidates, offset);
    decisions.push({
      candidates: candidates.keys,
      right: subject === null ? candidates.phrases.length : indexOf(subject),
      inherited: indexOf(inherited),
      hasSubject: subject !== null,
    });
  }
  return { decisions, missed };
}

function indexOfPhrase(
  tokens: readonly { readonly start: number; readonly end: number }[],
  { phrases }: SubjectCandidates,
  offset: number,
): number {
  return phrases.findIndex(
    ({ first, last }) => (tokens[first]?.start ?? 0) <= offset && offset < (tokens[last - 1]?.end ?? 0),
  );
}
