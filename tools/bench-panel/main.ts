/**
 * npm run bench:panel
 * How long a reader waits for the panel: from opening it to the first frame, which has but the name of the extension in it, and to
 * the article, its largest text being painted; in real Chromium, on the sample article, median of 20 openings; beside two pages of another extension, opened in turn: one that shows nothing but a sentence of its own, and
 * one that asks the open article for the sentence, as any panel has to ask for what it shows.
 */
import { rmSync } from 'node:fs';
import { build } from 'wxt';
import { writeNeighbour } from '../bench-start/neighbour.ts';
import { openExtensionPage, tabIdOf } from '../browsers/extension-pages.ts';
import { findOrInstallBrowser, howToInstall } from '../browsers/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../browsers/launch.ts';
import { serveSite } from '../browsers/serve-site.ts';
import { closeWelcomeTab } from '../browsers/welcome-tab.ts';
import { median, spread } from '../spread.ts';
import { targetOf } from '../start/target.ts';

const OPENINGS = 20;

const executable = findOrInstallBrowser('chromium');
if (!executable) throw new Error(howToInstall('chromium'));
await build({ browser: 'chrome' });
const { url, served } = targetOf(undefined);
const site = await serveSite(() => served?.html ?? null);
const launched = await launchBrowser('chromium', {
  executable,
  headless: true,
  hosts: served ? [served.host] : [],
  port: site.port,
});
const neighbourFolder = writeNeighbour();
const neighbour = await launchBrowser('chromium', {
  executable,
  headless: true,
  hosts: served ? [served.host] : [],
  port: site.port,
  extension: neighbourFolder,
});
try {
  await closeWelcomeTab(launched);
  const about = `?tabId=${await openArticle(launched)}`;
  const aboutToo = `?tabId=${await openArticle(neighbour)}`;
  const [panel, line, asking]: [Times[], Times[], Times[]] = [[], [], []];
  for (let opening = 0; opening < OPENINGS; opening++) {
    panel.push(await timeOpening(launched, `popup.html${about}`, '[role=tablist]'));
    line.push(await timeOpening(neighbour, 'popup.html', 'p'));
    asking.push(await timeOpening(neighbour, `asking.html${aboutToo}`, 'p'));
  }
  for (const moment of ['first frame', 'content'] as const) {
    const of = (opened: readonly Times[]) => opened.map((times) => times[moment]);
    const ratioTo = (other: readonly Times[]) => (median(of(panel)) / median(of(other))).toFixed(2);
    console.log(`${moment} after, milliseconds, median of ${OPENINGS} (fastest, slowest)`);
    console.log(`  panel             ${spread(of(panel))}`);
    console.log(`  a line alone      ${spread(of(line))}   ratio ${ratioTo(line)}`);
    console.log(`  a line asked for  ${spread(of(asking))}   ratio ${ratioTo(asking)}`);
  }
} finally {
  await Promise.all([launched.browser.close(), neighbour.browser.close()]);
  rmSync(neighbourFolder, { recursive: true });
  site.close();
}

/** @returns the tab that shows the article, with a mark in it */
async function openArticle(shown: LaunchedBrowser): Promise<number> {
  const article = await shown.browser.newPage();
  await article.goto(url);
  // Behind the panel's tab, which is no popup, the page would not be read any more.
  await article.waitForFunction(() => CSS.highlights.size > 0);
  return tabIdOf(shown, url);
}

/** Milliseconds from the start of the navigation to the first frame with anything in it, and to the one with its largest text. */
type Times = Readonly<Record<'first frame' | 'content', number>>;

async function timeOpening(launchedBrowser: LaunchedBrowser, path: string, content: string): Promise<Times> {
  const page = await openExtensionPage(launchedBrowser, path);
  const shown = await page.waitForSelector(content);
  // The frame that shows it is painted before the one after the next.
  await shown?.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
  const times = await page.evaluate(
    () =>
      new Promise<Times>((resolve) => {
        const first =
          performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;
        new PerformanceObserver((largest) =>
          resolve({
            'first frame': first,
            content: largest.getEntries().at(-1)?.startTime ?? Number.POSITIVE_INFINITY,
          }),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.close();
  return times;
}
