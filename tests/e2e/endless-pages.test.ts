/** Pages that append the next article: the one that the reader is in is annotated, never both as one. */
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { MARKET, POOL, PUMPS, SPEED } from './moving-site.ts';
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
    await suite.page.waitForFunction((words) => document.body.innerText.includes(words), {}, PUMPS);
    await suite.page.evaluate(
      (text) => window.movingPage.addEntry(text),
      `${MARK}, sagte Marktleiterin Rosa Winkler am Abend im Rathaus.`,
    );
    await expectPainted(MARK, SPEED);
  };

  it.each([
    ['a known layout', ''],
    ['an unknown layout', '/neu'],
  ])('follow the reader from article to article and back, in %s', async (_name, prefix) => {
    await open(`${prefix}${MARKET}`);
    await expectPainted(SPEED);
    await appendAndRead(`${prefix}${POOL}`);
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
    await appendAndRead(POOL);
    await scrollTo(PUMPS);
    await suite.page.evaluate((path) => window.movingPage.showAddress(path), POOL);
    await expectPainted(PUMPS);
    await expect.poll(title).toBe('Das Hallenbad bleibt im Winter zu');
    await panel.close();
  });
});
