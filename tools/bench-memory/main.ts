/**
 * npm run bench:memory
 * What Stimmen holds in real Chromium: in a tab, beside a tab of the same page with an extension that marks one paragraph;
 * in the background, after more and more articles.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { writeNeighbour } from '../bench-start/neighbour.ts';
import { findOrInstallBrowser, howToInstall } from '../browsers/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../browsers/launch.ts';
import { serveSite } from '../browsers/serve-site.ts';
import { closeWelcomeTab } from '../browsers/welcome-tab.ts';
import { liveThrough } from '../month/live-through.ts';
import { articleAt, pathOf } from '../month/site.ts';
import { median, spread } from '../spread.ts';

const TABS = 10;
const ARTICLES = 200;
const REAL_PAGE = join('..', 'shared', 'eval', 'data', 'pages', 'DerStandard_2024_05_03.html');
const SAMPLE = join('tests', 'fixtures', 'sample', 'page.html');
const HOST = 'https://www.derstandard.at';
const PATH = '/seite';

const file = existsSync(REAL_PAGE) ? REAL_PAGE : SAMPLE;
const html = readFileSync(file, 'utf8').replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/g, '');
const executable = findOrInstallBrowser('chromium');
if (!executable) throw new Error(howToInstall('chromium'));
await build({ browser: 'chrome' });
const site = await serveSite((_host, path) => (path === PATH ? html : articleAt(path)));
const neighbourFolder = writeNeighbour();
const options = { executable, headless: true, hosts: 'all', port: site.port } as const;
const ours = await launchBrowser('chromium', options);
const neighbour = await launchBrowser('chromium', { ...options, extension: neighbourFolder });
try {
  await closeWelcomeTab(ours);
  const [own, other] = [await holdTabs(ours), await holdTabs(neighbour)];
  console.log(`${file}, megabytes, median of ${TABS} tabs (least, most)\n`);
  console.log(`  Stimmen    ${spread(own, 2)}`);
  console.log(`  neighbour  ${spread(other, 2)}   difference ${(median(own) - median(other)).toFixed(2)}`);
  const { held } = await liveThrough(
    ours,
    { navigations: ARTICLES, updates: 1, tabs: 1 },
    (number) => HOST + pathOf(number),
  );
  const inTenths = held.map((bytes) => (bytes / 1e6).toFixed(1)).join('  ');
  console.log(`\nbackground, after each tenth of ${ARTICLES} articles\n  Stimmen    ${inTenths}`);
} finally {
  await Promise.all([ours.browser.close(), neighbour.browser.close()]);
  site.close();
  rmSync(neighbourFolder, { recursive: true });
}

/** Of each of several tabs, with the page's own: what scripts hold, and what browsers hold for them. */
async function holdTabs(launched: LaunchedBrowser): Promise<number[]> {
  const held: number[] = [];
  for (let tab = 0; tab < TABS; tab++) held.push(await holdTab(launched));
  return held;
}

async function holdTab({ browser }: LaunchedBrowser): Promise<number> {
  const page = await browser.newPage();
  await page.goto(HOST + PATH);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}
