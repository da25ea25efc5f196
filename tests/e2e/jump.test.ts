/** A click in the panel takes the reader to the words. */
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser } from './browsers.ts';
import { waitForPaint, watchConsole } from './page-watch.ts';
import { addressOf, SAMPLE, sampleHtml } from './pages.ts';

const LAST_QUOTE = 'Mein Großvater war hier';

inEachBrowser(
  'Jumping',
  () => sampleHtml(),
  (suite) => {
    it('scrolls the page to a quote and flashes it once', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      await page.goto(addressOf(SAMPLE));
      await waitForPaint(page);
      const panel = await openPanel(suite.launched, page);
      await waitForPanel(panel);
      await panel.click('[role=tab][data-name=quotes]');
      const quote = await panel.waitForSelector(`xpath/.//button[contains(., "${LAST_QUOTE}")]`);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await quote?.click();
      // Browsers neither scroll nor draw a page that nobody sees.
      await page.bringToFront();
      await page.waitForFunction(() =>
        [...CSS.highlights.keys()].some((name) => name.startsWith('stimmen-flash')),
      );
      await page.waitForFunction(
        () => ![...CSS.highlights.keys()].some((name) => name.startsWith('stimmen-flash')),
      );
      const top = await page.evaluate((words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (!walker.nextNode()?.nodeValue?.includes(words));
        const range = document.createRange();
        range.selectNode(walker.currentNode);
        return range.getBoundingClientRect().top / innerHeight;
      }, LAST_QUOTE);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(1);
      expect(complaints).toEqual([]);
      await panel.close();
      await page.close();
    });
  },
);
