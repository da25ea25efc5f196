/** A page that replaces itself while it still loads: the browser then forgets who listened to the document. */
import { expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';
import { waitForPaint, watchConsole } from './page-watch.ts';
import { addressOf, derStandardPage } from './pages.ts';

const ARTICLE = derStandardPage('Der Damm hält', [
  '"Wir haben den Damm selbst gebaut", sagte Bürgermeisterin Hanna Leitgeb am Abend im Gemeindeamt.',
  'Am Freitag tagt der Gemeinderat im alten Saal. Dann soll über das Geld entschieden werden.',
]);

/** In the page, whose text is held up by a script that does not come. */
function writeAnew(html: string): void {
  setTimeout(() => {
    document.open();
    document.write(html);
    document.close();
  });
}

const PAGE = `<!DOCTYPE html><html lang="de"><head><title>Damm</title>
<script>(${writeAnew})(${JSON.stringify(ARTICLE)})</script><script src="/nie.js"></script></head></html>`;

inEachBrowser(
  'A page that writes itself anew',
  (_host, path) => (path === '/nie.js' ? new Promise<string>(() => {}) : PAGE),
  (suite) => {
    it('is marked', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      // Nobody can wait for what the page was at first: it never comes to its end.
      void page.goto(addressOf('/story/1/damm')).catch(() => undefined);
      await expect.poll(() => page.title()).toBe('Der Damm hält - derStandard.at');
      await waitForPaint(page);
      expect(complaints).toEqual([]);
      await page.close();
    });
  },
);
