/** A click in the panel takes the reader to the words. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser } from './browsers.ts';
import { isInWindow } from './card-on-page.ts';
import { openPainted, waitForPaint, watchConsole } from './page-watch.ts';
import { addressOf, derStandardPage, SAMPLE, sampleHtml } from './pages.ts';

const LAST_QUOTE = 'Mein Großvater war hier';

const spoken = (words: string): string =>
  `<p>"${words}", sagte Stadträtin Ida Lorenz. Der Antrag von Egon Pichler wurde am Abend ohne weitere Aussprache vertagt.</p>`;
const FIRST = [spoken('Wir warten seit drei Jahren'), spoken('Das Haus ist nicht zu retten')];

const storyOf = (body: string): string =>
  derStandardPage('Keller', ['STELLE']).replace(/<p[^>]*>STELLE<\/p>/, body);

const PAGES: Readonly<Record<string, string>> = {
  '/story/1/details': storyOf(
    `${FIRST.join('')}<details id="closed"><summary>Mehr</summary>${spoken('Im Keller steht Wasser')}</details>`,
  ),
  '/story/2/until-found': storyOf(
    `${FIRST.join('')}<div id="closed" hidden="until-found">${spoken('Im Keller steht Wasser')}</div>`,
  ),
  '/story/3/doppelt': storyOf(
    `<style>#phone { display: none }</style><div id="phone">${FIRST.join('')}</div><div id="desk">${FIRST.join('')}</div>
     <in-frame id="slotted">${spoken('Im Keller steht Wasser')}</in-frame>
     <script>document.querySelector('in-frame').attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';</script>`,
  ),
};

const isShown = (page: Page): Promise<boolean | undefined> =>
  page.evaluate(() => document.querySelector('#closed p')?.checkVisibility());

inEachBrowser(
  'Jumping',
  (_host, path) => PAGES[path] ?? sampleHtml(),
  (suite) => {
    it('scrolls the page to a quote and flashes it once', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      await page.goto(addressOf(SAMPLE));
      await waitForPaint(page);
      const panel = await openPanel(suite.launched, page);
      await waitForPanel(panel);
      await panel.click('[role=tab][data-name=quotes]');
      const quote = await panel.waitForSelector(`xpath/.//button[contains(., "${LAST_QUOTE}")]`);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await quote?.click();
      // Browsers neither scroll nor draw a page that nobody sees.
      await page.bringToFront();
      await page.waitForFunction(() =>
        [...CSS.highlights.keys()].some((name) => name.startsWith('stimmen-flash')),
      );
      await page.waitForFunction(
        () => ![...CSS.highlights.keys()].some((name) => name.startsWith('stimmen-flash')),
      );
      expect(await isInWindow(page, LAST_QUOTE)).toBe(true);
      expect(complaints).toEqual([]);
      await panel.close();
      await page.close();
    });

    it.each(['/story/1/details', '/story/2/until-found'])(
      'opens what is closed around a quote: %s',
      async (path) => {
        const page = await openPainted(suite.launched, path);
        expect(await isShown(page)).toBe(false);
        const panel = await openPanel(suite.launched, page);
        await waitForPanel(panel);
        await panel.click('[role=tab][data-name=quotes]');
        const quote = await panel.waitForSelector('xpath/.//button[contains(., "Im Keller steht Wasser")]');
        await quote?.click();
        await page.bringToFront();
        await page.waitForFunction(() => document.querySelector('#closed p')?.checkVisibility());
        await panel.close();
        await page.close();
      },
    );

    it('marks the copy of a text that the reader sees, and words in slots', async () => {
      const page = await openPainted(suite.launched, '/story/3/doppelt');
      const holders = await page.evaluate(() =>
        [...CSS.highlights].flatMap(([name, ranges]) =>
          name.startsWith('stimmen-tint')
            ? [...ranges].map(({ startContainer }) => startContainer.parentElement?.closest('[id]')?.id)
            : [],
        ),
      );
      expect(new Set(holders)).toEqual(new Set(['desk', 'slotted']));
      await page.close();
    });
  },
);
