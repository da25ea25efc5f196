/** Pages that move: the marks follow what the reader sees, and a page at rest costs nothing. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';
import { movingSite } from './moving-site.ts';
import { paintedWords, tintOf, waitForPaint, watchConsole } from './page-watch.ts';
import { addressOf } from './pages.ts';

const MARKET = '/story/1/markt';
const POOL = '/story/2/hallenbad';
const SPEED = '"Der alte Platz war zu eng"';
const PUMPS = '"Die Pumpen sind kaputt"';

inEachBrowser('Moving pages', movingSite, (suite) => {
  let page: Page;
  let complaints: string[];
  const open = (path: string) => page.goto(addressOf(path));
  const painted = async () => Object.values(await paintedWords(page)).flat();
  const expectPainted = (...words: string[]) => expect.poll(painted).toEqual(expect.arrayContaining(words));
  const expectUnpainted = (...words: string[]) =>
    expect.poll(async () => (await painted()).filter((word) => words.includes(word))).toEqual([]);

  beforeEach(async () => {
    page = await suite.launched.browser.newPage();
    complaints = watchConsole(page);
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('marks an article that comes only after the consent', async () => {
    await open('/zustimmung/story/1');
    expect(await painted()).toEqual([]);
    await page.evaluate(() => window.movingPage.consent());
    await expectPainted(SPEED);
  });

  it('follows from one article to the next, to a page without one, and back', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    await page.evaluate((path) => window.movingPage.go(path), POOL);
    await expectPainted(PUMPS);
    await expectUnpainted(SPEED);
    await page.evaluate(() => window.movingPage.go('/alle'));
    await waitForPaint(page, false);
    await page.evaluate(() => history.go(-2));
    await expectPainted(SPEED);
    await expectUnpainted(PUMPS);
  });

  it('marks what a ticker adds on top, and keeps the older marks where they belong', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    const before = await painted();
    await page.evaluate(() =>
      window.movingPage.addEntry('"Es geht los", sagt Bürgermeister Otto Lamm um 12.30 Uhr.'),
    );
    await expectPainted('"Es geht los"', ...before);
    await page.evaluate(() => window.movingPage.addEntry('"Fertig für heute", sagt Lamm um 17 Uhr.'));
    await expectPainted('"Fertig für heute"', '"Es geht los"', ...before);
  });

  it('marks what "read more" unfolds', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    await page.evaluate(() => window.movingPage.readMore(['"Ich komme wieder", sagt die Kundin Eva Stern.']));
    await expectPainted('"Ich komme wieder"');
  });

  it('keeps to its article when an endless page appends the next', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    const before = await painted();
    await page.evaluate((path) => window.movingPage.scrollToNext(path), POOL);
    await page.evaluate(() => window.movingPage.readMore(['"Ich komme wieder", sagt die Kundin Eva Stern.']));
    await expectPainted('"Ich komme wieder"', ...before);
  });

  it('takes the colours of dark pages when the page goes dark', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    const transparent = 'rgba(0, 0, 0, 0)';
    await expect.poll(() => tintOf(page)).not.toBe(transparent);
    const light = await tintOf(page);
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    await expect.poll(() => tintOf(page)).not.toBe(light);
    expect(await tintOf(page)).not.toBe(transparent);
    await expectPainted(SPEED);
  });

  it('keeps its marks on a page that never rests', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    await page.evaluate(() => window.movingPage.beRestless());
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await expectPainted(SPEED);
  });
});
