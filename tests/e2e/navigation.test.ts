/** Reload, back and forward: each time the page is annotated anew, or found again as it was left. */
import { expect, it } from 'vitest';
import type { Action } from 'webextension-polyfill';
import { openPanel, tabIdOf } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { expectedPaint } from './expected-paint.ts';
import { paintedWords, waitForPaint, watchConsole } from './page-watch.ts';
import { addressOf, derStandardPage, SAMPLE, sampleHtml } from './pages.ts';

/** In the extension's pages. */
declare const chrome: { readonly action: Action.Static };

const OTHER = '/story/3000000999010/ein-zweiter-artikel';
const PAGES: Readonly<Record<string, string>> = {
  [SAMPLE]: sampleHtml(),
  [OTHER]: derStandardPage('Der Marktplatz bleibt autofrei', [
    '"Wir haben lange gestritten", sagt Bürgermeister Konrad Ebner. "Jetzt ist es entschieden."',
    'Die Wirtin Hedwig Nagl ist zufrieden. Der Platz gehöre nun wieder den Leuten, meint Nagl.',
    'Bis zum Frühjahr soll das neue Pflaster liegen. Ebner rechnet mit Kosten von 1,2 Millionen Euro.',
  ]),
};

inEachBrowser(
  'Navigation',
  (_host, path) => PAGES[path] ?? null,
  (suite) => {
    it('annotates after reload, on the next page, on the way back and forth', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      const expectPaintOf = (path: string) =>
        expect.poll(() => paintedWords(page)).toEqual(expectedPaint(PAGES[path] ?? '', addressOf(path)));
      await page.goto(addressOf(SAMPLE));
      await expectPaintOf(SAMPLE);
      await page.reload();
      await expectPaintOf(SAMPLE);
      await page.goto(addressOf(OTHER));
      await expectPaintOf(OTHER);
      await page.evaluate(() => history.back());
      await expectPaintOf(SAMPLE);
      await page.evaluate(() => history.forward());
      await expectPaintOf(OTHER);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('keeps up with what was switched while a page was kept for "back"', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      await page.goto(addressOf(SAMPLE));
      await waitForPaint(page);
      const tabId = await tabIdOf(suite.launched, addressOf(SAMPLE));
      await page.goto(addressOf(OTHER));
      await waitForPaint(page);
      const panel = await openPanel(suite.launched, page);
      const badge = () => panel.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
      await expect.poll(badge).not.toBe('');
      await panel.click('[role=switch]');
      await page.bringToFront();
      await page.evaluate(() => history.back());
      await page.waitForFunction((path) => location.pathname === path, {}, SAMPLE);
      await waitForPaint(page, false);
      await panel.bringToFront();
      await panel.click('[role=switch]');
      await page.bringToFront();
      await waitForPaint(page);
      await page.evaluate(() => history.forward());
      await page.waitForFunction((path) => location.pathname === path, {}, OTHER);
      await waitForPaint(page);
      await expect.poll(badge).not.toBe('');
      expect(complaints).toEqual([]);
      await panel.close();
      await page.close();
    });
  },
);
