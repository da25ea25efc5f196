/** The articles of the gold, analysed up to where speakers are looked for. */
import { findNames } from '../../../analysis/names/names.ts';
import { type ReadText, readSpeech } from '../../../analysis/quotes/quotes.ts';
import { findEntities } from '../../../analysis/reference/entities.ts';
import { gatherPeople } from '../../../analysis/reference/people.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { readDataFiles } from '../../read-data-files.ts';
import type { Gold, GoldText } from '../gold-texts.ts';

export interface Document {
  readonly name: string;
  readonly read: ReadText;
  readonly gold: Gold;
}

const DATA = readDataFiles();

export function documentOf({ name, article, gold }: GoldText): Document {
  const text = annotateTokens(article, DATA);
  const names = findNames(text, DATA.names);
  return {
    name,
    read: readSpeech(text, {
      people: gatherPeople(text, names),
      entities: findEntities(text, names),
      subjects: DATA.subjects,
    }),
    gold,
  };
}
