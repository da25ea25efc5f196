/** A page cannot notice Stimmen by what it says, nor stop it by what it is told. */
import { expect, it } from 'vitest';
import { FIREFOX_ID } from '../../extension/firefox-id.ts';
import { inEachBrowser } from './browsers.ts';
import { manageExtension } from './manage-extension.ts';
import {
  addNewQuote,
  NEW_QUOTE,
  openPainted,
  waitForPaint,
  waitForPaintOf,
  watchConsole,
} from './page-watch.ts';
import { addressOf, derStandardPage } from './pages.ts';

declare global {
  interface Window {
    /** What the page has noticed that it did not do itself. */
    noticed?: string[];
  }
}

/** Runs in the page before anything else: hears every message, and every event that is sent by a page's own means. */
function listenToAll(): void {
  const noticed: string[] = [];
  window.noticed = noticed;
  addEventListener('message', ({ data }) => noticed.push(`message ${JSON.stringify(data)}`));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    noticed.push(`dispatch of ${event.type}`);
    return dispatch.call(this, event);
  };
}

const PARAGRAPHS = [
  '"Wir haben den Damm selbst gebaut", sagte Bürgermeisterin Hanna Leitgeb am Abend im Gemeindeamt.',
  'Am Freitag tagt der Gemeinderat im alten Saal. Dann soll über das Geld entschieden werden.',
];
const PAGE = derStandardPage('Der Damm hält', PARAGRAPHS).replace(
  '<head>',
  `<head><script>(${listenToAll})()</script>`,
);

inEachBrowser(
  'A page that listens to everything',
  () => PAGE,
  (suite) => {
    /** Goes into the names of the events by which other extensions of this make speak to themselves. */
    const idOf = () =>
      suite.launched.kind === 'chromium' ? new URL(suite.launched.extensionRoot).host : FIREFOX_ID;

    it('hears nothing of Stimmen, neither on its way nor when it ends', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      await page.evaluateOnNewDocument((id) => {
        const names = ['content', 'page-script'].flatMap((script) =>
          ['wxt:content-script-started', 'wxt:locationchange'].map((name) => `${id}:${script}:${name}`),
        );
        for (const name of names)
          for (const target of [document, window])
            target.addEventListener(name, () => window.noticed?.push(name), true);
      }, idOf());
      await page.goto(addressOf('/story/1/damm'));
      await waitForPaint(page);
      await page.evaluate(() => history.pushState({}, '', '/story/2/damm'));
      await page.evaluate(() => document.querySelector('.article-body')?.append('Mehr in Kürze.'));
      await manageExtension(suite.launched, 'reload');
      await waitForPaint(page);
      expect(await page.evaluate(() => window.noticed)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('does not stop it', async () => {
      const page = await openPainted(suite.launched, '/story/1/damm');
      await page.evaluate((id) => {
        for (const script of ['content', 'page-script']) {
          const type = `${id}:${script}:wxt:content-script-started`;
          const detail = { contentScriptName: script, messageId: 'x' };
          document.dispatchEvent(new CustomEvent(type, { detail }));
          postMessage({ type, ...detail }, '*');
        }
      }, idOf());
      await addNewQuote(page);
      await waitForPaintOf(page, NEW_QUOTE);
      await page.close();
    });
  },
);
