/**
 * What readers come for, in as few steps as it takes: each click, and each opening of the panel, is one. More of it stands
 * with its own kind: copying from the card (`taking-along`) and the menu (`browser-surface`), another paper (`access`), one voice
 * alone, the way from quote to quote, and correcting (`voices-on-page`).
 */
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openExtensionPage, openPanel } from '../../tools/browsers/extension-pages.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser } from './browsers.ts';
import { openPainted, paintedWords, waitForPaint } from './page-watch.ts';
import { SAMPLE, sampleHtml } from './pages.ts';
import { Steps } from './steps.ts';

const VIEWS = ['overview', 'people', 'quotes', 'facts'];

const SMALL_WINDOWS = [
  ['popup.html', [['a popup in a low window', { width: 400, height: 520 }]]],
  [
    'sidepanel.html',
    [
      ['a side panel of 360 pixels', { width: 360, height: 800 }],
      ['a side panel of 320 pixels', { width: 320, height: 800 }],
      ['a side panel of 360 pixels at 200 %', { width: 180, height: 400 }],
    ],
  ],
] as const;
type SmallWindow = (typeof SMALL_WINDOWS)[number][1][number];

async function expectToFit(panel: Page, view: string, [where, viewport]: SmallWindow): Promise<void> {
  await panel.setViewport(viewport);
  const { wide, high } = await panel.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    high: document.documentElement.scrollHeight,
  }));
  expect(wide, `${view} in ${where}`).toBeLessThanOrEqual(viewport.width);
  // With large type everything scrolls together.
  if (viewport.height > 480) expect(high, `${view} in ${where}`).toBeLessThanOrEqual(viewport.height);
}

