/** Settings that are damaged, of another version, or cannot be stored: everything goes on, and the way back is open. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { openExtensionPage, openPanel } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { openPainted, paintedWords } from './page-watch.ts';
import { SAMPLE, sampleHtml } from './pages.ts';

/** In the extension's pages, where the functions handed to `evaluate` run. */
declare const chrome: { readonly storage: Storage.Static };

type Damage = readonly [string, Record<string, unknown>];

const A_WORD: Damage = ['a word', { settings: 'aus' }];
/** Both browsers hand out what they were given; what is made of it, tests of the settings ask without them as well. */
const OTHERS: readonly Damage[] = [
  ['null', { settings: null }],
  [
    'layers that are no object and sites that are no list',
    { settings: { layers: null, sitesOff: 5, pagesOff: 'x' } },
  ],
  ['a language that nobody knows', { settings: { language: 'tlh', enabled: true } }],
  [
    'what a newer version wrote',
    { settings: { voices: [1], layers: { moods: true } }, settings$: { v: 99 } },
  ],
];

inEachBrowser(
  'Settings',
  () => sampleHtml(),
  (suite) => {
    let options: Page;
    const stored = () => options.evaluate(() => chrome.storage.local.get());

    beforeEach(async () => {
      options = await openExtensionPage(suite.launched, 'options.html');
      await options.waitForSelector('main');
      await options.evaluate(() => chrome.storage.local.clear());
      return () => options.close();
    });

    const USABLE = 'of which the storage holds %s leave page, panel and options usable';
    const expectUsable = async (_what: string, damage: Record<string, unknown>) => {
      await options.evaluate((items) => chrome.storage.local.set(items), damage);
      const page = await openPainted(suite.launched, SAMPLE);
      const panel = await openPanel(suite.launched, page);
      await panel.waitForSelector('[role=tab]');
      await panel.close();
      await page.close();
      const again = await openExtensionPage(suite.launched, 'options.html');
      await again.waitForSelector('main [role=switch]');
      await again.click('[data-action=reset]');
      await expect.poll(stored).toEqual({});
      await again.close();
    };
    it.each([A_WORD])(USABLE, expectUsable);
    suite.itInOne.each(OTHERS)(USABLE, expectUsable);

    // Firefox sets no limit to what an extension stores.
    const itCanBeFull = it.skipIf(suite.kind === 'firefox');
    itCanBeFull('that cannot be stored are said not to be, and the switch tells what holds', async () => {
      const page = await openPainted(suite.launched, SAMPLE);
      const panel = await openPanel(suite.launched, page);
      await panel.waitForSelector('[role=tab]');
      await options.evaluate(async () => {
        for (let size = 8_000_000; size >= 1; size = Math.floor(size / 2))
          for (let number = 0, isFull = false; !isFull; number++)
            await chrome.storage.local.set({ [`filling-${size}-${number}`]: 'x'.repeat(size) }).catch(() => {
              isFull = true;
            });
      });
      await panel.click('[role=switch]');
      await panel.waitForSelector('[role=alert]');
      await panel.waitForSelector('[role=switch]:checked, [role=switch][aria-checked=true]');
      expect(await paintedWords(page)).not.toEqual({});
      await panel.close();
      await page.close();
      await options.bringToFront();
      await options.click('[data-action=reset]');
      await expect.poll(stored).toEqual({});
    });
  },
);
