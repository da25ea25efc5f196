/** Places on a page, found by the words that stand there. */
import type { Page } from 'puppeteer-core';
import { middleOf, restAt } from '../browsers/words-on-page.ts';

/** @param below pixels from the top of the window to the words */
export async function scrollTo(page: Page, words: string, below: number): Promise<void> {
  const { y } = await middleOf(page, words);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - below);
}

/** Rests on the words until their card is open. */
export async function openCard(page: Page, words: string): Promise<void> {
  await restAt(page, await middleOf(page, words));
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
}
