/** Pages that append the next article: the one that the reader is in is annotated, never both as one. */
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { MARKET, MARKET_QUOTE, POOL, POOL_QUOTE } from './moving-site.ts';
import { onMovingPages } from './moving-suite.ts';

const MARK = '"Der Umzug ist gut vorbereitet"';

onMovingPages('Endless pages', (suite) => {
  const { open, expectPainted, expectUnpainted } = suite;
  const append = (path: string) => suite.page.evaluate((next) => window.movingPage.append(next), path);
  const scrollTo = (words: string) =>
    suite.page.evaluate((text) => {
      const paragraphs = [...document.querySelectorAll('p')];
      paragraphs.find(({ textContent }) => textContent?.includes(text))?.scrollIntoView({ block: 'center' });
    }, words);
  /** The appended article is whole, and the page has been read with it: the newest words of the first article are marked. */
  const appendAndRead = async (path: string) => {
    await append(path);
    await suite.page.waitForFunction((words) => document.body.innerText.includes(words), {}, POOL_QUOTE);
    await suite.page.evaluate(
      (text) => window.movingPage.addEntry(text),
      `${MARK}, sagte Marktleiterin Rosa Winkler am Abend im Rathaus.`,
    );
    await expectPainted(MARK, MARKET_QUOTE);
  };

  it.each([
    ['a known layout', ''],
    ['an unknown layout', '/neu'],
  ])('follow the reader from article to article and back, in %s', async (_name, prefix) => {
    await open(`${prefix}${MARKET}`);
    await expectPainted(MARKET_QUOTE);
    await appendAndRead(`${prefix}${POOL}`);
    await expectUnpainted(POOL_QUOTE);
    await scrollTo(POOL_QUOTE);
    await expectPainted(POOL_QUOTE);
    await expectUnpainted(MARKET_QUOTE);
    await scrollTo(MARKET_QUOTE);
    await expectPainted(MARKET_QUOTE);
    await expectUnpainted(POOL_QUOTE);
  });

  it('have the panel follow as well, with the address', async () => {
    await open(MARKET);
    await expectPainted(MARKET_QUOTE);
    const panel = await openPanel(suite.launched, suite.page);
    const title = () => panel.$eval('h1', (heading) => heading.textContent);
    await expect.poll(title).toBe('Der Wochenmarkt zieht um');
    await suite.page.bringToFront();
    await appendAndRead(POOL);
    await scrollTo(POOL_QUOTE);
    await suite.page.evaluate((path) => window.movingPage.showAddress(path), POOL);
    await expectPainted(POOL_QUOTE);
    await expect.poll(title).toBe('Das Hallenbad bleibt im Winter zu');
    await panel.close();
  });
});
