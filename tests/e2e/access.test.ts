/** Pages beyond derStandard: read once or for good when the reader says so, and left when they take it back. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { agreeInAdvance } from '../../tools/browsers/allow-site.ts';
import { openExtensionPage } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { paintedWords, waitForPaint, watchConsole } from './page-watch.ts';
import { addressOf, sampleHtml } from './pages.ts';
import { clickIcon, showPage } from './toolbar-popup.ts';

const HOST = 'www.talzeitung.example';
const SITE = '*://*.talzeitung.example/*';
const ARTICLE_URL = addressOf('/artikel/1', HOST);
const QUOTE = '"So einfach ist das."';
const ONCE = '.message button:nth-of-type(1)';
const ALWAYS = '.message button:nth-of-type(2)';

inEachBrowser(
  'Other sites',
  () => sampleHtml(),
  (suite) => {
    let page: Page;
    let complaints: string[];
    const isPainted = async () =>
      Object.values(await paintedWords(page))
        .flat()
        .includes(QUOTE);

    beforeEach(async () => {
      page = await suite.launched.browser.newPage();
      complaints = watchConsole(page);
      await page.goto(ARTICLE_URL);
    });
    afterEach(async () => {
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('are not read unasked', async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await paintedWords(page)).toEqual({});
    });

    it('are read once after a click, and no more after a reload', async () => {
      const popup = await clickIcon(suite.launched, page);
      await (await popup.waitForSelector(ONCE))?.click();
      await showPage(suite.launched, page);
      await expect.poll(isPainted).toBe(true);
      await popup.waitForSelector('[role=tab]');
      await popup.close();
      await page.reload();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await paintedWords(page)).toEqual({});
    });

    it('are read for good when allowed, listed in the options, and left as soon as that is taken back', async () => {
      await agreeInAdvance(suite.launched, SITE);
      const popup = await clickIcon(suite.launched, page);
      await (await popup.waitForSelector(ALWAYS))?.click();
      await showPage(suite.launched, page);
      await expect.poll(isPainted).toBe(true);
      await popup.close();
      await page.reload();
      await waitForPaint(page);

      const options = await openExtensionPage(suite.launched, 'options.html');
      const listed = await options.waitForSelector(`xpath/.//li[contains(., "talzeitung.example")]//button`);
      await listed?.click();
      await waitForPaint(page, false);
      await options.close();
      await page.reload();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await paintedWords(page)).toEqual({});
    });
  },
);
