/** Pages that move: the marks follow what the reader sees, and a page at rest costs nothing. */
import { expect, it } from 'vitest';
import { MARKET, MARKET_QUOTE, POOL, POOL_QUOTE } from './moving-site.ts';
import { onMovingPages } from './moving-suite.ts';
import { TRANSPARENT, tintOf, waitForPaint } from './page-watch.ts';

onMovingPages('Moving pages', (suite) => {
  const { open, painted, expectPainted, expectUnpainted } = suite;

  it('marks an article that comes only after the consent', async () => {
    await open(`/zustimmung${MARKET}`);
    expect(await painted()).toEqual([]);
    await suite.page.evaluate(() => window.movingPage.consent());
    await expectPainted(MARKET_QUOTE);
  });

  it('follows from one article to the next, to a page without one, and back', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    await suite.page.evaluate((path) => window.movingPage.go(path), POOL);
    await expectPainted(POOL_QUOTE);
    await expectUnpainted(MARKET_QUOTE);
    await suite.page.evaluate(() => window.movingPage.go('/alle'));
    await waitForPaint(suite.page, false);
    await suite.page.evaluate(() => history.go(-2));
    await expectPainted(MARKET_QUOTE);
    await expectUnpainted(POOL_QUOTE);
  });

  it('marks what a ticker adds on top, and keeps the older marks where they belong', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    const before = await painted();
    await suite.page.evaluate(() =>
      window.movingPage.addEntry('"Es geht los", sagt Bürgermeister Otto Lamm um 12.30 Uhr.'),
    );
    await expectPainted('"Es geht los"', ...before);
    await suite.page.evaluate(() => window.movingPage.addEntry('"Fertig für heute", sagt Lamm um 17 Uhr.'));
    await expectPainted('"Fertig für heute"', '"Es geht los"', ...before);
  });

  it('marks what "read more" unfolds', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    await suite.page.evaluate(() =>
      window.movingPage.readMore(['"Ich komme wieder", sagt die Kundin Eva Stern.']),
    );
    await expectPainted('"Ich komme wieder"');
  });

  it('takes the colours of dark pages when the page goes dark', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    await expect.poll(() => tintOf(suite.page)).not.toBe(TRANSPARENT);
    const light = await tintOf(suite.page);
    await suite.page.evaluate(() => document.documentElement.classList.add('dark'));
    await expect.poll(() => tintOf(suite.page)).not.toBe(light);
    expect(await tintOf(suite.page)).not.toBe(TRANSPARENT);
    await expectPainted(MARKET_QUOTE);
  });

  it('keeps its marks on a page that never rests', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    await suite.page.evaluate(() => window.movingPage.beRestless());
    // A hundred changes, after each of which the marks stand.
    const changes = () =>
      suite.page.$eval('.article-body p:last-child', ({ textContent }) => Number(textContent));
    for (let marks = await painted(); (await changes()) < 100; marks = await painted())
      expect(marks).toContain(MARKET_QUOTE);
  });
});
