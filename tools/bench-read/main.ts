/**
 * `npm run bench:read`: this reader, Readability and Defuddle over the same saved pages in the same browser: how well
 * and how fast. Prints a table; checks nothing. `-- --without names,structuredData` takes from the pages first what
 * impoverish.ts names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../browsers/find-browser.ts';
import { bundleReaders } from './bundle.ts';
import { isLoss, LOSSES, type Loss } from './impoverish.ts';
import { type Extraction, READER_NAMES, type ReaderName, type Timing } from './measurement.ts';

const SHARED = path.join(import.meta.dirname, '../../../shared/eval');
const PAGES = path.join(SHARED, 'data/pages');
const RUNS = 20;
/** Pages are served here; with these headers the browser's clock is fine enough. */
const ADDRESS = 'http://localhost/artikel/seite';
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Of a page that a reader refuses. */
const NOTHING: Partial<Extraction> = { paragraphs: [], headlines: [], summary: [], authors: [] };

type Score = Readonly<Record<string, number | null>>;

/** The part of the scorer that is used here. */
interface Scorer {
  scorePage(gold: unknown, extraction: Partial<Extraction>): Score;
  aggregate(rows: readonly Score[]): Score;
}

/** What the bundled readers offer inside of the page. */
interface InPage {
  measureReader(name: ReaderName, runs: number): Timing;
  impoverish(losses: readonly Loss[]): void;
}

interface Row extends Pick<Timing, 'milliseconds' | 'offPage'> {
  readonly score: Score;
}

const losses = lossesIn(parseArgs({ options: { without: { type: 'string' } } }).values.without);
const executablePath = findBrowser('chromium');
if (!existsSync(PAGES)) console.log('skipped: the pages to read are not here (../shared/eval/data/pages)');
else if (executablePath === null) console.log(`skipped: ${howToInstall('chromium')}`);
else await run(executablePath);

async function run(executablePath: string): Promise<void> {
  const scorer: Scorer = await import(pathToFileURL(path.join(SHARED, 'score-pages.mjs')).href);
  const readers = await bundleReaders();
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const rows = new Map<ReaderName, Row[]>(READER_NAMES.map((name) => [name, []]));
  try {
    for (const base of baseNames()) {
      const gold: unknown = JSON.parse(readFileSync(path.join(PAGES, `${base}.gold.json`), 'utf8'));
      const page = await open(await browser.newPage(), base);
      await page.evaluate(readers);
      await page.evaluate((taken) => (globalThis as unknown as InPage).impoverish(taken), losses);
      for (const name of READER_NAMES) {
        const { extraction, ...times } = await measure(page, name);
        rows.get(name)?.push({ score: scorer.scorePage(gold, extraction ?? NOTHING), ...times });
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  printTable(rows, scorer);
}

/** @throws where something is named that cannot be taken */
function lossesIn(list = ''): Loss[] {
  return list
    .split(',')
    .filter(Boolean)
    .map((name) => {
      if (!isLoss(name)) throw new Error(`"${name}" is none of ${Object.keys(LOSSES).join(', ')}`);
      return name;
    });
}

function baseNames(): string[] {
  const suffix = '.html';
  const pages = readdirSync(PAGES).filter((name) => name.endsWith(suffix));
  return pages.map((name) => name.slice(0, -suffix.length)).sort();
}

/** Shows a saved page as it was saved: its scripts do not run, and nothing is fetched. */
async function open(page: Page, base: string): Promise<Page> {
  const body = readFileSync(path.join(PAGES, `${base}.html`));
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.url() === ADDRESS && request.isNavigationRequest();
    void (isPage
      ? request.respond({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body })
      : request.abort());
  });
  await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
  return page;
}

function measure(page: Page, name: ReaderName): Promise<Timing> {
  return page.evaluate(
    (reader, runs) => (globalThis as unknown as InPage).measureReader(reader, runs),
    name,
    RUNS,
  );
}

function printTable(rows: ReadonlyMap<ReaderName, readonly Row[]>, scorer: Scorer): void {
  const columns = {
    F1: 'text F1',
    whole: 'whole',
    extra: 'junk',
    head: 'subheads',
    caps: 'captions',
    titleA: 'title',
    auth: 'authors',
    day: 'day',
  };
  const print = (cells: readonly string[]): void =>
    console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(10))).join(''));
  print(['', ...Object.values(columns), 'below .9', 'median ms', 'first ms', 'worst ms', 'elsewhere']);
  for (const [name, pages] of rows) {
    const scores = pages.map(({ score }) => score);
    const means = scorer.aggregate(scores);
    const quality =
      name === 'walk'
        ? [...Object.values(columns).map(() => '-'), '-']
        : [
            ...Object.keys(columns).map((key) => means[key]?.toFixed(3) ?? '-'),
            String(scores.filter(({ F1 }) => (F1 ?? 0) < 0.9).length),
          ];
    print([name, ...quality, ...timesOf(pages)]);
  }
  console.log(
    `\n${rows.get('stimmen')?.length} pages; of each ${RUNS} runs, on the page's main thread. median: of the pages' medians; first: the median of the first, cold runs; elsewhere: median of what the extension's background does.`,
  );
}

function timesOf(pages: readonly Row[]): string[] {
  const medians = pages.map(({ milliseconds }) => median(milliseconds));
  const first = pages.map(({ milliseconds }) => milliseconds[0] ?? 0);
  const elsewhere = pages.map(({ offPage }) => median(offPage));
  return [median(medians), median(first), Math.max(...medians), median(elsewhere)].map((time) =>
    time.toFixed(2),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
