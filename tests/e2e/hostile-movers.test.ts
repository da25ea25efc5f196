/** Pages whose scripts pull the ground away: the marks come back where their words are, and nobody fights. */
import { expect, it } from 'vitest';
import { MARKET, POOL, PUMPS, SPEED } from './moving-site.ts';
import { onMovingPages } from './moving-suite.ts';
import { mutations, watchMutations } from './page-watch.ts';

onMovingPages('Hostile movers', (suite) => {
  const { open, painted, expectPainted, expectUnpainted } = suite;
  const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it.each(['setAnew', 'replaceBody'] as const)('find their marks again after %s', async (deed) => {
    await open(MARKET);
    await expectPainted(SPEED);
    const before = (await painted()).sort();
    await suite.page.evaluate((name) => window.movingPage[name](), deed);
    await expect.poll(async () => (await painted()).sort()).toEqual(before);
  });

  it('that clear all highlights get ours back with the next change', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    await suite.page.evaluate(() => window.movingPage.clearHighlights());
    await suite.page.evaluate(() => window.movingPage.readMore(['Der nächste Markttag ist am Samstag.']));
    await expectPainted(SPEED);
  });

  it('that clear all highlights for no change of the text get ours back as well', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    await suite.page.evaluate(() => {
      window.movingPage.clearHighlights();
      document.querySelector('.article-body')?.classList.add('cleared');
    });
    await expectPainted(SPEED);
  });

  it('that change their address long before their text keep the old marks until then', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    await suite.page.evaluate((path) => window.movingPage.go(path, 3_000), POOL);
    await rest(1_500);
    await expectPainted(SPEED);
    await expectPainted(PUMPS);
    await expectUnpainted(SPEED);
  });

  it('are not read while nobody sees them, and once on return', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    const other = await suite.launched.browser.newPage();
    await other.bringToFront();
    await suite.page.evaluate(() =>
      window.movingPage.addEntry('"Es geht los", sagt Bürgermeister Otto Lamm.'),
    );
    await rest(1_500);
    expect(await painted()).not.toContain('"Es geht los"');
    await suite.page.bringToFront();
    await expectPainted('"Es geht los"', SPEED);
    await other.close();
  });

  it('that watch for changes see none of ours', async () => {
    await open(MARKET);
    await watchMutations(suite.page);
    await expectPainted(SPEED);
    await suite.page.evaluate(() => window.movingPage.clearHighlights());
    await suite.page.evaluate(() => document.documentElement.classList.add('dark'));
    await expectPainted(SPEED);
    expect(await mutations(suite.page)).toEqual(['attributes of HTML']);
  });
});
