/** Places on a page, found by the words that stand there. */
import type { Page } from 'puppeteer-core';

/** The first line of the words, in the window. @throws where they are not on the page */
async function lineOf(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  const line = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, words);
  if (!line) throw new Error(`"${words}" is not on the page`);
  return line;
}

/** @param below pixels from the top of the window to the words */
export async function scrollTo(page: Page, words: string, below: number): Promise<void> {
  const { y } = await lineOf(page, words);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - below);
}

/** Rests on the words until their card is open. */
export async function openCard(page: Page, words: string): Promise<void> {
  const { x, y } = await lineOf(page, words);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
}
