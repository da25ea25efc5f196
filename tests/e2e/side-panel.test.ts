/** The real side panel, beside a window whose tabs come, go and move on. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';
import { openSidePanel } from './open-side-panel.ts';
import { openPainted } from './page-watch.ts';
import { addressOf, derStandardPage } from './pages.ts';

const DAM_PATH = '/story/1/damm';
const DAM = 'Der Damm hält';
const SQUARE = 'Der Marktplatz bleibt autofrei';
const SLOW = '/langsam';
const PAGES: Readonly<Record<string, string>> = {
  [DAM_PATH]: derStandardPage(DAM, [
    '"Wir haben den Damm selbst gebaut", sagte Bürgermeisterin Hanna Leitgeb am Abend im Gemeindeamt.',
    'Sie habe mit dem Landesrat gesprochen. Am Freitag tagt der Gemeinderat im alten Saal des Gemeindeamts.',
  ]),
  '/story/2/platz': derStandardPage(SQUARE, [
    '"Wir haben lange gestritten", sagt Bürgermeister Konrad Ebner. "Jetzt ist es entschieden."',
    'Die Wirtin Hedwig Nagl ist zufrieden. Der Platz gehöre nun wieder den Leuten, meint Nagl.',
  ]),
  '/leer': '<!DOCTYPE html><html lang="de"><title>Leer</title></html>',
  [SLOW]: '<!DOCTYPE html><html lang="de"><title>Langsam</title><img src="/nie.png" alt=""></html>',
};
const SQUARE_ADDRESS = addressOf('/story/2/platz');

inEachBrowser(
  'The side panel',
  (_host, path) => (path === '/nie.png' ? new Promise(() => {}) : (PAGES[path] ?? null)),
  (suite) => {
    let page: Page;
    let words: () => Promise<string>;
    beforeAll(async () => {
      const opened = await openSidePanel(suite.launched, () => openPainted(suite.launched, DAM_PATH));
      ({ page, words } = opened);
    });

    /** As by a link, without waiting for what comes. */
    const go = (address: string) => page.evaluate((next) => location.assign(next), address);

    it('tells of the tab in front, whichever that is', async () => {
      await expect.poll(words).toContain(DAM);
      const other = await suite.launched.browser.newPage();
      await other.goto(SQUARE_ADDRESS);
      await other.bringToFront();
      await expect.poll(words).toContain(SQUARE);
      await page.bringToFront();
      await expect.poll(words).toContain(DAM);
      await other.bringToFront();
      await expect.poll(words).toContain(SQUARE);
      await other.close();
      await expect.poll(words).toContain(DAM);
    });

    it('goes with a tab from page to page and back', async () => {
      await go(SQUARE_ADDRESS);
      await expect.poll(words).toContain(SQUARE);
      await go(addressOf('/leer'));
      await expect.poll(words).not.toContain(SQUARE);
      await page.evaluate(() => history.back());
      await expect.poll(words).toContain(SQUARE);
    });

    it('does not go on about a page that is left for one that takes its time', async () => {
      await go(addressOf(DAM_PATH));
      await expect.poll(words).toContain(DAM);
      await go(addressOf(SLOW, 'www.talzeitung.example'));
      await expect.poll(words).not.toContain(DAM);
    });
  },
);
