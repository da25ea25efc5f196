/** What axe-core finds in the extension's own pages: nothing, in both themes and both languages. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../extension/texts/languages.ts';
import { chooseLanguage, waitForLanguage } from '../../tools/browsers/choose-language.ts';
import { openExtensionPage, tabIdOf } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { faultsOf } from './faults-of.ts';
import { keepPicture } from './keep-picture.ts';
import { openPainted } from './page-watch.ts';
import { SAMPLE, sampleHtml } from './pages.ts';

const THEMES = ['light', 'dark'] as const;

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

    for (const language of LANGUAGES)
      for (const theme of THEMES)
        describe(`in ${language}, ${theme}`, () => {
          beforeAll(() => chooseLanguage(suite.launched, language));

          const open = async (path: string) => {
            const page = await openExtensionPage(suite.launched, path);
            await page.setViewport({ width: 400, height: 600 });
            await page.waitForSelector('main');
            await waitForLanguage(page, language);
            await page.evaluate((scheme) => {
              document.documentElement.style.colorScheme = scheme;
            }, theme);
            return page;
          };

          it.each(['popup.html', 'sidepanel.html'])('nothing is wrong with %s, in any view', async (path) => {
            const page = await open(`${path}?tabId=${tabId}`);
            await page.waitForSelector('[role=tab]');
            for (const tab of await page.$$('[role=tab]')) {
              await tab.click();
              await page.$$eval('[aria-expanded=false]', (buttons) => {
                for (const button of buttons) if (button instanceof HTMLElement) button.click();
              });
              expect(await faultsOf(page)).toEqual([]);
            }
            await keepPicture(page, `accessibility-${suite.launched.kind}-${path}-${language}-${theme}`);
            await page.close();
          });

          it('nothing is wrong with the options', async () => {
            const page = await open('options.html');
            expect(await faultsOf(page)).toEqual([]);
            await page.close();
          });

          it('nothing is wrong with the sheet for printing', async () => {
            const page = await open(`sheet.html?tabId=${tabId}`);
            expect(await faultsOf(page)).toEqual([]);
            await keepPicture(page, `accessibility-${suite.launched.kind}-sheet-${language}-${theme}`);
            await page.close();
          });

          it('nothing is wrong with the first page', async () => {
            const page = await open('welcome.html');
            expect(await faultsOf(page)).toEqual([]);
            await keepPicture(page, `accessibility-${suite.launched.kind}-welcome-${language}-${theme}`);
            await page.close();
          });

          it('nothing is wrong with a panel that has nothing to show', async () => {
            const page = await open('popup.html');
            expect(await faultsOf(page)).toEqual([]);
            await page.close();
          });
        });
  },
);
