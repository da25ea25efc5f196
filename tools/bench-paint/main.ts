/**
 * npm run bench:paint
 * How long Stimmen holds up a page's main thread, in real Chromium: reading and painting, the median of 20 page loads
 * (the code runs once on each, as it does for a reader) and of 20 runs on one page (as the compiler then has it).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { analyse } from '../../analysis/analyse.ts';
import { readPage } from '../../article/page/read-page.ts';
import type { PlannedHighlight } from '../../highlights/highlight.ts';
import { LAYERS, type Layer } from '../../highlights/layers.ts';
import { planHighlights } from '../../highlights/plan-highlights.ts';
import { DATA } from '../../tests/data.ts';
import { pageOf } from '../../tests/page-of.ts';
import { findOrInstallBrowser, howToInstall } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { serveSite } from '../browsers/serve-site.ts';
import { median } from '../spread.ts';
import type { Times } from './in-page.ts';
import type { ThousandTimes } from './thousand.ts';

/** What the browser's clock tells apart, in milliseconds. */
const CLOCK_STEP = 0.1;

const RUNS = 20;
const REAL_PAGE = join('..', 'shared', 'eval', 'data', 'pages', 'DerStandard_2024_05_03.html');
const SAMPLE = join('tests', 'fixtures', 'sample', 'page.html');
const URL = 'https://www.derstandard.at/story/3000000000000/seite';

declare const timeOnce: typeof import('./in-page.ts').timeOnce;
declare const timeThousand: typeof import('./thousand.ts').timeThousand;

const file = existsSync(REAL_PAGE) ? REAL_PAGE : SAMPLE;
console.log(`${file}, median of ${RUNS}, milliseconds`);
// The page's own scripts would run beside ours and blur the figures.
const html = readFileSync(file, 'utf8').replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/g, '');
const script = await bundle();
const allLayers = Object.fromEntries(LAYERS.map((layer) => [layer, true])) as Record<Layer, boolean>;
const argumentsInPage = [planFor(html), allLayers] as const;

const executable = findOrInstallBrowser('chromium');
if (!executable) throw new Error(howToInstall('chromium'));
const site = await serveSite(() => html);
const { browser } = await launchBrowser('chromium', {
  executable,
  headless: true,
  hosts: 'all',
  port: site.port,
});
try {
  print('once on each of 20 loads', await timeLoads(await browser.newPage()));
  print('20 times on one page', await timeRuns(await browser.newPage()));
  printThousand(await timeThousands(await browser.newPage()));
} finally {
  await browser.close();
  site.close();
}

/** The code of `in-page.ts`, minified as it ships. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tools/bench-paint/in-page.ts', formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}

function planFor(page: string): PlannedHighlight[] {
  const reading = readPage(pageOf(page), URL);
  if (reading.status !== 'article') throw new Error(reading.status);
  return planHighlights(reading.article, analyse(reading.article, DATA));
}

async function open(page: Page): Promise<void> {
  await page.goto(URL);
  await page.evaluate(script);
}

async function timeLoads(page: Page): Promise<Times[]> {
  const times: Times[] = [];
  for (let run = 0; run < RUNS; run++) {
    await open(page);
    times.push(await page.evaluate((plan, layers) => timeOnce(plan, layers), ...argumentsInPage));
  }
  return times;
}

async function timeRuns(page: Page): Promise<Times[]> {
  await open(page);
  return page.evaluate(
    (runs, plan, layers) => Array.from({ length: runs }, () => timeOnce(plan, layers)),
    RUNS,
    ...argumentsInPage,
  );
}

/** One on each load, as marks in elements change the page. */
async function timeThousands(page: Page): Promise<ThousandTimes[]> {
  const times: ThousandTimes[] = [];
  for (let run = 0; run < RUNS; run++) {
    await open(page);
    times.push(await page.evaluate(() => timeThousand()));
  }
  return times;
}

function printThousand(times: readonly ThousandTimes[]): void {
  const middle = (key: keyof ThousandTimes): number => median(times.map((time) => time[key]));
  const row = (name: string, ours: number, others: number): void =>
    console.log(
      `${name.padEnd(26)} ${ours.toFixed(2).padStart(6)}  in elements ${others.toFixed(1).padStart(6)}  ${ours === 0 ? `over ${(others / CLOCK_STEP).toFixed(0)}` : (others / ours).toFixed(0)} times`,
    );
  console.log(`\n${middle('marks')} marks, layout included`);
  row('painting', middle('painting'), middle('wrapping'));
  row('taking them away', middle('switchingOff'), middle('unwrapping'));
}

function print(name: string, times: readonly Times[]): void {
  const [walking, reading, painting, both] = [
    median(times.map((time) => time.walking)),
    median(times.map((time) => time.reading)),
    median(times.map((time) => time.painting)),
    median(times.map((time) => time.reading + time.painting)),
  ].map((time) => time.toFixed(2).padStart(6));
  console.log(
    `${name.padEnd(26)} reading ${reading}  painting ${painting}  both ${both}  (bare walk ${walking})`,
  );
}
