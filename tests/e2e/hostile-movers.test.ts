/** Pages whose scripts pull the ground away: the marks come back where their words are, and nobody fights. */
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { bringCard, cardIsShown, restingMiddleOf, restOn, waitForCard } from './card-on-page.ts';
import { MARKET, MARKET_QUOTE, POOL, POOL_QUOTE } from './moving-site.ts';
import { onMovingPages } from './moving-suite.ts';
import { mutations, openPainted, waitForPaint, watchMutations } from './page-watch.ts';
import { addressOf } from './pages.ts';

onMovingPages('Hostile movers', (suite) => {
  const { open, painted, expectPainted, expectUnpainted } = suite;

  it.each(['setAnew', 'replaceBody'] as const)('find their marks again after %s', async (change) => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    const before = (await painted()).sort();
    await suite.page.evaluate((name) => window.movingPage[name](), change);
    await expect.poll(async () => (await painted()).sort()).toEqual(before);
  });

  it.each(['clearHighlights', 'emptyHighlights'] as const)(
    'get their marks back after %s, though nothing else changes',
    async (change) => {
      await open(MARKET);
      await expectPainted(MARKET_QUOTE);
      const before = (await painted()).sort();
      for (const _time of [1, 2]) {
        await suite.page.evaluate((name) => window.movingPage[name](), change);
        await expect.poll(async () => (await painted()).sort()).toEqual(before);
      }
    },
  );

  it('that throw all away once it is marked hear no complaint', async () => {
    await open('/leer');
    await suite.page.evaluate((path) => {
      window.movingPage.endWhenMarked();
      window.movingPage.go(path);
    }, MARKET);
    await suite.page.waitForFunction(() => document.documentElement === null);
    await expect.poll(painted).toEqual([]);
  });

  it('that play the reader open no card, and those that play the browser are not read again', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    const { page } = suite;
    // The tools are there once the card comes.
    await bringCard(page, () => restOn(page, MARKET_QUOTE.slice(1, -1)));
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    const { x, y } = await restingMiddleOf(page, MARKET_QUOTE.slice(1, -1));
    await page.evaluate(
      (clientX, clientY) => {
        const touch = { clientX, clientY, pointerType: 'touch', bubbles: true };
        document.querySelector('p')?.dispatchEvent(new PointerEvent('pointerup', touch));
      },
      x,
      y,
    );
    expect(await cardIsShown(page)).toBe(false);
    await page.evaluate(() => {
      for (let times = 0; times < 5_000; times++)
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    // Whoever comes behind five thousand questions waits longer than this test may take.
    const other = await openPainted(suite.launched, POOL);
    await other.close();
  });

  it('that mark words under a name of ours keep their mark', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    const name = await suite.page.evaluate(() => {
      const [ours] = [...CSS.highlights.keys()].filter((each) => each.startsWith('stimmen-tint'));
      const range = new StaticRange({
        startContainer: document.body,
        startOffset: 0,
        endContainer: document.body,
        endOffset: 1,
      });
      CSS.highlights.set(ours ?? '', new Highlight(range));
      return ours;
    });
    const panel = await openPanel(suite.launched, suite.page);
    await panel.click('[role=switch]');
    await expect
      .poll(() =>
        suite.page.evaluate(() => [...CSS.highlights.keys()].filter((each) => each.startsWith('stimmen-'))),
      )
      .toEqual([name]);
    await panel.click('[role=switch]');
    await panel.close();
  });

  it('that change their address long before their text keep the old marks until then', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    await suite.page.evaluate((path) => window.movingPage.go(path, 3_000), POOL);
    const isThere = () => suite.page.evaluate((words) => document.body.innerText.includes(words), POOL_QUOTE);
    for (let marks = await painted(); !(await isThere()); marks = await painted())
      expect(marks).toContain(MARKET_QUOTE);
    await expectPainted(POOL_QUOTE);
    await expectUnpainted(MARKET_QUOTE);
  });

  it('are not read while nobody sees them, and once on return', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    const other = await suite.launched.browser.newPage();
    await suite.page.evaluate(() =>
      window.movingPage.addEntry('"Es geht los", sagt Bürgermeister Otto Lamm.'),
    );
    // Another page is read in the meantime, from beginning to end.
    await other.goto(addressOf(MARKET));
    await waitForPaint(other);
    expect(await painted()).not.toContain('"Es geht los"');
    await suite.page.bringToFront();
    await expectPainted('"Es geht los"', MARKET_QUOTE);
    await other.close();
  });

  it('that watch for changes see none of ours', async () => {
    await open(MARKET);
    await watchMutations(suite.page);
    await expectPainted(MARKET_QUOTE);
    await suite.page.evaluate(() => window.movingPage.clearHighlights());
    await suite.page.evaluate(() => document.documentElement.classList.add('dark'));
    await expectPainted(MARKET_QUOTE);
    expect(await mutations(suite.page)).toEqual(['attributes of HTML']);
  });
});
