/** Whatever a panel shows in place of an article: axe-core finds nothing wrong with it, and it need not scroll sideways. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '../../tools/gallery/scenes.ts';
import { type Gallery, serveGallery } from '../../tools/gallery/serve.ts';
import { inEachBrowser } from './browsers.ts';
import { faultsOf } from './faults-of.ts';

/** Another status than that of an article, or switched off. */
const STATES = Object.entries(SCENES).flatMap(([name, { state, settings }]) => {
  const isOff = settings?.enabled === false || settings?.sitesOff || settings?.pagesOff;
  return state && (state.status !== 'annotated' || isOff) ? [name] : [];
});

inEachBrowser(
  'A panel without an article',
  () => null,
  (suite) => {
    let gallery: Gallery;
    let page: Page;
    beforeAll(async () => {
      gallery = await serveGallery();
      page = await suite.launched.browser.newPage();
    });
    afterAll(() => gallery.close());

    describe.each([
      ['light', 400],
      ['dark', 320],
    ])('in the %s theme, %i pixels wide', (theme, width) => {
      it.each(STATES)('has nothing wrong with it: %s', async (scene) => {
        await page.setViewport({ width, height: 600 });
        await page.goto(gallery.addressOf(scene, theme, 'de'));
        await page.waitForSelector('[data-ready]');
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  },
);
