/** Stimmen installed, updated, switched off and on while pages are open: they lose their marks and get them, once each. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { allowSite } from '../../tools/browsers/allow-site.ts';
import { inEachBrowser } from './browsers.ts';
import { expectedPaint } from './expected-paint.ts';
import { manageExtension } from './manage-extension.ts';
import { paintedWords, TRANSPARENT, tintOf, watchConsole } from './page-watch.ts';
import { addressOf, SAMPLE, sampleHtml } from './pages.ts';
import { clickIcon, showPage } from './toolbar-popup.ts';

const HTML = sampleHtml();
const URL = addressOf(SAMPLE);
const OTHER_URL = addressOf('/artikel/1', 'www.talzeitung.example');
const UNKNOWN_URL = addressOf('/artikel/1', 'www.bergbote.example');

inEachBrowser(
  'Open pages',
  () => HTML,
  (suite) => {
    let page: Page;
    let complaints: string[];
    const expectMarks = (on = page, url = URL) =>
      expect.poll(() => paintedWords(on)).toEqual(expectedPaint(HTML, url));
    const isPainted = async () => {
      const isRegistered = Object.keys(await paintedWords(page)).length > 0;
      return isRegistered && (await tintOf(page)) !== TRANSPARENT;
    };
    beforeEach(async () => {
      page = await suite.launched.browser.newPage();
      complaints = watchConsole(page);
      await page.goto(URL);
      await expectMarks();
    });
    afterEach(async () => {
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('have each mark once after an update, and go on being read', async () => {
      await manageExtension(suite.launched, 'reload');
      await expectMarks();
      await page.$eval('h1', (title) => title.parentElement?.append('Nachtrag'));
      await expectMarks();
    });

    it('in the back are annotated too, once seen', async () => {
      const front = await suite.launched.browser.newPage();
      await front.goto(addressOf('/leer', 'www.example.org'));
      await manageExtension(suite.launched, 'reload');
      await page.bringToFront();
      await expectMarks();
      await front.close();
    });

    it('lose their marks when Stimmen is switched off, and have them back when it is switched on', async () => {
      await manageExtension(suite.launched, 'disable');
      await expect.poll(isPainted).toBe(false);
      await manageExtension(suite.launched, 'enable');
      await expectMarks();
    });

    it('that were there before Stimmen, of a site that is not allowed, say so and are read after a click', async () => {
      await manageExtension(suite.launched, 'disable');
      await expect.poll(isPainted).toBe(false);
      const unknown = await suite.launched.browser.newPage();
      await unknown.goto(UNKNOWN_URL);
      await manageExtension(suite.launched, 'enable');
      await page.bringToFront();
      await expectMarks();
      const popup = await clickIcon(suite.launched, unknown);
      const message = await popup.waitForSelector('.message:has(button)');
      expect(await message?.evaluate(({ textContent }) => textContent)).toMatch(
        /^Stimmen (needs your permission here|liest hier nur, wenn Sie es erlauben)/,
      );
      expect(await paintedWords(unknown)).toEqual({});
      await (await message?.waitForSelector('button'))?.click();
      await showPage(suite.launched, unknown);
      await expectMarks(unknown, UNKNOWN_URL);
      await unknown.close();
    });

    it('of sites that the reader allowed are annotated after an update as well', async () => {
      await allowSite(suite.launched, '*://*.talzeitung.example/*');
      const other = await suite.launched.browser.newPage();
      await other.goto(OTHER_URL);
      await expectMarks(other, OTHER_URL);
      await manageExtension(suite.launched, 'reload');
      await expectMarks(other, OTHER_URL);
      await other.reload();
      await expectMarks(other, OTHER_URL);
      await other.close();
    });
  },
);
