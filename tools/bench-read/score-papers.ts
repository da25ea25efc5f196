/** Tables of the pages of big papers: how well, and how fast. */
import { median } from '../spread.ts';
import { type Extraction, READER_NAMES, type ReaderName, type Timing } from './measurement.ts';

/** Of a page that a reader refuses. */
const NOTHING: Partial<Extraction> = { paragraphs: [], headlines: [], summary: [], authors: [] };

type Score = Readonly<Record<string, number | null>>;

/** The part of score-pages.mjs that is used here. */
export interface PaperScorer {
  scorePage(gold: unknown, extraction: Partial<Extraction>): Score;
  aggregate(rows: readonly Score[]): Score;
}

interface Row extends Pick<Timing, 'milliseconds' | 'offPage'> {
  readonly score: Score;
}

type Rows = ReadonlyMap<ReaderName, Row[]>;

export const noRows = (): Rows => new Map(READER_NAMES.map((name) => [name, []]));

export function rowOf(gold: unknown, { extraction, ...times }: Timing, scorer: PaperScorer): Row {
  return { score: scorer.scorePage(gold, extraction ?? NOTHING), ...times };
}

const COLUMNS = {
  F1: 'text F1',
  whole: 'whole',
  extra: 'junk',
  head: 'subheads',
  caps: 'captions',
  titleA: 'title',
  auth: 'authors',
  day: 'day',
};
const TIMES = ['median ms', 'least ms', 'first ms', 'worst ms', 'elsewhere'];

export const print = (cells: readonly string[]): void =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(10))).join(''));

export function printPapers(title: string, rows: Rows, scorer: PaperScorer, isTimed: boolean): void {
  console.log(`\n${title}`);
  print(['', ...Object.values(COLUMNS), 'below .9', ...(isTimed ? TIMES : [])]);
  for (const [name, pages] of rows) {
    if (name === 'walk' && !isTimed) continue;
    const scores = pages.map(({ score }) => score);
    const means = scorer.aggregate(scores);
    const below = String(scores.filter(({ F1 }) => (F1 ?? 0) < 0.9).length);
    const quality = [...Object.keys(COLUMNS).map((key) => means[key]?.toFixed(3) ?? '-'), below];
    print([
      name,
      ...(name === 'walk' ? quality.map(() => '-') : quality),
      ...(isTimed ? timesOf(pages) : []),
    ]);
  }
  if (isTimed) printRatios(rows);
}

function printRatios(rows: Rows): void {
  const times = (name: ReaderName, of: (values: readonly number[]) => number): number =>
    median((rows.get(name) ?? []).map(({ milliseconds }) => of(milliseconds)));
  const ratio = (of: (values: readonly number[]) => number): string =>
    (times('stimmen', of) / times('walk', of)).toFixed(1);
  console.log(
    `on the page's main thread; median: of the pages' medians; least: of the pages' quickest runs, which no other process disturbed; first: of the first, cold runs; elsewhere: what the extension's background does.\nstimmen takes ${ratio(median)} times a bare walk by the medians, ${ratio(least)} times by the quickest runs.`,
  );
}

const least = (values: readonly number[]): number => Math.min(...values);

function timesOf(pages: readonly Row[]): string[] {
  const medians = pages.map(({ milliseconds }) => median(milliseconds));
  const quickest = pages.map(({ milliseconds }) => least(milliseconds));
  const first = pages.map(({ milliseconds }) => milliseconds[0] ?? 0);
  const elsewhere = pages.map(({ offPage }) => median(offPage));
  return [median(medians), median(quickest), median(first), Math.max(...medians), median(elsewhere)].map(
    (time) => time.toFixed(2),
  );
}
