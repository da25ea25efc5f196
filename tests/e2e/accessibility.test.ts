/** What axe-core finds in the extension's own pages: nothing, in both themes and both languages; and a session by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../extension/texts/languages.ts';
import { chooseLanguage, waitForLanguage } from '../../tools/browsers/choose-language.ts';
import { openExtensionPage, openPanel, tabIdOf } from '../../tools/browsers/extension-pages.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser } from './browsers.ts';
import { expectNoFaults, THEMES } from './faults-of.ts';
import { keepPicture } from './keep-picture.ts';
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
  'Accessibility',
  () => sampleHtml(),
  (suite) => {
    let article: Page;
    let tabId: number;
    beforeAll(async () => {
      article = await openPainted(suite.launched, SAMPLE);
      tabId = await tabIdOf(suite.launched, article.url());
    });

    // The second language has other words in the same places, which browsers do not tell apart.
    describe.each(suite.kind === 'chromium' ? LANGUAGES : LANGUAGES.slice(0, 1))(
      'in %s, in light and dark',
      (language) => {
        beforeAll(() => chooseLanguage(suite.launched, language));

        const open = async (path: string) => {
          const page = await openExtensionPage(suite.launched, path);
          await page.setViewport({ width: 400, height: 600 });
          await page.waitForSelector('main');
          await waitForLanguage(page, language);
          return page;
        };
        const expectNoFaultsIn = async (page: Page, picture?: string) => {
          for (const theme of THEMES) {
            await expectNoFaults(page, theme, theme !== THEMES[0]);
            const name = `accessibility-${suite.launched.kind}-${picture}-${language}-${theme}`;
            if (picture) await keepPicture(page, name);
          }
        };

        // The side panel is the popup with more room.
        const panels = language === LANGUAGES[0] ? ['popup.html', 'sidepanel.html'] : ['popup.html'];
        it.each(panels)('nothing is wrong with %s, in any view', async (path) => {
          const page = await open(`${path}?tabId=${tabId}`);
          await page.waitForSelector('[role=tab]');
          const tabs = await page.$$('[role=tab]');
          for (const tab of tabs) {
            await tab.click();
            await page.$$eval('[aria-expanded=false]', (buttons) => {
              for (const button of buttons) if (button instanceof HTMLElement) button.click();
            });
            await expectNoFaultsIn(page, tab === tabs.at(-1) ? path : undefined);
          }
          await page.close();
        });

        it.each([
          ['the options', 'options'],
          ['the first page', 'welcome'],
          ['a panel that has nothing to show', 'popup'],
        ])('nothing is wrong with %s', async (_what, name) => {
          const page = await open(`${name}.html`);
          await expectNoFaultsIn(page, name);
          await page.close();
        });

        it('nothing is wrong with the sheet for printing', async () => {
          const page = await open(`sheet.html?tabId=${tabId}`);
          await expectNoFaultsIn(page, 'sheet');
          await page.close();
        });
      },
    );

    describe('by keyboard alone, in the panel as it stands beside a real page', () => {
      let article: Page;
      let panel: Page;
      beforeAll(async () => {
        // What is looked for and chosen there is kept for the tab, so it has an address of its own.
        article = await openPainted(suite.launched, '/story/2/krummbach');
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
    });
  },
);
