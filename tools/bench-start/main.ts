/**
 * npm run bench:start
 * How long a reader waits for the first mark of a page, from DOMContentLoaded, in real Chromium, with the background awake
 * and asleep, and how long the background takes to be ready; beside an extension that asks its background once and marks one paragraph, on the same page in turn.
 */

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { evaluateInBackground, stopBackground } from '../browsers/chromium-background.ts';
import { findOrInstallBrowser, howToInstall } from '../browsers/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../browsers/launch.ts';
import { serveSite } from '../browsers/serve-site.ts';
import { closeWelcomeTab } from '../browsers/welcome-tab.ts';
import { median, spread } from '../spread.ts';
import { writeNeighbour } from './neighbour.ts';

const RUNS = 15;
const REAL_PAGE = join('..', 'shared', 'eval', 'data', 'pages', 'DerStandard_2024_05_03.html');
const SAMPLE = join('tests', 'fixtures', 'sample', 'page.html');
const URL = 'https://www.derstandard.at/story/3000000000000/seite';

declare global {
  /** Milliseconds from DOMContentLoaded to the first mark. */
  var firstMark: number | undefined;
}

const file = existsSync(REAL_PAGE) ? REAL_PAGE : SAMPLE;
// The page's own scripts would run beside ours and blur the figures.
const html = readFileSync(file, 'utf8').replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/g, '');
const executable = findOrInstallBrowser('chromium');
if (!executable) throw new Error(howToInstall('chromium'));
await build({ browser: 'chrome' });
const site = await serveSite((_host, path) => (path.startsWith('/story/') ? html : null));
const neighbourFolder = writeNeighbour();
const options = { executable, headless: true, hosts: 'all', port: site.port } as const;
const ours = await launchBrowser('chromium', options);
const neighbour = await launchBrowser('chromium', { ...options, extension: neighbourFolder });
const coldStarts: number[] = [];
try {
  // A tab behind another is not read.
  await closeWelcomeTab(ours);
  console.log(`${file}, milliseconds, median of ${RUNS} (fastest, slowest)\n`);
  for (const isAsleep of [false, true]) {
    const [own, other]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      own.push(await timeFirstMark(ours, isAsleep));
      if (isAsleep) coldStarts.push(await timeColdStart(ours));
      other.push(await timeFirstMark(neighbour, isAsleep));
    }
    const ratio = (median(own) / median(other)).toFixed(2);
    console.log(`first mark, background ${isAsleep ? 'asleep' : 'awake'}`);
    console.log(`  Stimmen    ${spread(own)}`);
    console.log(`  neighbour  ${spread(other)}   ratio ${ratio}`);
  }
  console.log(`\nbackground from cold, without waiting for a page\n  Stimmen    ${spread(coldStarts)}`);
} finally {
  await Promise.all([ours.browser.close(), neighbour.browser.close()]);
  site.close();
  rmSync(neighbourFolder, { recursive: true });
}

async function timeFirstMark({ browser }: LaunchedBrowser, isAsleep: boolean): Promise<number> {
  if (isAsleep) await stopBackground(browser);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(waitForMark);
  await page.goto(URL, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => globalThis.firstMark !== undefined);
  const time = await page.evaluate(() => globalThis.firstMark ?? Number.NaN);
  await page.close();
  return time;
}

/** Of the background that has just answered: from its start to its script's end, and from asking for the data to having them. */
async function timeColdStart({ browser }: LaunchedBrowser): Promise<number> {
  const starts = (await evaluateInBackground(
    browser,
    `['listening', 'data ready', 'data asked for'].map(
      (mark) => performance.getEntriesByName(mark)[0]?.startTime ?? null)`,
  )) as readonly (number | null)[];
  const [listening, ready, asked] = starts.map((start) => start ?? Number.NaN);
  return (listening ?? Number.NaN) + (ready ?? Number.NaN) - (asked ?? Number.NaN);
}

/** Runs in the page. */
function waitForMark(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const begun = performance.now();
    const polling = setInterval(() => {
      if (CSS.highlights.size === 0) return;
      globalThis.firstMark = performance.now() - begun;
      clearInterval(polling);
    }, 1);
  });
}
