/**
 * Articles with what a careful reader finds in them: our own invented ones (tests/gold) and, where they are at hand, the pages of
 * the evaluation (…/reader with …/pages).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNames } from '../../../analysis/names/names.ts';
import { type ReadText, readSpeech } from '../../../analysis/quotes/quotes.ts';
import { findEntities } from '../../../analysis/reference/entities.ts';
import { gatherPeople } from '../../../analysis/reference/people.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import type { Article } from '../../../article/article.ts';
import { readPlainText } from '../../../article/draft/read-plain-text.ts';
import { readSavedPage } from '../../../node/read/read-saved-page.ts';
import { readDataFiles } from '../../read-data-files.ts';

export interface GoldQuote {
  readonly kind: 'direct' | 'indirect';
  readonly text: string;
  readonly speaker: string | null;
  readonly acceptable?: readonly string[];
}

export interface Gold {
  readonly people: readonly { readonly name: string; readonly mentions?: readonly string[] }[];
  readonly quotes: readonly GoldQuote[];
}

/** An article as analysed up to where speakers are looked for. */
export interface Document {
  readonly name: string;
  readonly read: ReadText;
  readonly gold: Gold;
}

export const DATA = readDataFiles();

export function readOwn(folder: string): Document[] {
  return filesIn(folder, '.gold.json').flatMap((name) => {
    const file = join(folder, `${name}.txt`);
    if (!existsSync(file)) return [];
    const article = readPlainText(readFileSync(file, 'utf8'), pathToFileURL(file).href);
    return [documentOf(name, article, readGold(join(folder, `${name}.gold.json`)))];
  });
}

/** @param folder holds reader/ and pages/ */
export function readPages(folder: string): Document[] {
  return filesIn(join(folder, 'reader'), '.reader.json').flatMap((name) => {
    const file = join(folder, 'pages', `${name}.html`);
    const reading = readSavedPage(readFileSync(file, 'utf8'), pathToFileURL(file).href);
    if (reading.status !== 'article') return [];
    return [documentOf(name, reading.article, readGold(join(folder, 'reader', `${name}.reader.json`)))];
  });
}

/** @param folder holds folders of texts with what a reader finds in each: NAME.txt, NAME.reader.json */
export function readTexts(folder: string): Document[] {
  return readdirSync(folder).flatMap((part) =>
    filesIn(join(folder, part), '.reader.json').map((name) => {
      const file = join(folder, part, `${name}.txt`);
      const article = readPlainText(readFileSync(file, 'utf8'), pathToFileURL(file).href);
      return documentOf(name, article, readGold(join(folder, part, `${name}.reader.json`)));
    }),
  );
}

function documentOf(name: string, article: Article, gold: Gold): Document {
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

const readGold = (file: string): Gold => JSON.parse(readFileSync(file, 'utf8')) as Gold;

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort()
    : [];
