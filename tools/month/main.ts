/**
 * npm run month [-- 1000 100 10]
 * Lives through a month in real Chromium: navigations, updates, tabs. The browser tests do the same with fewer.
 */
import { build } from 'wxt';
import { findOrInstallBrowser, howToInstall } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { serveSite } from '../browsers/serve-site.ts';
import { liveThrough } from './live-through.ts';
import { articleAt, pathOf } from './site.ts';

const HOST = 'www.derstandard.at';
const MEGABYTE = 1_000_000;

const [navigations = 1_000, updates = 100, tabs = 10] = process.argv.slice(2).map(Number);
const executable = findOrInstallBrowser('chromium');
if (!executable) throw new Error(howToInstall('chromium'));
await build({ browser: 'chrome' });
const site = await serveSite((_host, path) => articleAt(path));
const launched = await launchBrowser('chromium', {
  executable,
  headless: true,
  hosts: [HOST],
  port: site.port,
});
try {
  const { unmarked, complaints, held } = await liveThrough(
    launched,
    { navigations, updates, tabs },
    (number) => `https://${HOST}${pathOf(number)}`,
  );
  console.log(`${navigations} navigations, ${updates} updates, ${tabs} tabs`);
  console.log(`without marks: ${unmarked.length}`, unmarked.slice(0, 5));
  console.log(`complaints: ${complaints.length}`, complaints.slice(0, 5));
  console.log(`held by the background, MB: ${held.map((bytes) => (bytes / MEGABYTE).toFixed(1)).join('  ')}`);
} finally {
  await launched.browser.close();
  site.close();
}
