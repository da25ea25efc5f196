/**
 * How well the grammar of sentences is found, against the treebanks: each tenth of them is tagged by a tagger that was trained
 * on the others. A further measure is a line in MEASURES.
 */

import { type Counts, formatCounts } from '../counts.ts';
import { readLexiconFile } from '../read-data-files.ts';
import { decisionsOf, type SentenceDecisions } from '../train/subjects/subject-examples.ts';
import { countUnseenSubjects } from '../train/subjects/train-subjects.ts';
import { Tally } from '../train/tagger/tally.ts';
import type { UnseenSentence } from '../train/tagger/train-tags.ts';
import { tagUnseen } from '../train/tagger/train-tags.ts';

interface Measure {
  /** Adds what one sentence shows. */
  add(sentence: UnseenSentence): void;
  /** What was counted, by its name in the table. */
  counts(): readonly (readonly [name: string, counts: Counts])[];
}

function measureTags(): Measure {
  const tally = new Tally();
  return {
    add: ({ tagged, found }) => tally.add(tagged, found),
    counts: () => [
      ['tags', tally.tags],
      ['tags of words and numbers', tally.words],
      ['finite verbs', tally.finite],
    ],
  };
}

function measureSubjects(): Measure {
  const lexicon = readLexiconFile();
  const sentences: SentenceDecisions[] = [];
  return {
    add: (sentence) => void sentences.push(decisionsOf(sentence, lexicon)),
    counts: () => [['subjects of finite verbs', countUnseenSubjects(sentences)]],
  };
}

const MEASURES: readonly (() => Measure)[] = [measureTags, measureSubjects];

/** @param folder holds treebank/ */
export function printGrammar(folder: string): void {
  const measures = MEASURES.map((start) => start());
  for (const sentence of tagUnseen(folder)) for (const measure of measures) measure.add(sentence);
  console.log('Grammar, ten-fold cross-validation on the treebanks');
  for (const measure of measures)
    for (const [name, counts] of measure.counts()) console.log(formatCounts(name, counts));
}
