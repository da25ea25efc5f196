/** The open sets beside the project, each with its own scorer there. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analysis } from '../../../analysis/analysis.ts';
import { annotatedJson } from '../../../extension/export/json.ts';
import { scores } from '../../counts.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { count, emptyTable, type Measured } from '../../train/names/measure.ts';
import { type GoldName, readGermEval } from '../../train/names/training-data.ts';
import type { Prediction } from '../gold/prediction.ts';
import type { MeasuredSet } from './measured-set.ts';

export const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'eval');
export const DATA = join(SHARED, 'data');

const jsonOf = ({ article, analysis }: Prediction): string =>
  JSON.stringify(annotatedJson(article, analysis));

/** The scorers of the open sets are plain JavaScript beside the project. */
const scorer = <Exports>(file: string): Promise<Exports> =>
  import(pathToFileURL(join(SHARED, file)).href) as Promise<Exports>;

interface F1 {
  readonly f1: number;
}

interface QuotesScorer {
  score(
    gold: string,
    predictions: string,
  ): { rows: { ALL: { exactLoose: F1; overlap: F1; speaker: { accuracy: number; found: F1 } } } };
}

export async function wikinews(): Promise<MeasuredSet> {
  const { score } = await scorer<QuotesScorer>('score-quotes.mjs');
  const folder = join(DATA, 'quotes', 'dev');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const out = temporaryFolder();
  return {
    name: 'Wikinews dev',
    inputs: files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).originalText as string),
    score(found) {
      for (const [index, prediction] of found.entries())
        writeFileSync(join(out, files[index] as string), jsonOf(prediction));
      const { exactLoose, overlap, speaker } = score(folder, out).rows.ALL;
      return {
        'exact~': 100 * exactLoose.f1,
        overlap: 100 * overlap.f1,
        'speaker found': 100 * speaker.found.f1,
      };
    },
  };
}

interface CasesRunner {
  readCases(folder: string): { cases: { text: string; expect: object }[] };
  check(expect: object, output: object): unknown[];
}

export async function cases(): Promise<MeasuredSet> {
  const { readCases, check } = await scorer<CasesRunner>('run-cases.mjs');
  const { cases: all } = readCases(join(SHARED, 'cases', 'open'));
  const isPassed = (prediction: Prediction, index: number): boolean =>
    check(all[index]?.expect ?? {}, JSON.parse(jsonOf(prediction))).length === 0;
  return {
    name: 'cases',
    inputs: all.map(({ text }) => `${text}\n`),
    score: (found) => ({ passed: (100 * found.filter(isPassed).length) / all.length }),
  };
}

/** One sentence in so many is enough to see what a list is worth, and all of them would take most of the time. */
const SENTENCES_TAKEN = 4;

export function germEval(): MeasuredSet {
  const sentences = readGermEval(join(DATA, 'ner', 'NER-de-dev.tsv')).filter(
    (_, index) => index % SENTENCES_TAKEN === 0,
  );
  return {
    name: 'GermEval dev',
    inputs: sentences.map(({ text }) => text),
    score(found) {
      const names = emptyTable();
      for (const [index, sentence] of sentences.entries()) {
        const prediction = found[index];
        if (prediction) count(names, sentence, namesIn(prediction.analysis));
      }
      const f1 = (kind: Measured): number => 100 * scores(names[kind]).f1;
      return { people: f1('person'), organisations: f1('organisation'), places: f1('place') };
    },
  };
}

function namesIn({ people, entities }: Analysis): GoldName[] {
  const persons = people.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'name');
  return [
    ...persons.map(({ span }) => ({ ...span, class: 'person' as const })),
    ...entities.flatMap(({ kind, mentions }) => mentions.map(({ span }) => ({ ...span, class: kind }))),
  ];
}
