/**
 * `npm run bench:read`: this reader, Readability and Defuddle over the same saved pages in the same browser, in one run: the
 * pages of big papers, how well and how fast; the same without what readers like to go by (impoverish.ts); and the wider
 * web. Prints tables; checks nothing. `-- --only papers`, `losses` or `web` makes one part of it; `-- --without
 * names,structuredData` takes from the papers' pages what is named.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../browsers/find-browser.ts';
import { bundleReaders } from './bundle.ts';
import { isLoss, LOSSES, type Loss } from './impoverish.ts';
import { READER_NAMES, type ReaderName, type Timing } from './measurement.ts';
import { openSaved, PAGES, paperPages, type SavedPage, SHARED, webPages } from './pages.ts';
import { noRows, type PaperScorer, printPapers, rowOf } from './score-papers.ts';
import { WebOutput, type WebScorer } from './score-web.ts';

const RUNS = 20;
/** Tabs that read at a time where no time is taken. */
const LANES = 4;
/** What docs/reading.md shows. */
const ALL_LOSSES: readonly (readonly Loss[])[] = [
  ['names'],
  ['structuredData'],
  ['metaTags'],
  ['names', 'structuredData', 'metaTags', 'landmarks'],
];

/** What the bundled readers offer inside of the page. */
interface InPage {
  measureReader(name: ReaderName, runs: number): Timing;
  impoverish(losses: readonly Loss[]): void;
}

interface Bench {
  readonly browser: Browser;
  /** The readers as one script. */
  readonly readers: string;
}

const { only, without } = parseArgs({
  options: { only: { type: 'string' }, without: { type: 'string' } },
}).values;
const taken = lossesIn(without);
const executablePath = findBrowser('chromium');
if (!existsSync(PAGES)) console.log('skipped: the pages to read are not here (../shared/eval/data)');
else if (executablePath === null) console.log(`skipped: ${howToInstall('chromium')}`);
else await run(executablePath);

async function run(executablePath: string): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const bench = { browser, readers: await bundleReaders() };
  const isAsked = (part: string): boolean => taken.length === 0 && (only ?? part) === part;
  try {
    if (taken.length > 0) await readPapers(bench, taken, 1);
    if (isAsked('papers')) await readPapers(bench, [], RUNS);
    if (isAsked('losses')) for (const losses of ALL_LOSSES) await readPapers(bench, losses, 1);
    if (isAsked('web')) await readWeb(bench);
  } finally {
    await browser.close();
  }
}

/** @param runs timed where there are several */
async function readPapers(bench: Bench, losses: readonly Loss[], runs: number): Promise<void> {
  const scorer = await scorerIn<PaperScorer>('score-pages.mjs');
  const rows = noRows();
  await forEach(paperPages(), runs > 1 ? 1 : LANES, async (saved) => {
    for (const [name, timing] of await readBy(READER_NAMES, { saved, losses, runs }, bench))
      rows.get(name)?.push(rowOf(saved.gold, timing, scorer));
  });
  const title = losses.length === 0 ? 'Pages of big papers' : `… without ${losses.join(', ')}`;
  printPapers(title, rows, scorer, runs > 1);
}

async function readWeb(bench: Bench): Promise<void> {
  const names = READER_NAMES.filter((name) => name !== 'walk');
  const output = new WebOutput();
  await forEach(webPages(), LANES, async (saved) => {
    for (const [name, { extraction }] of await readBy(names, { saved, losses: [], runs: 1 }, bench))
      output.add(name, saved.name, extraction);
  });
  output.print(names, await scorerIn<WebScorer>('score-web.mjs'));
}

/** @param lanes how many pages are read at a time */
async function forEach<Saved extends SavedPage>(
  pages: readonly Saved[],
  lanes: number,
  read: (saved: Saved) => Promise<void>,
): Promise<void> {
  const next = pages.values();
  const readInTurn = async (): Promise<void> => {
    for (const saved of next) await read(saved);
  };
  await Promise.all(Array.from({ length: lanes }, readInTurn));
}

/** A page as the readers get it, and how often. */
interface Reading {
  readonly saved: SavedPage;
  readonly losses: readonly Loss[];
  readonly runs: number;
}

async function readBy(
  names: readonly ReaderName[],
  { saved, losses, runs }: Reading,
  { browser, readers }: Bench,
): Promise<Map<ReaderName, Timing>> {
  const timings = new Map<ReaderName, Timing>();
  const page = await openSaved(browser, saved);
  await page.evaluate(readers);
  await page.evaluate((each) => (globalThis as unknown as InPage).impoverish(each), losses);
  for (const reader of names) {
    const timing = await page.evaluate(
      (name, times) => (globalThis as unknown as InPage).measureReader(name, times),
      reader,
      runs,
    );
    timings.set(reader, timing);
  }
  await page.close();
  return timings;
}

function scorerIn<Scorer>(file: string): Promise<Scorer> {
  return import(pathToFileURL(path.join(SHARED, file)).href);
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
