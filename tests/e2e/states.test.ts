/** Whatever a panel shows in place of an article: axe-core finds nothing wrong with it, and it need not scroll sideways. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCENES } from '../../tools/gallery/scenes.ts';
import { type Gallery, serveGallery } from '../../tools/gallery/serve.ts';
import { inEachBrowser } from './browsers.ts';
import { expectNoFaults } from './faults-of.ts';

/** Another status than that of an article, or switched off. */
const STATES = Object.entries(SCENES).flatMap(([name, { state, settings }]) => {
  const isOff = settings?.enabled === false || settings?.sitesOff || settings?.pagesOff;
  return state && (state.status !== 'annotated' || isOff) ? [name] : [];
});

/** Each theme at a width of its own. */
const WIDTHS = [
  ['light', 400],
  ['dark', 320],
] as const;

let gallery: Gallery;
beforeAll(async () => {
  gallery = await serveGallery();
});
afterAll(() => gallery?.close());

inEachBrowser(
  'A panel without an article, in light and dark',
  () => null,
  (suite) => {
    let page: Page;
    beforeAll(async () => {
      page = await suite.launched.browser.newPage();
    });

    it.each(STATES)('has nothing wrong with it: %s', async (scene) => {
      await page.goto(gallery.addressOf(scene, 'light', 'de'));
      await page.waitForSelector('[data-ready]');
      for (const [theme, width] of WIDTHS) {
        await page.setViewport({ width, height: 600 });
        // The same markup in the same colours: what axe-core asks of it has one answer, where it goes is the browser's.
        if (suite.kind === 'chromium') await expectNoFaults(page, theme);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  },
);
