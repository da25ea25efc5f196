/** A session by keyboard alone, in the panel as it stands beside a real page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser } from './browsers.ts';
import { openPainted } from './page-watch.ts';
import { SAMPLE, sampleHtml } from './pages.ts';

/** The words on the button that has the focus; Firefox gives it to what scrolls as well. */
const focused = (panel: Page) =>
  panel.evaluate(() => {
    const active = document.activeElement;
    return active instanceof HTMLButtonElement ? active.textContent.trim() : '';
  });
const roleOfFocused = (panel: Page) =>
  panel.evaluate(() => document.activeElement?.getAttribute('role') ?? '');

/** Presses Tab until a button whose words match has the focus. */
async function tabTo(panel: Page, words: RegExp, limit = 80): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await panel.keyboard.press('Tab');
    if (words.test(await focused(panel))) return;
  }
  throw new Error(`Tab never reaches ${words}`);
}

inEachBrowser(
  'The panel by keyboard',
  () => sampleHtml(),
  (suite) => {
    let article: Page;
    let panel: Page;
    beforeAll(async () => {
      article = await openPainted(suite.launched, SAMPLE);
      panel = await openPanel(suite.launched, article);
      await waitForPanel(panel);
      await panel.bringToFront();
    });
    afterAll(async () => {
      await panel.close();
      await article.close();
    });

    it('goes from the switch to the views, which are one stop', async () => {
      await panel.keyboard.press('Tab');
      expect(await roleOfFocused(panel)).toBe('switch');
      await panel.keyboard.press('Tab');
      expect(await roleOfFocused(panel)).toBe('tab');
      await panel.keyboard.press('Tab');
      expect(await roleOfFocused(panel)).not.toBe('tab');
    });

    it('shows where the focus is', async () => {
      const outline = await panel.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return `${outlineStyle} ${outlineWidth}`;
      });
      expect(outline).toBe('solid 2px');
    });

    it('opens a person, jumps to a mention and comes back', async () => {
      await panel.focus('[role=tab]');
      await panel.keyboard.press('ArrowRight');
      const first = await panel.waitForSelector('.person .name');
      await tabTo(panel, new RegExp(`^${await first?.evaluate(({ textContent }) => textContent)}`));
      await panel.keyboard.press('Enter');
      const before = await article.evaluate(() => scrollY);
      await tabTo(panel, /^(Zur ersten Nennung|To the first mention)$/);
      await panel.keyboard.press('Enter');
      await tabTo(panel, /^(Zurück zur Lesestelle|Back to where you were)$/);
      await panel.keyboard.press('Enter');
      await expect.poll(() => article.evaluate(() => Math.round(scrollY))).toBe(before);
    });

    it('searches the quotes', async () => {
      await panel.focus('[role=tab][aria-selected=true]');
      await panel.keyboard.press('ArrowRight');
      await panel.waitForSelector('.quote');
      const all = (await panel.$$('.quote')).length;
      await panel.keyboard.press('Tab');
      await panel.keyboard.press('Enter');
      await panel.waitForSelector('[type=search]:focus');
      await panel.keyboard.type('Wort');
      await expect.poll(async () => (await panel.$$('.quote')).length).toBeLessThan(all);
      expect((await panel.$$('.quote')).length).toBeGreaterThan(0);
    });
  },
);
