/** Reload, back and forward: each time the page is annotated anew, or found again as it was left. */
import { expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';
import { expectedPaint } from './expected-paint.ts';
import { paintedWords, watchConsole } from './page-watch.ts';
import { addressOf, derStandardPage, SAMPLE, sampleHtml } from './pages.ts';

const OTHER = '/story/3000000999010/ein-zweiter-artikel';
const PAGES: Readonly<Record<string, string>> = {
  [SAMPLE]: sampleHtml(),
  [OTHER]: derStandardPage('Der Marktplatz bleibt autofrei', [
    '"Wir haben lange gestritten", sagt Bürgermeister Konrad Ebner. "Jetzt ist es entschieden."',
    'Die Wirtin Hedwig Nagl ist zufrieden. Der Platz gehöre nun wieder den Leuten, meint Nagl.',
    'Bis zum Frühjahr soll das neue Pflaster liegen. Ebner rechnet mit Kosten von 1,2 Millionen Euro.',
  ]),
};

inEachBrowser(
  'Navigation',
  (_host, path) => PAGES[path] ?? null,
  (suite) => {
    it('annotates after reload, on the next page, on the way back and forth', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      const expectPaintOf = (path: string) =>
        expect.poll(() => paintedWords(page)).toEqual(expectedPaint(PAGES[path] ?? '', addressOf(path)));
      await page.goto(addressOf(SAMPLE));
      await expectPaintOf(SAMPLE);
      await page.reload();
      await expectPaintOf(SAMPLE);
      await page.goto(addressOf(OTHER));
      await expectPaintOf(OTHER);
      await page.evaluate(() => history.back());
      await expectPaintOf(SAMPLE);
      await page.evaluate(() => history.forward());
      await expectPaintOf(OTHER);
      expect(complaints).toEqual([]);
      await page.close();
    });
  },
);
