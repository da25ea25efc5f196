/** Pages beyond derStandard: read once or for good when the reader says so, and left when they take it back. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OWN_HOSTS } from '../../extension/hosts.ts';
import { agreeInAdvance, allowSite } from '../../tools/browsers/allow-site.ts';
import { openExtensionPage, openPanel, tabIdOf } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { openPainted, paintedWords, waitForPaint, watchConsole } from './page-watch.ts';
import { addressOf, SAMPLE, sampleHtml } from './pages.ts';
import { Steps } from './steps.ts';
import { clickIcon, showPage } from './toolbar-popup.ts';

const HOST = 'www.talzeitung.example';
const SITE = '*://*.talzeitung.example/*';
const ARTICLE_URL = addressOf('/artikel/1', HOST);
const QUOTE = '"So einfach ist das."';
const ONCE = '.message button:nth-of-type(1)';
const ALLOW_OWN = '[data-action=allow]';
const ALWAYS = '.message button:nth-of-type(2)';

inEachBrowser(
  'Other sites',
  () => sampleHtml(),
  (suite) => {
    let page: Page;
    let complaints: string[];
    const isPainted = async () =>
      Object.values(await paintedWords(page))
        .flat()
        .includes(QUOTE);

    beforeEach(async () => {
      page = await suite.launched.browser.newPage();
      complaints = watchConsole(page);
      await page.goto(ARTICLE_URL);
    });
    afterEach(async () => {
      expect(complaints).toEqual([]);
      await page.close();
    });

    /** The panel asks the page first: who is asked for leave is not read, and will not be. */
    const expectUnread = async () => {
      const popup = await clickIcon(suite.launched, page);
      await popup.waitForSelector(ONCE);
      expect(await paintedWords(page)).toEqual({});
      await popup.close();
    };
    const takeBack = async (name: string) => {
      const options = await openExtensionPage(suite.launched, 'options.html');
      const listed = await options.waitForSelector(`xpath/.//li[contains(., "${name}")]//button`);
      await listed?.click();
      await waitForPaint(page, false);
      await options.close();
    };

    /** Chromium takes its own sites back with all sites, and gives them again only when the reader agrees. */
    const expectOwnOffered = async (options: Page, own: Page, ownTab: number) => {
      await waitForPaint(own, false);
      await options.waitForSelector(ALLOW_OWN);
      const panel = await openExtensionPage(suite.launched, `sidepanel.html?tabId=${ownTab}`);
      await panel.waitForSelector('.message button');
      await panel.close();
      for (const site of OWN_HOSTS) await agreeInAdvance(suite.launched, site);
    };

    it('are not read unasked', expectUnread);

    it('are read once after a click, and no more after a reload', async () => {
      const popup = await clickIcon(suite.launched, page);
      await (await popup.waitForSelector(ONCE))?.click();
      await showPage(suite.launched, page);
      await expect.poll(isPainted).toBe(true);
      await popup.waitForSelector('[role=tab]');
      await popup.close();
      await page.reload();
      await expectUnread();
    });

    it('are read for good when allowed, listed in the options, and left as soon as that is taken back', async () => {
      await agreeInAdvance(suite.launched, SITE);
      const steps = new Steps();
      const popup = await steps.take(() => clickIcon(suite.launched, page));
      const always = await popup.waitForSelector(ALWAYS);
      await steps.take(async () => always?.click());
      await showPage(suite.launched, page);
      await expect.poll(isPainted).toBe(true);
      // The browser's own question comes on top.
      expect(steps.taken).toBe(2);
      await popup.close();
      await page.reload();
      await waitForPaint(page);

      await takeBack('talzeitung.example');
      await page.reload();
      await expectUnread();
    });

    it.each([
      ['all sites', '*://*/*', /^(All websites|Alle Websites)/],
      ['one address of a site', `https://${HOST}/*`, /^talzeitung\.example/],
    ])('are left when %s are taken back, and not read again', async (_what, pattern, name) => {
      await allowSite(suite.launched, pattern);
      await page.bringToFront();
      await expect.poll(isPainted).toBe(true);
      const options = await openExtensionPage(suite.launched, 'options.html');
      const listed = await options.waitForSelector('.removable li');
      expect(await listed?.evaluate(({ textContent }) => textContent)).toMatch(name);
      const besides = await openPanel(suite.launched, page);
      await besides.waitForSelector('[role=tab]');
      await options.bringToFront();
      await (await listed?.waitForSelector('button'))?.click();
      await options.close();
      await waitForPaint(page, false);
      // The panel that was open is told as well.
      await besides.waitForSelector(ONCE);
      await besides.close();
      await page.bringToFront();
      await page.evaluate((quote) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = `${quote}, sagte Bürgermeister Egon Pichler am Abend im Gemeindeamt.`;
        document.querySelector('p')?.after(paragraph);
      }, '"Das ist neu"');
      await expectUnread();
    });

    it('that were allowed for themselves stay so when all sites are taken back, and of its own Stimmen says what holds', async () => {
      await allowSite(suite.launched, SITE);
      await allowSite(suite.launched, '*://*/*');
      const own = await openPainted(suite.launched, SAMPLE);
      const ownTab = await tabIdOf(suite.launched, own.url());
      const options = await openExtensionPage(suite.launched, 'options.html');
      await (await options.waitForSelector('xpath/.//li[starts-with(., "All")]//button'))?.click();
      const allowed = () =>
        options.$$eval('.removable li span', (all) => all.map((each) => each.textContent));
      await expect.poll(allowed).toEqual(['talzeitung.example']);
      await page.bringToFront();
      await page.reload();
      await expect.poll(isPainted).toBe(true);
      if (suite.launched.kind === 'chromium') await expectOwnOffered(options, own, ownTab);
      await own.bringToFront();
      await waitForPaint(own);
      await expect.poll(() => options.$(ALLOW_OWN)).toBeNull();
      await options.close();
      await own.close();
      await takeBack('talzeitung.example');
    });

    it('that were read once by a click stay so when another site is taken back', async () => {
      const popup = await clickIcon(suite.launched, page);
      await (await popup.waitForSelector(ONCE))?.click();
      await showPage(suite.launched, page);
      await expect.poll(isPainted).toBe(true);
      await popup.close();
      await allowSite(suite.launched, '*://*.bergbote.example/*');
      const other = await suite.launched.browser.newPage();
      await other.goto(addressOf('/artikel/1', 'www.bergbote.example'));
      await waitForPaint(other);
      const options = await openExtensionPage(suite.launched, 'options.html');
      await (await options.waitForSelector('.removable li button'))?.click();
      await waitForPaint(other, false);
      expect(await isPainted()).toBe(true);
      await options.close();
      await other.close();
    });
  },
);
