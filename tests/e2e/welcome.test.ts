/** The first minute: a page that explains the marks by a live article, after the install and never after an update. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { agreeInAdvance } from '../../tools/browsers/allow-site.ts';
import { openExtensionPage, tabIdOf } from '../../tools/browsers/extension-pages.ts';
import { countWelcomeTabs } from '../../tools/browsers/welcome-tab.ts';
import { inEachBrowser } from './browsers.ts';
import { restOn, waitForCard } from './card-on-page.ts';
import { manageExtension } from './manage-extension.ts';
import { openPainted, paintedWords, waitForPaint } from './page-watch.ts';
import { addressOf, sampleHtml } from './pages.ts';

const OTHER = addressOf('/artikel/1', 'www.diepresse.com');

inEachBrowser(
  'The first page',
  () => sampleHtml(),
  (suite) => {
    const open = async () => {
      const page = await openExtensionPage(suite.launched, 'welcome.html');
      await page.waitForSelector('.sample-article');
      await waitForPaint(page);
      return page;
    };
    const trialsDone = (page: Page) => page.$$eval('.trials .done', (done) => done.length);

    // That it opens after the install, every suite waits for.
    it('does not open after an update', async () => {
      const page = await openPainted(suite.launched, '/artikel/2');
      await manageExtension(suite.launched, 'reload');
      const panel = await openExtensionPage(suite.launched, 'options.html');
      await panel.waitForSelector('main');
      await page.bringToFront();
      await waitForPaint(page);
      expect(await countWelcomeTabs(suite.launched)).toBe(0);
      await panel.close();
      await page.close();
    });

    it('has the sample annotated, with its card, and each mark goes and comes with its switch', async () => {
      const page = await open();
      const isReported = async () =>
        Object.keys(await paintedWords(page)).some((name) => name.includes('dashes'));
      expect(await isReported()).toBe(true);
      await restOn(page, 'halbleere Busse');
      await waitForCard(page, true);
      await expect.poll(() => trialsDone(page)).toBe(1);
      await page.click('.marks label:nth-of-type(2) input');
      await expect.poll(isReported).toBe(false);
      await page.click('.marks label:nth-of-type(2) input');
      await expect.poll(isReported).toBe(true);
      await expect.poll(() => trialsDone(page)).toBe(2);
      await page.close();
    });

    it('shows the sample in the panel', async () => {
      const page = await open();
      const tabId = await tabIdOf(suite.launched, `${suite.launched.extensionRoot}welcome.html`);
      const panel = await openExtensionPage(suite.launched, `popup.html?tabId=${tabId}`);
      await panel.waitForSelector('[role=tab]');
      expect(await panel.$eval('h1', ({ textContent }) => textContent)).toMatch(/^Seebach/);
      // Nobody knows the page by its address, nor can it be switched off as a site.
      const { host } = new URL(suite.launched.extensionRoot);
      expect(await panel.$eval('.source', ({ textContent }) => textContent)).not.toContain(host);
      expect(await panel.$('[data-action=off]')).toBeNull();
      await panel.close();
      await expect.poll(() => trialsDone(page)).toBe(1);
      await page.close();
    });

    it('lets a paper be read by one click and the leave of the browser', async () => {
      const page = await open();
      await agreeInAdvance(suite.launched, '*://*.diepresse.com/*');
      await page.bringToFront();
      const paper = await page.waitForSelector('xpath/.//li[contains(., "diepresse.com")]//button');
      await paper?.click();
      await page.waitForSelector('xpath/.//li[contains(., "diepresse.com")]//button[@aria-checked="true"]');
      const article = await suite.launched.browser.newPage();
      await article.goto(OTHER);
      await waitForPaint(article);
      await article.close();
      await page.close();
    });
  },
);
