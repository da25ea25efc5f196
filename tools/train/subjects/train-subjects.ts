/** The weights of the subject finder: from the treebanks to assets/subjects.bin, and its figures. */
import { writeFileSync } from 'node:fs';
import { SUBJECT_WEIGHTS } from '../../../analysis/grammar/subject/rank-subjects.ts';
import { rank } from '../../../analysis/ranking/rank.ts';
import { readWeights, type WeightTable, writeWeights } from '../../../analysis/ranking/weight-table.ts';
import { type Counts, formatCounts, NO_COUNTS, type OpenCounts } from '../../counts.ts';
import { pathOfDataFile, readLexiconFile, readTokenData } from '../../read-data-files.ts';
import { trainRanking } from '../ranking.ts';
import { tagUnseen } from '../tagger/train-tags.ts';
import { readOwnDecisions } from './own-sentences.ts';
import { decisionsOf, type SentenceDecisions, type SubjectDecision } from './subject-examples.ts';

const FOLDS = 10;

/** @param folder holds treebank/; the tags are those of taggers that have not seen the sentence, as in use */
export function trainSubjects(folder: string): void {
  const sentences = readDecisions(folder);
  const file = fileOf(
    [...sentences, ...readOwnDecisions(readTokenData())].flatMap(({ decisions }) => decisions),
  );
  writeFileSync(pathOfDataFile('subjects'), new Uint8Array(file));
  console.log(`${sentences.length} sentences: ${file.byteLength} bytes written to assets/subjects.bin`);
}

export function crossValidateSubjects(folder: string): void {
  console.log(formatCounts('subjects of finite verbs', countUnseenSubjects(readDecisions(folder))));
}

const readDecisions = (folder: string): SentenceDecisions[] => {
  const lexicon = readLexiconFile();
  return [...tagUnseen(folder)].map((sentence) => decisionsOf(sentence, lexicon));
};

/** Each tenth of the sentences is ranked with weights learnt on the others. */
export function countUnseenSubjects(sentences: readonly SentenceDecisions[]): Counts {
  const counts: OpenCounts = { ...NO_COUNTS };
  const own = readOwnDecisions(readTokenData());
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = sentences.filter((_, index) => index % FOLDS !== fold);
    const weights = weightsOf([...seen, ...own].flatMap(({ decisions }) => decisions));
    const unseen = sentences.filter((_, index) => index % FOLDS === fold);
    for (const { decisions, missed } of unseen) {
      counts.gold += missed;
      for (const decision of decisions)
        countDecision(counts, decision, rank(weights, decision.candidates).best);
    }
  }
  return counts;
}

function countDecision(counts: OpenCounts, decision: SubjectDecision, best: number): void {
  const { candidates, hasSubject, inherited, right } = decision;
  const isNone = best === candidates.length - 1;
  if (hasSubject) counts.gold++;
  if (!isNone && (hasSubject || best !== inherited)) counts.given++;
  if (hasSubject && best === right) counts.right++;
}

const fileOf = (decisions: readonly SubjectDecision[]): ArrayBuffer =>
  writeWeights(trainRanking(decisions.filter(({ right }) => right >= 0)), SUBJECT_WEIGHTS);

function weightsOf(decisions: readonly SubjectDecision[]): WeightTable {
  const reading = readWeights(fileOf(decisions), SUBJECT_WEIGHTS);
  if (reading.status === 'invalid') throw new Error(`The weights cannot be read back: ${reading.reason}`);
  return reading.weights;
}
