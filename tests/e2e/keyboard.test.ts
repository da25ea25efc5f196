/** All that a reader comes for, by keyboard alone in the panel: whatever was used may go, but the focus never falls to the body. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser } from './browsers.ts';
import { openPainted, paintedWords, waitForPaint } from './page-watch.ts';
import { SAMPLE, sampleHtml } from './pages.ts';

/** Its words, or what it is called where it has none. */
const focused = (panel: Page) =>
  panel.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return null;
    return (
      active.innerText.trim() ||
      active.closest('label')?.innerText.trim() ||
      active.ariaLabel ||
      active.className
    );
  });

/** Presses Tab until something whose words match has the focus. */
async function tabTo(panel: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await panel.keyboard.press('Tab');
    if (words.test((await focused(panel)) ?? '')) return;
  }
  throw new Error(`Tab never reaches ${words}`);
}

inEachBrowser(
  'With the keyboard alone',
  () => sampleHtml(),
  (suite) => {
    let article: Page;
    let panel: Page;
    const forms = async () => Object.keys(await paintedWords(article)).join();
    const use = async (words: RegExp, key: 'Enter' | ' ' = 'Enter') => {
      await tabTo(panel, words);
      await panel.keyboard.press(key);
    };
    const expectFocus = (words: RegExp) => expect.poll(() => focused(panel)).toMatch(words);

    beforeAll(async () => {
      article = await openPainted(suite.launched, SAMPLE);
    });
    beforeEach(async () => {
      panel = await openPanel(suite.launched, article);
      await waitForPanel(panel);
      return () => panel.close();
    });
    afterAll(() => article.close());

    it('reported speech is hidden, and shown again', async () => {
      await use(/^(Indirekt|Reported)$/, ' ');
      await expect.poll(forms).not.toContain('dashes');
      await expectFocus(/^(Indirekt|Reported)$/);
      await panel.keyboard.press(' ');
      await expect.poll(forms).toContain('dashes');
    });

    it('the site is switched off, and on again', async () => {
      await use(/^(Hier aus|Off here)$/);
      await waitForPaint(article, false);
      await expectFocus(/www\.derstandard\.at/);
      await panel.keyboard.press('Enter');
      await panel.waitForSelector('[role=tab]');
      await expectFocus(/./);
      await article.bringToFront();
      await waitForPaint(article);
    });

    it('the article is exported, and the reader told so', async () => {
      await use(/^Export$/);
      await panel.waitForSelector('.notice [role=status]:not(:empty)');
      await expectFocus(/^Export$/);
    });

    it('a voice leads to its quotes, and back to all of them', async () => {
      await tabTo(panel, /^.+\s\d+\s?%$/);
      await panel.keyboard.press('Enter');
      await panel.waitForSelector('.quote');
      await expectFocus(/./);
      await use(/^(Alle zeigen|Show all)$/);
      await panel.waitForSelector('.shown .link', { hidden: true });
      await expectFocus(/./);
    });

    it('a search is begun and ended', async () => {
      await use(/^(Suchen|Search)$/);
      await panel.waitForSelector('[type=search]:focus');
      await panel.keyboard.type('Wort');
      await use(/^(Suche beenden|End the search)$/);
      await panel.waitForSelector('[type=search]', { hidden: true });
      await expectFocus(/./);
    });

    it('a speaker is corrected', async () => {
      await panel.focus('[role=tab][aria-selected=true]');
      while ((await panel.$('[data-name=quotes][aria-selected=true]')) === null)
        await panel.keyboard.press('ArrowRight');
      const speaker = () => panel.$eval('.quote .speaker', ({ textContent }) => textContent);
      const before = await speaker();
      await use(/^(Stimmt nicht\?|Wrong\?)$/);
      await panel.keyboard.press('Tab');
      await panel.keyboard.press('Enter');
      // As beside a popup, the page is seen: a hidden one is not read anew.
      await article.bringToFront();
      await expect.poll(speaker).not.toBe(before);
      await expectFocus(/./);
    });
  },
);