inEachBrowser(
  'A reader',
  (_host, path) => (path === SAMPLE ? sampleHtml() : null),
  (suite) => {
    const { itInOne } = suite;
    let article: Page;
    let panel: Page;
    let steps: Steps;

    const open = async () => {
      panel = await steps.take(() => openPanel(suite.launched, article));
      await waitForPanel(panel);
      await panel.bringToFront();
    };
    const click = async (selector: string) => {
      const button = await panel.waitForSelector(selector);
      await steps.take(async () => button?.click());
    };
    const forms = async () => Object.keys(await paintedWords(article)).join();
    const quotesShown = () => panel.$$eval('.quote', (quotes) => quotes.length);

    beforeEach(async () => {
      steps = new Steps();
      article = await openPainted(suite.launched, SAMPLE);
    });
    afterEach(async () => {
      await panel.close();
      await article.close();
    });

    it('has all quotes of one voice in two steps', async () => {
      await open();
      await click('.voices li:first-child button');
      const name = await panel.$eval('.filter select', (select) => select.selectedOptions[0]?.text ?? '');
      const speakers = await panel.$$eval('.quote .speaker', (all) => all.map((each) => each.textContent));
      expect(speakers.length).toBeGreaterThan(0);
      for (const speaker of speakers) expect(speaker).toContain(name);
      expect(steps.taken).toBe(2);
    });

    it('hides reported speech in two', async () => {
      expect(await forms()).toContain('dashes');
      await open();
      await click('.speech label:nth-of-type(2) input');
      await expect.poll(forms).not.toContain('dashes');
      expect(steps.taken).toBe(2);
      await click('.speech label:nth-of-type(2) input');
      await expect.poll(forms).toContain('dashes');
    });

    it('switches the site off in two, and on again in two', async () => {
      await open();
      await click('[data-action=off]');
      await waitForPaint(article, false);
      expect(steps.taken).toBe(2);
      await panel.close();
      steps = new Steps();
      await open();
      await click('.message button');
      await article.bringToFront();
      await waitForPaint(article);
      expect(steps.taken).toBe(2);
    });

    it('has the article exported in two, and is told so', async () => {
      await open();
      await click('[data-action=export]');
      await expect.poll(() => readdirSync(suite.downloads).join()).toMatch(/^stimmen-.*\.md/);
      expect(await panel.$eval('.notice [role=status]', ({ textContent }) => textContent)).toContain('.md');
      expect(steps.taken).toBe(2);
    });

    it('comes to any view in at most ten stops of the keyboard', async () => {
      await open();
      for (const view of VIEWS) {
        await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await panel.reload(suite.launched.kind === 'firefox' ? { waitUntil: [] } : {});
        await panel.waitForSelector('[role=tab]');
        const chosen = () =>
          panel.$eval('[role=tab][aria-selected=true]', (tab) => tab.getAttribute('data-name'));
        const isOnTab = () => panel.evaluate(() => document.activeElement?.role === 'tab');
        let stops = 0;
        for (; !(await isOnTab()) && stops < 10; stops++) await panel.keyboard.press('Tab');
        for (; (await chosen()) !== view && stops < 10; stops++) await panel.keyboard.press('ArrowRight');
        expect(await chosen(), `${view} after ${stops} stops`).toBe(view);
      }
    });

    describe('finds the panel as it was left', () => {
      itInOne('with view, chosen voice and the way back', async () => {
        await open();
        await click('.voices li:first-child button');
        const before = await quotesShown();
        await article.evaluate(() => scrollTo(0, 40));
        await click('.quote .passage');
        await panel.waitForSelector('.notice .link');
        await panel.close();

        await open();
        await panel.waitForSelector('.quote');
        expect(await quotesShown()).toBe(before);
        await click('.notice .link');
        await expect.poll(() => article.evaluate(() => Math.round(scrollY))).toBe(40);
      });

      it('with the words that were sought', async () => {
        await open();
        await click('[data-action=search]');
        await panel.waitForSelector('[type=search]:focus');
        await panel.keyboard.type('fahr');
        await panel.waitForSelector('.shown .link');
        await panel.close();
        await open();
        expect(await panel.$eval('[type=search]', (field) => (field as HTMLInputElement).value)).toBe('fahr');
      });
    });

    it('has five voices in sight in a popup of 400 by 600, and 450 pixels for them and more', async () => {
      await open();
      const { voices, frame } = await panel.evaluate(() => {
        const bottom = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
        const foot = document.querySelector('footer')?.getBoundingClientRect();
        const rows = [...document.querySelectorAll('.voices li')];
        return {
          voices: rows.filter((row) => row.getBoundingClientRect().bottom <= (foot?.top ?? 0)).length,
          frame: bottom('.tab-line') + (foot?.height ?? 0),
        };
      });
      expect(voices).toBeGreaterThanOrEqual(5);
      expect(frame).toBeLessThanOrEqual(150);
      await panel.setViewport({ width: 320, height: 600 });
      const narrow = await panel.evaluate(
        () =>
          (document.querySelector('.tab-line')?.getBoundingClientRect().bottom ?? 0) +
          (document.querySelector('footer')?.getBoundingClientRect().height ?? 0),
      );
      expect(narrow).toBeLessThan(150);
    });

    it('need not scroll sideways, nor everything at once, in any window', async () => {
      await open();
      for (const [path, windows] of SMALL_WINDOWS) {
        const own = await openExtensionPage(
          suite.launched,
          `${path}${await panel.evaluate(() => location.search)}`,
        );
        // The view before is kept for the tab.
        await own.waitForSelector('[role=tab]');
        for (const view of [...VIEWS, 'search']) {
          await own.click(view === 'search' ? '[data-action=search]' : `[data-name=${view}]`);
          await own.waitForSelector(
            view === 'search' ? '[type=search]' : `[data-name=${view}][aria-selected=true]`,
          );
          await own.$$eval('.person > button', (people) => people[0]?.click());
          for (const window of windows) await expectToFit(own, view, window);
        }
        await own.close();
      }
    });

    itInOne('prints the chosen quotes on a sheet of their own', async () => {
      await open();
      await click('.voices li:first-child button');
      await panel.waitForSelector('.quote');
      const shown = await quotesShown();
      const sheet = await openExtensionPage(
        suite.launched,
        `sheet.html${await panel.evaluate(() => location.search)}`,
      );
      await sheet.waitForSelector('.sheet .quote');
      expect(await sheet.$$eval('.quote', (quotes) => quotes.length)).toBe(shown);
      await sheet.close();
    });
  },
);
