/** What axe-core finds in the extension's own pages: nothing, in both themes and both languages. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, it } from 'vitest';
import { LANGUAGES } from '../../extension/texts/languages.ts';
import { chooseLanguage, waitForLanguage } from '../../tools/browsers/choose-language.ts';
import { openExtensionPage, tabIdOf } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { expectNoFaults, THEMES } from './faults-of.ts';
import { keepPicture } from './keep-picture.ts';
import { openPainted } from './page-watch.ts';
import { SAMPLE, sampleHtml } from './pages.ts';

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

    describe.each(LANGUAGES)('in %s, in light and dark', (language) => {
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

      it.each(['popup.html', 'sidepanel.html'])('nothing is wrong with %s, in any view', async (path) => {
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
    });
  },
);
