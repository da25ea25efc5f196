/** Forms whose fields stand in for what every element has: the page is read, marked and scrolled all the same. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { isInWindow, restOn, waitForCard } from './card-on-page.ts';
import { manageExtension } from './manage-extension.ts';
import { addNewQuote, NEW_QUOTE, waitForPaint, waitForPaintOf, watchConsole } from './page-watch.ts';
import { addressOf, derStandardPage, FAR } from './pages.ts';

/** Getters and methods that reading, painting, watching and scrolling ask of an element. */
const FIELDS =
  'parentElement parentNode ownerDocument contains isConnected matches closest querySelector scrollHeight clientHeight ' +
  'getBoundingClientRect scrollBy localName children firstChild nextSibling textContent append';
const inputs = FIELDS.split(' ')
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');
const LAST = 'Jetzt warten wir auf das Land';
const PAGE = derStandardPage('Der Damm hält', [
  `Am Montag kam das Wasser. "Wir haben den Damm selbst gebaut", sagte Bürgermeisterin Hanna Leitgeb.${FAR}`,
  `"${LAST}", sagte Leitgeb. Am Freitag tagt der Gemeinderat im alten Saal des Gemeindeamts.`,
])
  .replace('<main>', `<main><form>${inputs}`)
  .replace('</main>', '</form></main>');

/** The page gets another quotation, which is marked. */
async function addQuoteAndWait(page: Page): Promise<void> {
  await addNewQuote(page);
  await page.evaluate(() => document.body.append(document.createElement('form')));
  await waitForPaintOf(page, NEW_QUOTE);
}

inEachBrowser(
  'A form around the article',
  () => PAGE,
  (suite) => {
    it('stops neither marks nor jumps nor the card', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      await page.goto(addressOf('/story/1/damm'));
      await waitForPaint(page);
      const panel = await openPanel(suite.launched, page);
      const tabs = await panel.waitForSelector('[role=tab]:nth-of-type(3)');
      await tabs?.click();
      await (
        await panel.waitForSelector(
          `xpath/.//button[contains(., "${LAST}")] | .//li[contains(., "${LAST}")]//button`,
        )
      )?.click();
      await page.bringToFront();
      await expect.poll(() => isInWindow(page, LAST)).toBe(true);
      await restOn(page, LAST);
      await waitForCard(page, true);
      await addQuoteAndWait(page);
      expect(complaints).toEqual([]);
      await panel.close();
      await page.close();
    });
  },
);

/** What scripts of ours are given by the browser, or set themselves. */
const GLOBALS = ['browser', 'chrome', 'navigation', 'stimmenPage', 'stimmenPageShare', 'stimmenIsClicked'];
const NAMED: Readonly<Record<string, string>> = {
  '/story/1/elemente': GLOBALS.map((id) => `<div id="${id}"></div>`).join(''),
  '/story/2/rahmen': GLOBALS.map((name) => `<iframe name="${name}" srcdoc="Rahmen"></iframe>`).join(''),
};

inEachBrowser(
  'Elements that answer to names of globals',
  (_host, path) => {
    const named = NAMED[path];
    if (named === undefined) return null;
    const text = `"${LAST}", sagte Bürgermeisterin Hanna Leitgeb am Freitag im alten Saal des Gemeindeamts.`;
    return derStandardPage('Der Damm hält', [text]).replace('<main>', `${named}<main>`);
  },
  (suite) => {
    it.each(Object.keys(NAMED))('do not keep the page from being marked: %s', async (path) => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      await page.goto(addressOf(path));
      await waitForPaint(page);
      const panel = await openPanel(suite.launched, page);
      await panel.waitForSelector('[role=tab]');
      await panel.close();
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('do not keep a page that was open before an update from being marked', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      await page.goto(addressOf('/story/1/elemente'));
      await waitForPaint(page);
      await manageExtension(suite.launched, 'reload');
      await addQuoteAndWait(page);
      expect(complaints).toEqual([]);
      await page.close();
    });
  },
);
