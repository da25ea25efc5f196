/** What only readers with a mouse see: reasons that are cut off at the end of their line, where fingers find them in full. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { findOrInstallBrowser, howToInstall } from '../../tools/browsers/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../tools/browsers/launch.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { type Site, serveSite } from '../../tools/browsers/serve-site.ts';
import { closeWelcomeTab } from '../../tools/browsers/welcome-tab.ts';
import { openPainted } from './page-watch.ts';
import { SAMPLE, sampleHtml } from './pages.ts';

let site: Site;
let launched: LaunchedBrowser;
beforeAll(async () => {
  const executable = findOrInstallBrowser('chromium');
  if (!executable) throw new Error(howToInstall('chromium'));
  site = await serveSite((_host, path) => (path === SAMPLE ? sampleHtml() : null));
  launched = await launchBrowser('chromium', {
    executable,
    headless: true,
    hosts: 'all',
    port: site.port,
    hasMouse: true,
  });
  await closeWelcomeTab(launched);
});
afterAll(async () => {
  await launched?.browser.close();
  site?.close();
});

it('no quote is wider than the panel', async () => {
  const article = await openPainted(launched, SAMPLE);
  const panel = await openPanel(launched, article);
  await waitForPanel(panel);
  await panel.click('[role=tab][data-name=quotes]');
  await panel.waitForSelector('.quote');
  expect(await panel.evaluate(() => matchMedia('(hover: hover)').matches)).toBe(true);
  const edges = await panel.$$eval('.quote', (quotes) =>
    quotes.map((quote) => quote.getBoundingClientRect().right),
  );
  expect(Math.max(...edges)).toBeLessThanOrEqual(await panel.evaluate(() => innerWidth));
  await panel.close();
  await article.close();
});

it.each([180, 320, 400])(
  'no quote leaves a line empty, nor cuts a reason down to letters, at %i pixels',
  async (width) => {
    const panel = await openPanel(launched, await openPainted(launched, SAMPLE));
    await waitForPanel(panel);
    await panel.setViewport({ width, height: 600 });
    await panel.click('[role=tab][data-name=quotes]');
    await panel.waitForSelector('.quote');
    const empty = await panel.$$eval('.quote', (quotes) =>
      quotes.map((quote) => {
        const shown = [...quote.querySelectorAll('.note *')].filter(
          (element) => !element.closest('.on-demand') || getComputedStyle(element).clipPath === 'none',
        );
        const lowest = Math.max(
          ...[...shown, ...quote.querySelectorAll('.passage')].map(
            (element) => element.getBoundingClientRect().bottom,
          ),
        );
        return quote.getBoundingClientRect().bottom - lowest;
      }),
    );
    expect(empty.length).toBeGreaterThan(3);
    // Less than a line of small type.
    expect(Math.max(...empty)).toBeLessThan(12);
    for (const quote of await panel.$$('.quote')) {
      await quote.hover();
      const room = await quote.$$eval('.evidence > span', (reasons) =>
        reasons.map((reason) => reason.getBoundingClientRect().width).filter((wide) => wide > 0),
      );
      for (const wide of room) expect(wide).toBeGreaterThan(60);
    }
  },
);
