/** Pages that append the next article: the one that the reader is in is annotated, never both as one. */
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { MARKET, POOL, PUMPS, SPEED } from './moving-site.ts';
import { onMovingPages } from './moving-suite.ts';

onMovingPages('Endless pages', (suite) => {
  const { open, expectPainted, expectUnpainted } = suite;
  const append = (path: string) => suite.page.evaluate((next) => window.movingPage.append(next), path);
  const scrollTo = (words: string) =>
    suite.page.evaluate((text) => {
      const paragraphs = [...document.querySelectorAll('p')];
      paragraphs.find(({ textContent }) => textContent?.includes(text))?.scrollIntoView({ block: 'center' });
    }, words);
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1_500));

  it.each([
    ['a known layout', ''],
    ['an unknown layout', '/neu'],
  ])('follow the reader from article to article and back, in %s', async (_name, prefix) => {
    await open(`${prefix}${MARKET}`);
    await expectPainted(SPEED);
    await append(`${prefix}${POOL}`);
    await rest();
    await expectPainted(SPEED);
    await expectUnpainted(PUMPS);
    await scrollTo(PUMPS);
    await expectPainted(PUMPS);
    await expectUnpainted(SPEED);
    await scrollTo(SPEED);
    await expectPainted(SPEED);
    await expectUnpainted(PUMPS);
  });

  it('have the panel follow as well, with the address', async () => {
    await open(MARKET);
    await expectPainted(SPEED);
    const panel = await openPanel(suite.launched, suite.page);
    const title = () => panel.$eval('h1', (heading) => heading.textContent);
    await expect.poll(title).toBe('Der Wochenmarkt zieht um');
    await suite.page.bringToFront();
    await append(POOL);
    await rest();
    await scrollTo(PUMPS);
    await suite.page.evaluate((path) => window.movingPage.showAddress(path), POOL);
    await expectPainted(PUMPS);
    await expect.poll(title).toBe('Das Hallenbad bleibt im Winter zu');
    await panel.close();
  });
});
