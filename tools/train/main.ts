/**
 * Trains what the analysis has learnt, and writes it to assets/:
 *
 *   npm run train -- [tagger|names|subjects|people|antecedents|attribution|key-sentences] [DIR] [MORE] [--cross-validate]
 *
 * tagger: the tagger for parts of speech, from DIR/treebank (Universal Dependencies, CC BY-SA) and assets/training/tags/press.txt
 * names: the tagger for names, from DIR/ner (GermEval 2014, CC BY 4.0) and assets/training/*.txt
 * subjects: the weights by which the subject of a verb is found, from DIR/treebank and assets/training/subjects/press.txt
 * people: what makes a name's bearer a person, from assets/training/*.txt and the articles with their gold: tests/gold,
 *   DIR/reader with DIR/pages, and the texts in the folders of MORE
 * antecedents: whom a description without a name means, from assets/training/articles
 * attribution: who says what, from the same articles
 * key-sentences: what makes a key sentence, from the same articles
 *
 * Without a name, all. DIR is ../shared/eval/data by default. With --cross-validate nothing is written: the data is cut into
 * parts, each is measured with a model trained on the others, and the figures are printed.
 */

import { argv } from 'node:process';

/** Each stands on those before it, and is loaded when it is its turn: none may need the files of those behind. */
const TASKS = {
  tagger: async () => {
    const { trainTags, crossValidateTagger } = await import('./tagger/train-tags.ts');
    return { train: trainTags, crossValidate: crossValidateTagger };
  },
  names: async () => {
    const { trainNames, crossValidateNames } = await import('./names/train-names.ts');
    return { train: trainNames, crossValidate: crossValidateNames };
  },
  subjects: async () => {
    const { trainSubjects, crossValidateSubjects } = await import('./subjects/train-subjects.ts');
    return { train: trainSubjects, crossValidate: crossValidateSubjects };
  },
  people: async () => {
    const { trainPeople, crossValidatePeople } = await import('./people/train-people.ts');
    return { train: trainPeople, crossValidate: crossValidatePeople };
  },
  antecedents: async () => {
    const { trainAntecedents, crossValidateAntecedents } = await import('./antecedents/train-antecedents.ts');
    return { train: trainAntecedents, crossValidate: crossValidateAntecedents };
  },
  attribution: async () => {
    const { trainAttribution, crossValidateAttribution } = await import('./attribution/train-attribution.ts');
    return { train: trainAttribution, crossValidate: crossValidateAttribution };
  },
  'key-sentences': async () => {
    const { trainKeySentences, crossValidateKeySentences } = await import(
      './key-sentences/train-key-sentences.ts'
    );
    return { train: trainKeySentences, crossValidate: crossValidateKeySentences };
  },
} as const;
type Task = keyof typeof TASKS;

const isTask = (word: string): word is Task => Object.hasOwn(TASKS, word);

const words = argv.slice(2).filter((argument) => !argument.startsWith('--'));
const named = words.filter(isTask);
const [folder = '../shared/eval/data', more] = words.filter((word) => !isTask(word));
for (const task of named.length > 0 ? named : (Object.keys(TASKS) as Task[])) {
  const { train, crossValidate } = await TASKS[task]();
  if (argv.includes('--cross-validate')) crossValidate(folder, more);
  else train(folder, more);
}
