/** A whole session of a reader, watched: what goes over the network, and what stays behind in the browser. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { openExtensionPage, openPanel } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { restOn } from './card-on-page.ts';
import { giveCommand } from './give-command.ts';
import { openPainted, waitForPaint } from './page-watch.ts';
import { addressOf, derStandardPage, SAMPLE, sampleHtml } from './pages.ts';

/** In the extension's pages, where the functions handed to `evaluate` run. */
declare const chrome: { readonly storage: Storage.Static };

const OTHER = '/story/3000000999011/ein-zweiter-artikel';
const QUOTE = 'Wir haben lange gestritten';
const PAGES: Readonly<Record<string, string>> = {
  [SAMPLE]: sampleHtml(),
  [OTHER]: derStandardPage('Der Marktplatz bleibt autofrei', [
    `"${QUOTE}", sagt Bürgermeister Konrad Ebner. "Jetzt ist es entschieden."`,
    'Bis zum Frühjahr soll das neue Pflaster liegen. Ebner rechnet mit Kosten von 1,2 Millionen Euro.',
  ]),
};

/** What browsers ask of their makers, with or without an extension. */
const OF_BROWSERS = /^([^/]*\.)?(google|googleapis|gvt1|mozilla|firefox)\.(com|org|net)\//;

/** Every request that leaves the browser, to whatever host: all of them end here. */
const requests: string[] = [];

inEachBrowser(
  'A whole session',
  (host, path) => {
    requests.push(`${host}${path}`);
    return PAGES[path] ?? null;
  },
  (suite) => {
    const click = async (page: Page, selector: string) => {
      for (const element of await page.$$(selector))
        await element.evaluate((each) => (each as HTMLElement).click());
    };

    it('fetches nothing but the pages that the reader opens, and keeps nothing but what they chose', async () => {
      requests.length = 0;
      const page = await openPainted(suite.launched, SAMPLE);
      const panel = await openPanel(suite.launched, page);
      await panel.waitForSelector('[role=tab]');
      for (const tab of await panel.$$('[role=tab]')) {
        await tab.click();
        await click(panel, '[role=tabpanel] button');
      }
      await panel.close();

      const options = await openExtensionPage(suite.launched, 'options.html');
      await options.waitForSelector('main');
      await click(options, 'input[type=radio]');
      await page.bringToFront();
      await page.goto(addressOf(OTHER));
      await waitForPaint(page);
      await restOn(page, QUOTE);
      await giveCommand(suite.launched, page, 'next-quote');
      await page.keyboard.press('Escape');
      await giveCommand(suite.launched, page, 'toggle');
      await waitForPaint(page, false);
      await giveCommand(suite.launched, page, 'toggle');
      await waitForPaint(page);

      const opened = ['/favicon.ico', SAMPLE, OTHER].map((path) => new URL(addressOf(path)));
      const allowed = opened.map(({ host, pathname }) => `${host}${pathname}`);
      expect(requests.filter((request) => !allowed.includes(request) && !OF_BROWSERS.test(request))).toEqual(
        [],
      );

      const kept = await options.evaluate(async () => ({
        local: Object.keys(await chrome.storage.local.get()),
        sync: Object.keys(await chrome.storage.sync.get()),
        // As long as the browser runs: whether open pages have been looked for, and where the panel of a tab stands.
        session: Object.keys(await chrome.storage.session.get()).map((key) => key.replace(/\d+$/, '')),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        page: [localStorage.length, sessionStorage.length, document.cookie],
      }));
      expect(kept).toEqual({
        local: ['settings'],
        sync: [],
        session: ['hasBegun', 'place-'],
        databases: [],
        caches: [],
        page: [0, 0, ''],
      });
      const ofPage = () =>
        page.evaluate(async () => [
          localStorage.length,
          sessionStorage.length,
          document.cookie,
          (await indexedDB.databases()).length,
          (await caches.keys()).length,
        ]);
      expect(await ofPage()).toEqual([0, 0, '', 0, 0]);
      await page.close();
      const remembered = () => options.evaluate(async () => Object.keys(await chrome.storage.session.get()));
      await expect.poll(remembered, { message: 'a closed tab is forgotten' }).toEqual(['hasBegun']);
      await options.close();
    });
  },
);
