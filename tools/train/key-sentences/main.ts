/**
 * Learns what makes a key sentence (analysis/summary/key-weights.json):
 *
 *   npx tsx tools/train/key-sentences/main.ts [READER_FOLDER PAGES_FOLDER [TEXTS_FOLDER]]
 *
 * from the invented articles in tests/gold/, annotated pages, and plain texts with their gold beside them, where they are given.
 * Prints, by ten-fold cross-validation, how many of the three best sentences are in the gold, beside the first three of the text.
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

const SOURCES = ['own articles', 'annotated pages', 'annotated texts'] as const;
type Source = (typeof SOURCES)[number];

/** Not learnt: reported speech whose speaker stands elsewhere passes for fact when read alone, whatever annotators choose. */
const HELD = { unattributed: PRIORS.unattributed };

const learn = (articles: readonly (readonly RankedSentence[])[]): Record<string, number> => ({
  ...learnRanking(articles, PRIORS),
  ...HELD,
});

interface Example {
  readonly sentences: readonly RankedSentence[];
  readonly source: Source;
}

const data = readDataFiles();
const wordsOf = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function isSame(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = one.filter((word) => other.includes(word)).length;
  return (2 * shared) / (one.length + other.length) >= SAME;
}

function exampleOf(article: Article, gold: readonly string[], source: Source): Example {
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
  return { sentences, source };
}

const basesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const keySentencesIn = (file: string): string[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { keySentences?: string[] }).keySentences ?? [];

function plainTexts(folder: string, ending: string, source: Source): Example[] {
  return basesOf(folder, ending).map((base) => {
    const article = readPlainText(readFileSync(join(folder, `${base}.txt`), 'utf8'), `file:///${base}.txt`);
    return exampleOf(article, keySentencesIn(join(folder, `${base}${ending}`)), source);
  });
}

function annotatedPages(reader: string, pages: string): Example[] {
  return basesOf(reader, '.reader.json').flatMap((base) => {
    const page = readSavedPage(readFileSync(join(pages, `${base}.html`), 'utf8'), `file:///${base}.html`);
    if (page.status !== 'article') return [];
    return [exampleOf(page.article, keySentencesIn(join(reader, `${base}.reader.json`)), 'annotated pages')];
  });
}

const precisionOf = (sentences: readonly RankedSentence[]): number =>
  sentences.slice(0, SHOWN).filter(({ isKey }) => isKey).length / SHOWN;

const mean = (values: readonly number[]): string =>
  ((100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)).toFixed(1);

const [reader, pages, texts] = process.argv.slice(2);
const examples = [
  ...plainTexts(join(ROOT, 'tests/gold'), '.gold.json', 'own articles'),
  ...(reader && pages ? annotatedPages(reader, pages) : []),
  ...(texts ? plainTexts(texts, '.reader.json', 'annotated texts') : []),
];
const results: { source: Source; ranked: number; first: number }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(examples.filter((_, at) => at % FOLDS !== fold).map(({ sentences }) => sentences));
  for (const { sentences, source } of examples.filter((_, at) => at % FOLDS === fold)) {
    const ranked = [...sentences].sort((a, b) => scoreOf(b.features, weights) - scoreOf(a.features, weights));
    results.push({ source, ranked: precisionOf(ranked), first: precisionOf(sentences) });
  }
}
for (const source of SOURCES) {
  const some = results.filter((result) => result.source === source);
  console.log(
    `${source}: P@3 ${mean(some.map(({ ranked }) => ranked))}, first three ${mean(some.map(({ first }) => first))}`,
  );
}
const weights = learn(examples.map(({ sentences }) => sentences));
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
