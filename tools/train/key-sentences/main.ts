/**
 * Learns what makes a key sentence (analysis/summary/key-weights.json):
 *
 *   npx tsx tools/train/key-sentences/main.ts [READER_FOLDER PAGES_FOLDER]
 *
 * from the invented articles in tests/gold/, and annotated pages where they are given. Prints, by ten-fold cross-validation, how
 * many of the three best sentences are in the gold, beside the first three of the text.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../../analysis/analyse.ts';
import { weighEvidence } from '../../../analysis/summary/evidence.ts';
import { readPronouns, standingOf } from '../../../analysis/summary/standing-alone.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import type { Article } from '../../../article/article.ts';
import { readPlainText } from '../../../article/draft/read-plain-text.ts';
import { readSavedPage } from '../../../node/read/read-saved-page.ts';
import { readDataFiles } from '../../read-data-files.ts';
import { learnRanking, type RankedSentence, scoreOf } from './learn.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const WEIGHTS = join(ROOT, 'analysis/summary/key-weights.json');
const FOLDS = 10;
const SHOWN = 3;
/** Share of the words that make two sentences the same, whatever cut them. */
const SAME = 0.8;

/** What each piece of evidence is held to be worth before any article is seen: Edmundson's features, and that news puts quotes behind. */
const PRIORS = {
  central: 0.75,
  topical: 1,
  repeatsLead: 0,
  late: 0,
  first: 0,
  entities: 0,
  figures: 0.5,
  opens: 0.2,
  opensSection: 0.7,
  cue: 1.1,
  turn: 0.4,
  ahead: 0.4,
  length: 1.3,
  closing: -1,
  quoted: -1.5,
  unattributed: -1.2,
  torn: -3,
  'with-help': -0.5,
  leaning: -2.5,
};

interface Example {
  readonly sentences: readonly RankedSentence[];
  readonly isPage: boolean;
}

const data = readDataFiles();
const wordsOf = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function isSame(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = one.filter((word) => other.includes(word)).length;
  return (2 * shared) / (one.length + other.length) >= SAME;
}

function exampleOf(article: Article, gold: readonly string[], isPage: boolean): Example {
  const analysis = analyse(article, data);
  const text = annotateTokens(article, data);
  const candidates = weighEvidence(text, analysis);
  const about = readPronouns(
    candidates.map(({ sentence }) => sentence),
    analysis.people,
  );
  const sentences = candidates.flatMap(({ sentence, evidence }, at): RankedSentence[] => {
    const standing = standingOf(text, sentence, about[at] ?? null);
    const printed = article.text.slice(sentence.start, sentence.end);
    const isKey = gold.some((wanted) => isSame(wanted, printed));
    return standing === 'unfit' ? [] : [{ features: { ...evidence, [standing]: 1 }, isKey }];
  });
  return { sentences, isPage };
}

const basesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const keySentencesIn = (file: string): string[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { keySentences?: string[] }).keySentences ?? [];

function ownArticles(): Example[] {
  const folder = join(ROOT, 'tests/gold');
  return basesOf(folder, '.gold.json').map((base) => {
    const article = readPlainText(readFileSync(join(folder, `${base}.txt`), 'utf8'), `file:///${base}.txt`);
    return exampleOf(article, keySentencesIn(join(folder, `${base}.gold.json`)), false);
  });
}

function annotatedPages(reader: string, pages: string): Example[] {
  return basesOf(reader, '.reader.json').flatMap((base) => {
    const page = readSavedPage(readFileSync(join(pages, `${base}.html`), 'utf8'), `file:///${base}.html`);
    if (page.status !== 'article') return [];
    return [exampleOf(page.article, keySentencesIn(join(reader, `${base}.reader.json`)), true)];
  });
}

const precisionOf = (sentences: readonly RankedSentence[]): number =>
  sentences.slice(0, SHOWN).filter(({ isKey }) => isKey).length / SHOWN;

const mean = (values: readonly number[]): string =>
  ((100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)).toFixed(1);

const [reader, pages] = process.argv.slice(2);
const examples = [...ownArticles(), ...(reader && pages ? annotatedPages(reader, pages) : [])];
const results: { isPage: boolean; ranked: number; first: number }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learnRanking(
    examples.filter((_, at) => at % FOLDS !== fold).map(({ sentences }) => sentences),
    PRIORS,
  );
  for (const { sentences, isPage } of examples.filter((_, at) => at % FOLDS === fold)) {
    const ranked = [...sentences].sort((a, b) => scoreOf(b.features, weights) - scoreOf(a.features, weights));
    results.push({ isPage, ranked: precisionOf(ranked), first: precisionOf(sentences) });
  }
}
for (const isPage of [false, true]) {
  const some = results.filter((result) => result.isPage === isPage);
  const title = isPage ? 'annotated pages' : 'own articles';
  console.log(
    `${title}: P@3 ${mean(some.map(({ ranked }) => ranked))}, first three ${mean(some.map(({ first }) => first))}`,
  );
}
const weights = learnRanking(
  examples.map(({ sentences }) => sentences),
  PRIORS,
);
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
