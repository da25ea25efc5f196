/**
 * Learns by what speakers are recognised: from the invented articles in assets/training/articles and those of tests/gold that were
 * learnt from before, in DIR the reader's gold of saved pages, and in MORE the texts that were first measured and then opened
 * (docs/first-sight.md). Writes analysis/quotes/attribution/weights.json: numbers, no words of the articles. What was learnt from articles
 * that are no longer at hand is in assets/training/attribution, and draws the weights to it. Ten parts of the articles that it has not
 * seen, each measured with weights learnt on the other nine, tell from which probability on a speaker is shown as certain. The rest of
 * tests/gold is never learnt from: it measures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LEARNT, type Learnt } from '../../../analysis/quotes/attribution/attribute-speakers.ts';
import type { CertaintyWeights } from '../../../analysis/quotes/attribution/certainty.ts';
import type { Weights } from '../../../analysis/quotes/attribution/score.ts';
import { readArticles, readOwn, readPages, readTexts } from '../gold-texts.ts';
import { type Document, documentOf } from './documents.ts';
import { examplesOf } from './examples.ts';
import { learn, type Penalty } from './learn.ts';
import { asShown, calibration, learnCertainty, report, type Shown, shownIn, thresholdOf } from './measure.ts';

const WEIGHTS = fileURLToPath(new URL('../../../analysis/quotes/attribution/weights.json', import.meta.url));
const FOLDS = 10;
/** The speakers before are those that the weights of the round before choose. */
const ROUNDS = 2;
/** `known` was chosen on articles not learnt from, among 0.5 to 160, `unknown` among 0.5 to 4: see analysis/quotes/attribution/weights.md. */
const PENALTY: Penalty = { known: 40, informed: 0, unknown: 1.5 };

/** @see assets/training/attribution/README.md */
interface LearntBefore {
  /** Names of the articles at hand that it has seen. */
  readonly articles: readonly string[];
  readonly certainty: CertaintyWeights;
  readonly speech: Weights;
  readonly speaker: Weights;
}

const BEFORE_FILE = fileURLToPath(
  new URL('../../../assets/training/attribution/learnt-before.json', import.meta.url),
);
const BEFORE = JSON.parse(readFileSync(BEFORE_FILE, 'utf8')) as LearntBefore;
const SEEN_BEFORE = new Set(BEFORE.articles);

/** Prints the figures of the parts held out, and writes what is learnt on all of them. */
export function trainAttribution(folder: string, more?: string): void {
  const data = readData(folder, more);
  const heldOut = crossValidate(data.all);
  const seen = asReadersSee(heldOut);
  printFigures(data, seen);
  write(
    data.all,
    learnCertainty([...heldOut.values()].flat(), BEFORE.certainty),
    thresholdOf([...seen.values()].flat()),
  );
}

/** Prints the figures, and what was wrong in the parts held out. */
export function crossValidateAttribution(folder: string, more?: string): void {
  const data = readData(folder, more);
  const seen = asReadersSee(crossValidate(data.all));
  for (const shown of [...seen.values()].flat()) if (!shown.isRight) console.log(JSON.stringify(shown));
  printFigures(data, seen);
}

type Part = 'articles' | 'own' | 'pages' | 'texts' | 'all';
type Data = Readonly<Record<Part, readonly Document[]>>;

function readData(folder: string, more: string | undefined): Data {
  const articles = readArticles().map(documentOf);
  const own = readOwn()
    .filter(({ name }) => SEEN_BEFORE.has(name))
    .map(documentOf);
  const pages = readPages(folder).map(documentOf);
  const texts = more ? readTexts(more).map(documentOf) : [];
  return { articles, own, pages, texts, all: [...articles, ...own, ...pages, ...texts] };
}

function printFigures(data: Data, heldOut: ReadonlyMap<Document, readonly Shown[]>): void {
  const isHeldOut = (document: Document): boolean => heldOut.has(document);
  for (const [name, documents] of Object.entries(data))
    print(`held out, ${name}`, documents.filter(isHeldOut), heldOut);
  console.log(calibration([...heldOut.values()].flat(), goldIn(data.all.filter(isHeldOut))));
}

function write(documents: readonly Document[], certainty: CertaintyWeights, sure: number): void {
  const { speech, speaker } = learnFrom(documents);
  const thresholds = { ...LEARNT.thresholds, sure };
  writeFileSync(WEIGHTS, `${JSON.stringify({ thresholds, certainty, speech, speaker }, null, 2)}\n`);
  const values = [...Object.values(speech), ...Object.values(speaker)].reduce(
    (sum, of) => sum + Object.keys(of).length,
    0,
  );
  console.log(`${documents.length} articles: ${values} weights written; certain from ${sure}`);
}

function learnFrom(documents: readonly Document[]): Learnt {
  let learnt: Learnt = LEARNT;
  for (let round = 0; round < ROUNDS; round++) {
    const all = documents.map((document) => ({ name: document.name, ...examplesOf(document, learnt) }));
    const seen = all.filter(({ name }) => SEEN_BEFORE.has(name));
    const anew = (part: 'speech' | 'speaker'): Weights =>
      learn(
        all.flatMap((examples) => examples[part]),
        { weights: BEFORE[part], seen: seen.flatMap((examples) => examples[part]) },
        PENALTY,
      );
    learnt = { ...learnt, speech: anew('speech'), speaker: anew('speaker') };
  }
  return learnt;
}

/** What the certainty of the speakers in each part is, is learnt on the other parts, too. */
function asReadersSee(heldOut: ReadonlyMap<Document, readonly Shown[]>): Map<Document, Shown[]> {
  const parts = [...heldOut];
  const seen = new Map<Document, Shown[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = parts.filter((_, at) => at % FOLDS !== fold).flatMap(([, shown]) => shown);
    const weights = learnCertainty(others, BEFORE.certainty);
    parts.forEach(([document, shown], at) => {
      if (at % FOLDS === fold) seen.set(document, asShown(shown, weights, LEARNT));
    });
  }
  return seen;
}

/** What is shown of each article by weights that have not seen it; articles that were seen before tell nothing. */
function crossValidate(documents: readonly Document[]): Map<Document, Shown[]> {
  const seen = documents.filter(({ name }) => SEEN_BEFORE.has(name));
  const fresh = documents.filter(({ name }) => !SEEN_BEFORE.has(name));
  const shown = new Map<Document, Shown[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = learnFrom([...seen, ...fresh.filter((_, at) => at % FOLDS !== fold)]);
    fresh.forEach((document, at) => {
      if (at % FOLDS === fold) shown.set(document, shownIn(document, learnt));
    });
  }
  return shown;
}

const goldIn = (documents: readonly Document[]): number =>
  documents.reduce((sum, { gold }) => sum + gold.quotes.length, 0);

function print(
  name: string,
  documents: readonly Document[],
  heldOut: ReadonlyMap<Document, readonly Shown[]>,
): void {
  const shown = documents.flatMap((document) => heldOut.get(document) ?? []);
  console.log(report(name, shown, goldIn(documents)));
}
