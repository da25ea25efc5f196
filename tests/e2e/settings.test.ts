/** What the reader switches in the panel, the page shows at once; and what the settings say of that page for a bug report. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { LAYERS } from '../../highlights/layers.ts';
import { openExtensionPage, openPanel } from '../../tools/browsers/extension-pages.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser } from './browsers.ts';
import { expectedPaint } from './expected-paint.ts';
import {
  mutations,
  openPainted,
  paintedWords,
  TRANSPARENT,
  tintOf,
  waitForPaint,
  watchMutations,
} from './page-watch.ts';
import { addressOf, SAMPLE, sampleHtml } from './pages.ts';

/** In the extension's pages, where the functions handed to `evaluate` run. */
declare const chrome: { readonly tabs: Tabs.Static };

const HTML = sampleHtml();
const URL = addressOf(SAMPLE);
const FIRST_LAYERS = DEFAULT_SETTINGS.layers;

/** Whether Stimmen is at work on the page of an address, asked as a panel asks. */
const answers = (panel: Page, address: string): Promise<boolean> =>
  panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const question = { id: 1, type: 'pageResult', timestamp: Date.now() };
    return chrome.tabs.sendMessage(tab?.id ?? 0, question).then(Boolean, () => false);
  }, address);

inEachBrowser(
  'Switches',
  (_host, path) => (path === SAMPLE ? HTML : null),
  (suite) => {
    let page: Page;
    let panel: Page;
    beforeAll(async () => {
      page = await openPainted(suite.launched, SAMPLE);
      await watchMutations(page);
      panel = await openPanel(suite.launched, page);
      await waitForPanel(panel);
      await panel.click('footer [aria-expanded]');
    });
    afterEach(async () => {
      expect(await mutations(page)).toEqual([]);
    });
    afterAll(async () => {
      await panel.close();
      await page.close();
    });

    const layerSwitches = (): Promise<ElementHandle<HTMLInputElement>[]> => panel.$$('.layers input');

    it.each(LAYERS.map((layer, at) => [layer, at] as const))(
      'paints and unpaints the layer %s',
      async (layer, at) => {
        const changed = { ...FIRST_LAYERS, [layer]: !FIRST_LAYERS[layer] };
        await (await layerSwitches())[at]?.click();
        await expect.poll(() => paintedWords(page)).toEqual(expectedPaint(HTML, URL, changed));
        await (await layerSwitches())[at]?.click();
        await expect.poll(() => paintedWords(page)).toEqual(expectedPaint(HTML, URL));
      },
    );

    it('takes everything off the page when Stimmen is switched off, and brings it back', async () => {
      await panel.click('[role=switch]');
      await waitForPaint(page, false);
      await expect.poll(() => tintOf(page)).toBe(TRANSPARENT);
      await panel.click('[role=switch]');
      await page.bringToFront();
      await expect.poll(() => paintedWords(page)).toEqual(expectedPaint(HTML, URL));
      await expect.poll(() => tintOf(page)).not.toBe(TRANSPARENT);
      await panel.bringToFront();
    });

    it('stays switched off on a page that is opened later', async () => {
      await panel.click('[role=switch]');
      await waitForPaint(page, false);
      await page.reload();
      await watchMutations(page);
      await page.bringToFront();
      await expect.poll(() => answers(panel, URL)).toBe(true);
      expect(await paintedWords(page)).toEqual({});
      await panel.bringToFront();
      await panel.click('[role=switch]');
      await page.bringToFront();
      await waitForPaint(page);
    });

    describe('for a bug report, in the settings', () => {
      it('is about the page that was looked at last, by its host', async () => {
        await page.bringToFront();
        const options = await openExtensionPage(suite.launched, 'options.html');
        const preview = await options.waitForSelector('.report pre');
        const report = await preview?.evaluate(({ textContent }) => textContent);
        expect(report).toContain(`\npage: ${await page.evaluate(() => location.hostname)}\n`);
        expect(report).toContain('\nprofile: derStandard\noutcome: annotated\nlayout: ');
        expect(report).toMatch(/\nmilliseconds: reading \d+, analysis \d+\n/);
        expect(report).not.toContain(SAMPLE);
        await options.close();
      });

      it('asks no page of the extension, not even the first page with its sample', async () => {
        const welcome = await openExtensionPage(suite.launched, 'welcome.html');
        await waitForPaint(welcome);
        const options = await openExtensionPage(suite.launched, 'options.html');
        const preview = await options.waitForSelector('.report pre');
        expect(await preview?.evaluate(({ textContent }) => textContent)).toContain('profile: derStandard');
        await options.close();
        await welcome.close();
      });
    });
  },
);
