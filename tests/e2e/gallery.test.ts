/** Every state of the gallery, with all that can go wrong: axe-core finds nothing, and nothing scrolls sideways. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '../../tools/gallery/scenes.ts';
import { type Gallery, serveGallery } from '../../tools/gallery/serve.ts';
import { inEachBrowser } from './browsers.ts';
import { faultsOf } from './faults-of.ts';

inEachBrowser(
  'The gallery',
  () => null,
  (suite) => {
    let gallery: Gallery;
    beforeAll(async () => {
      gallery = await serveGallery();
    });
    afterAll(() => gallery.close());

    describe.each([
      ['light', 400],
      ['dark', 320],
    ])('in the %s theme, %i pixels wide', (theme, width) => {
      it.each(Object.keys(SCENES))('has nothing wrong with %s', async (scene) => {
        const page = await suite.launched.browser.newPage();
        await page.setViewport({ width, height: 600 });
        await page.goto(gallery.addressOf(scene, theme, 'de'));
        await page.waitForSelector('[data-ready]');
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.close();
      });
    });
  },
);
