/** The report over many articles, on a phone: tables and charts scroll by themselves, the page does not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { stimmenFromSource } from '../node/command.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { inEachBrowser } from './browsers.ts';
import { expectNoFaults } from './faults-of.ts';
import { addressOf } from './pages.ts';

const ARTICLES = ['Tagblatt', 'Oberländer Landbote und Bezirksanzeiger'].map((outlet, index) => ({
  text: '„Das ist entschieden“, sagte Bezirkshauptfraustellvertreterin Anna Moser-Hinterleitner. „Das Geld fehlt“, sagte Landesrat Karl Huber.',
  outlet,
  date: `2026-0${index + 3}-02`,
}));

let report: string;
beforeAll(() => {
  const folder = temporaryFolder();
  const [lines, out] = [join(folder, 'artikel.ndjson'), join(folder, 'report.html')];
  writeFileSync(lines, ARTICLES.map((article) => JSON.stringify(article)).join('\n'));
  expect(stimmenFromSource(['report', '--out', out, lines]).stderr).toBe('');
  report = readFileSync(out, 'utf8');
});

inEachBrowser(
  'The report',
  (_host, path) => (path === '/report' ? report : null),
  (suite) => {
    it.each([320, 380, 1200])(
      'is as wide as its window at %i pixels, and nothing is out of reach',
      async (width) => {
        const page = await suite.launched.browser.newPage();
        await page.setViewport({ width, height: 700 });
        await page.goto(addressOf('/report'));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        // What is wider is in something that scrolls, with the rows' names in sight.
        const names = await page.$$eval('.wide', (scrolling) =>
          scrolling.flatMap((each) => {
            each.scrollLeft = each.scrollWidth;
            return [...each.querySelectorAll('tbody th')].map((name) => name.getBoundingClientRect().left);
          }),
        );
        expect(names.length).toBeGreaterThan(5);
        for (const left of names) expect(left).toBeGreaterThanOrEqual(0);
        await expectNoFaults(page, 'light');
        await page.close();
      },
    );
  },
);
