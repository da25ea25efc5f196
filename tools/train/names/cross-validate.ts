/** Five-fold cross-validation: each fifth is annotated as an article of one sentence, by a model that has not seen it. */

import type { AnalysisData } from '../../../analysis/analysis-data.ts';
import { findNames } from '../../../analysis/names/names.ts';
import { gatherPeople } from '../../../analysis/reference/people.ts';
import { annotateTokens, type TokenData } from '../../../analysis/tokens/annotate-tokens.ts';
import { randomFrom } from '../random.ts';
import { articleOf, ExampleMaker } from './examples.ts';
import { count, emptyTable, print } from './measure.ts';
import { trainNamesTagger } from './train-tagger.ts';
import type { GoldName, GoldSentence } from './training-data.ts';

const FOLDS = 5;

/** @param own sentences that every fold is trained on and none is measured on */
export function crossValidate(
  sentences: readonly GoldSentence[],
  own: readonly GoldSentence[],
  seed: number,
  data: TokenData,
): void {
  const maker = new ExampleMaker(data);
  const examples = sentences.map((sentence) => maker.of(sentence));
  const ownExamples = own.flatMap((sentence) => maker.of(sentence));
  const all = emptyTable();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainNamesTagger(
      [...examples.flatMap((part, index) => (index % FOLDS === fold ? [] : part)), ...ownExamples],
      randomFrom(seed),
    );
    const table = emptyTable();
    for (const [index, sentence] of sentences.entries()) {
      if (index % FOLDS !== fold) continue;
      const found = namesOf(sentence.text, { ...data, names: model });
      count(table, sentence, found);
      count(all, sentence, found);
    }
    print(`fold ${fold + 1}`, table);
  }
  print('all folds', all);
}

/** What the scorer of the command line's output would see. */
export function namesOf(printed: string, data: TokenData & Pick<AnalysisData, 'names'>): GoldName[] {
  const text = annotateTokens(articleOf(printed), data);
  const names = findNames(text, data.names);
  const people = gatherPeople(text, names).flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'name'),
  );
  return [
    ...people.map(({ span }) => ({ ...span, class: 'person' as const })),
    ...names.flatMap(({ span, class: kind }) => (kind === 'person' ? [] : [{ ...span, class: kind }])),
  ];
}
