/**
 * Learns what makes a name's bearer a person (analysis/reference/person-weights.json):
 *
 *   npx tsx tools/train/people/main.ts [READER_FOLDER PAGES_FOLDER [TEXTS_FOLDER …]]
 *
 * from the invented articles in tests/gold/, our own sentences in assets/training/, and annotated pages and plain texts (with the
 * findings beside each text) where they are given:
 * logistic regression, drawn towards what the language suggests (`PRIORS`). Prints how often ten-fold cross-validation over the articles is right.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNames } from '../../../analysis/names/names.ts';
import { joinNames } from '../../../analysis/reference/join-names.ts';
import { indexByToken, sentenceNumbers } from '../../../analysis/reference/name-index.ts';
import { withoutCredits } from '../../../analysis/reference/not-involved.ts';
import { rolesOf } from '../../../analysis/reference/people.ts';
import { type PersonEvidence, personEvidence } from '../../../analysis/reference/person-evidence.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import type { Article } from '../../../article/article.ts';
import { readPlainText } from '../../../article/draft/read-plain-text.ts';
import { readSavedPage } from '../../../node/read/read-saved-page.ts';
import { readDataFiles } from '../../read-data-files.ts';
import { articleOf } from '../names/examples.ts';
import { readMarked } from '../names/training-data.ts';
import { learn, type Sample } from './logistic.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const WEIGHTS = join(ROOT, 'analysis/reference/person-weights.json');
const FOLDS = 10;
/** Single sentences of the tagger's own training data count less: it is too sure of them. */
const WEIGHT_OF_SENTENCE = 0.15;

/** What each piece of evidence is held to be worth before any article is seen. */
const PRIORS: Readonly<Record<keyof PersonEvidence, number>> = {
  bias: 0,
  shortText: 3,
  margin: 2,
  lone: -1,
  loneSurname: 1,
  loneGivenName: 0.5,
  loneKnown: 2,
  loneNoun: -1.5,
  loneEntity: -2,
  capitals: -1,
  fullGivenName: 1.5,
  fullSurname: 1,
  fullWordFirst: -1,
  fullNounLast: -0.5,
  fullEntity: -1,
  initial: 0.5,
  role: 1,
  otherRole: 0.5,
  address: 2,
  speaks: 1,
  verb: 0.5,
  again: 0.5,
  shortened: 1,
  aged: 1,
  nounBehind: -3,
  listed: 0.5,
  quoted: -2,
  article: -0.5,
  articleFull: -0.3,
  locative: -1,
  openerWord: -6,
};

const data = readDataFiles();
const { names: model } = data;

interface Gold {
  readonly people: readonly { readonly name: string; readonly mentions: readonly string[] }[];
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function samplesOf(article: Article, known: ReadonlySet<string>, weight: number): Sample<PersonEvidence>[] {
  const text = annotateTokens(article, data);
  const names = findNames(text, model);
  const sentenceOf = sentenceNumbers(text);
  const nameAt = indexByToken(names);
  return joinNames(text, withoutCredits(text, names, sentenceOf)).flatMap((named) => {
    const isRight = known.has(keyOf(named.words.join(' ')));
    const isAside = named.mentions.every(({ first }) =>
      /caption|kicker|pull-quote/.test(text.sentences[sentenceOf[first] ?? -1]?.kind ?? ''),
    );
    if (isAside && !isRight) return [];
    const evidence = personEvidence(text, named, rolesOf(text, named, nameAt, sentenceOf), sentenceOf);
    return [{ evidence, isRight, weight, name: named.words.join(' ') }];
  });
}

const namesIn = ({ people }: Gold): ReadonlySet<string> =>
  new Set(people.flatMap(({ name, mentions }) => [name, ...mentions]).map(keyOf));

const readGold = (file: string): Gold => JSON.parse(readFileSync(file, 'utf8')) as Gold;

function ownArticles(): Sample<PersonEvidence>[][] {
  const folder = join(ROOT, 'tests/gold');
  return basesOf(folder, '.gold.json').map((base) => {
    const text = readFileSync(join(folder, `${base}.txt`), 'utf8');
    const article = readPlainText(text, `file:///${base}.txt`);
    return samplesOf(article, namesIn(readGold(join(folder, `${base}.gold.json`))), 1);
  });
}

function annotatedPages(reader: string, pages: string): Sample<PersonEvidence>[][] {
  return basesOf(reader, '.reader.json').map((base) => {
    const page = readSavedPage(readFileSync(join(pages, `${base}.html`), 'utf8'), `file:///${base}.html`);
    if (page.status !== 'article') return [];
    return samplesOf(page.article, namesIn(readGold(join(reader, `${base}.reader.json`))), 1);
  });
}

function annotatedTexts(folder: string): Sample<PersonEvidence>[][] {
  return basesOf(folder, '.reader.json').map((base) => {
    const article = readPlainText(readFileSync(join(folder, `${base}.txt`), 'utf8'), `file:///${base}.txt`);
    return samplesOf(article, namesIn(readGold(join(folder, `${base}.reader.json`))), 1);
  });
}

function ownSentences(): Sample<PersonEvidence>[] {
  const folder = join(ROOT, 'assets/training');
  return basesOf(folder, '.txt')
    .flatMap((base) => readMarked(join(folder, `${base}.txt`)))
    .flatMap(({ text, names }) => {
      const people = names.filter((name) => name.class === 'person');
      const known = new Set(
        people.map(({ start, end }) => keyOf(text.slice(start, end).replace(/(?<=\p{Ll}{3})s$/u, ''))),
      );
      for (const { start, end } of people) known.add(keyOf(text.slice(start, end)));
      return samplesOf(articleOf(text), known, WEIGHT_OF_SENTENCE);
    });
}

const basesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const [reader, pages, ...texts] = process.argv.slice(2);
const articles = [
  ...ownArticles(),
  ...(reader && pages ? annotatedPages(reader, pages) : []),
  ...texts.flatMap(annotatedTexts),
];
const sentences = ownSentences();
const features = Object.keys(PRIORS);
let right = 0;
let all = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn([...articles.filter((_, at) => at % FOLDS !== fold).flat(), ...sentences], PRIORS);
  for (const sample of articles.filter((_, at) => at % FOLDS === fold).flat()) {
    const score = features.reduce(
      (sum, f) => sum + (weights[f] ?? 0) * (sample.evidence[f as keyof PersonEvidence] ?? 0),
      0,
    );
    const isRight = score > 0 === sample.isRight;
    all++;
    if (isRight) right++;
    else console.log(`${sample.isRight ? 'missed' : 'wrong '} ${sample.name} (${score.toFixed(1)})`);
  }
}
console.log(
  `${right} of ${all} names right in cross-validation; ${articles.flat().filter((s) => s.isRight).length} are people`,
);
const weights = learn([...articles.flat(), ...sentences], PRIORS);
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
