/**
 * npm run bench:panel
 * How long a reader waits for the panel: from opening it to the first content, in real Chromium, on the sample article,
 * median of 20 openings.
 */
import { build } from 'wxt';
import { openExtensionPage, tabIdOf } from '../browsers/extension-pages.ts';
import { findOrInstallBrowser, howToInstall } from '../browsers/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../browsers/launch.ts';
import { serveSite } from '../browsers/serve-site.ts';
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
try {
  const article = await launched.browser.newPage();
  await article.goto(url);
  // Behind the panel's tab, which is no popup, the page would not be read any more.
  await article.waitForFunction(() => CSS.highlights.size > 0);
  const tabId = await tabIdOf(launched, url);
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) times.push(await timeOpening(launched, tabId));
  times.sort((a, b) => a - b);
  const middle = times[OPENINGS / 2] ?? Number.NaN;
  console.log(
    `First content after ${middle.toFixed(0)} ms (fastest ${times[0]?.toFixed(0)}, slowest ${times.at(-1)?.toFixed(0)})`,
  );
} finally {
  await launched.browser.close();
  site.close();
}

/** Milliseconds from the start of the navigation to the frame that shows the views. */
async function timeOpening(launchedBrowser: LaunchedBrowser, tabId: number): Promise<number> {
  const panel = await openExtensionPage(launchedBrowser, `popup.html?tabId=${tabId}`);
  await panel.waitForSelector('[role=tablist]');
  await panel.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const time = await panel.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
  );
  await panel.close();
  return time;
}
