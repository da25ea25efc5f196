/** What the settings say for a bug report of the page that the reader comes from. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openExtensionPage } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { openPainted, waitForPaint } from './page-watch.ts';
import { addressOf, SAMPLE, sampleHtml } from './pages.ts';

inEachBrowser(
  'The debug report',
  (_host, path) => (path === SAMPLE ? sampleHtml() : null),
  (suite) => {
    let article: Page;
    beforeAll(async () => {
      article = await openPainted(suite.launched, SAMPLE);
    });
    afterAll(() => article.close());

    it('is about the page that was looked at last, by its host', async () => {
      await article.bringToFront();
      const options = await openExtensionPage(suite.launched, 'options.html');
      const preview = await options.waitForSelector('.report pre');
      const report = await preview?.evaluate(({ textContent }) => textContent);
      const { hostname, pathname } = new URL(addressOf(SAMPLE));
      expect(report).toContain(`\npage: ${hostname}\n`);
      expect(report).toContain('\nprofile: derStandard\noutcome: annotated\nlayout: ');
      expect(report).toMatch(/\nmilliseconds: reading \d+, analysis \d+\n/);
      expect(report).not.toContain(pathname);
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
  },
);
