/** Pages that keep the background busy, and a background that is stopped at work. */
import { it } from 'vitest';
import { stopBackground } from '../../tools/browsers/chromium-background.ts';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { waitForPaint } from './page-watch.ts';
import { addressOf, derStandardPage } from './pages.ts';

const paragraph = (number: number): string =>
  `"Das ist die ${number}. Ausrede", sagte Stadträtin Ida Lorenz. Der Antrag von Egon Pichler wurde danach vertagt.`;
const paragraphs = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => paragraph(number));

/** Says something new in the article eight times a second. */
function beRestless(): void {
  let number = 0;
  setInterval(() => {
    const entry = document.createElement('p');
    entry.textContent = `"Das ist Meldung ${++number}", sagte Bürgermeister Otto Lamm am Abend im Gemeindeamt.`;
    document.querySelector('.article-body')?.prepend(entry);
  }, 120);
}

const PAGES: Readonly<Record<string, string>> = {
  '/story/1/lang': derStandardPage('Lang', paragraphs(4_000)),
  '/story/2/unruhig': derStandardPage('Unruhig', paragraphs(1_500)).replace(
    '</body>',
    `<script>(${beRestless})()</script></body>`,
  ),
  '/story/3/kurz': derStandardPage('Kurz', paragraphs(4)),
};

/** Milliseconds, a guard as all others: a busy machine takes its time over four thousand paragraphs. */
const LONGEST_WAIT = 100_000;

inEachBrowser(
  'Analyses',
  (_host, path) => PAGES[path] ?? null,
  (suite) => {
    const open = async (path: string) => {
      const page = await suite.launched.browser.newPage();
      page.setDefaultTimeout(LONGEST_WAIT);
      await page.goto(addressOf(path), { waitUntil: 'domcontentloaded' });
      return page;
    };

    it('that a stopped worker has left are asked for again', async ({ skip }) => {
      // Firefox stops no background that has something to answer.
      if (suite.launched.kind !== 'chromium') skip();
      const page = await open('/story/1/lang');
      await stopBackground(suite.launched.browser);
      await waitForPaint(page);
      const panel = await openPanel(suite.launched, page);
      await panel.waitForSelector('[role=tab]');
      await panel.close();
      await page.close();
    });

    it('of pages that never rest leave room for others, and are forgotten with their page', async () => {
      const restless = await open('/story/2/unruhig');
      await waitForPaint(restless);
      const meanwhile = await open('/story/3/kurz');
      await waitForPaint(meanwhile);
      await meanwhile.close();
      await restless.close();
      const after = await open('/story/3/kurz');
      await waitForPaint(after);
      await after.close();
    });
  },
);
