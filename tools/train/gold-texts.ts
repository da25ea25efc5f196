/**
 * Articles with what a careful reader finds in them: our own invented ones (tests/gold, assets/training/articles) and, where they are at hand, the pages of
 * the evaluation (DIR/reader with DIR/pages) and the texts that were first measured and then opened (docs/first-sight.md).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { QuoteKind } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import { readPlainText } from '../../article/draft/read-plain-text.ts';
import { readSavedPage } from '../../node/read/read-saved-page.ts';
import { isRightSpeaker, type NamedPerson } from '../eval/gold/compare.ts';

interface GoldQuote {
  readonly kind: QuoteKind;
  readonly text: string;
  readonly speaker: string | null;
  readonly acceptable?: readonly string[];
}

interface GoldPerson extends NamedPerson {
  readonly roles?: readonly string[];
  /** Forms that mean the person without the name. */
  readonly references?: readonly string[];
}

export interface Gold {
  readonly people: readonly GoldPerson[];
  readonly quotes: readonly GoldQuote[];
  readonly keySentences?: readonly string[];
}

export interface GoldText {
  readonly name: string;
  readonly article: Article;
  readonly gold: Gold;
}

const OWN = fileURLToPath(new URL('../../tests/gold', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../assets/training/articles', import.meta.url));
const OWN_GOLD = '.gold.json';

export const readOwn = (): GoldText[] => readFolder(OWN, OWN_GOLD);

/** Those that are only learnt from. */
export const readArticles = (): GoldText[] => readFolder(ARTICLES, OWN_GOLD);

/** @param folder holds reader/ and pages/ */
export const readPages = (folder: string): GoldText[] =>
  namesIn(join(folder, 'reader'), READER).flatMap((name) => {
    const file = join(folder, 'pages', `${name}.html`);
    const reading = readSavedPage(readFileSync(file, 'utf8'), pathToFileURL(file).href);
    if (reading.status !== 'article') return [];
    return [{ name, article: reading.article, gold: readGold(join(folder, 'reader', `${name}${READER}`)) }];
  });

/** @param folder holds folders of texts with what a reader finds in each: NAME.txt, NAME.reader.json */
export const readTexts = (folder: string): GoldText[] =>
  readdirSync(folder).flatMap((part) => readFolder(join(folder, part), READER));

const READER = '.reader.json';

const readFolder = (folder: string, ending: string): GoldText[] =>
  namesIn(folder, ending).map((name) => {
    const file = join(folder, `${name}.txt`);
    const article = readPlainText(readFileSync(file, 'utf8'), pathToFileURL(file).href);
    return { name, article, gold: readGold(join(folder, `${name}${ending}`)) };
  });

const readGold = (file: string): Gold => JSON.parse(readFileSync(file, 'utf8')) as Gold;

const namesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort()
    : [];

/** @param given the name shown; null where nobody is */
export const isSpokenBy = (
  given: string | null,
  { speaker, acceptable = [] }: GoldQuote,
  people: Gold['people'],
): boolean => isRightSpeaker(given === null ? null : [given], [speaker, ...acceptable], people);
