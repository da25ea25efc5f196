/**
 * Trains what the analysis has learnt, and writes it to assets/:
 *
 *   npm run train -- [names|tagger|subjects|attribution] [DIR] [MORE] [--cross-validate]
 *
 * names:  the tagger for names, from DIR/ner (GermEval 2014, CC BY 4.0) and assets/training/*.txt
 * tagger: the tagger for parts of speech, from DIR/treebank (Universal Dependencies, CC BY-SA) and assets/training/tags/press.txt
 * subjects: the weights by which the subject of a verb is found, from DIR/treebank and assets/training/subjects/press.txt
 * attribution: who says what, from tests/gold, DIR/reader with DIR/pages, and the texts in the folders of MORE
 *
 * Without a name, all. DIR is ../shared/eval/data by default. With --cross-validate nothing is written: the data is cut into
 * parts, each is measured with a model trained on the others, and the figures are printed.
 */

import { crossValidateAttribution, trainAttribution } from './attribution/train-attribution.ts';
import { crossValidateNames, trainNames } from './names/train-names.ts';
import { crossValidateSubjects, trainSubjects } from './subjects/train-subjects.ts';
import { crossValidateTagger, trainTags } from './tagger/train-tags.ts';

const TASKS = {
  names: { train: trainNames, crossValidate: crossValidateNames },
  tagger: { train: trainTags, crossValidate: crossValidateTagger },
  subjects: { train: trainSubjects, crossValidate: crossValidateSubjects },
  attribution: { train: trainAttribution, crossValidate: crossValidateAttribution },
} as const;
type Task = keyof typeof TASKS;

const isTask = (word: string): word is Task => Object.hasOwn(TASKS, word);

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const named = words.filter(isTask);
const [folder = '../shared/eval/data', more] = words.filter((word) => !isTask(word));
for (const task of named.length > 0 ? named : (Object.keys(TASKS) as Task[])) {
  if (process.argv.includes('--cross-validate')) TASKS[task].crossValidate(folder, more);
  else TASKS[task].train(folder, more);
}
