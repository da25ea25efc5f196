/** The hover card, and the pointer that brings it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { middleOf, type Place, restAt } from '../../tools/browsers/words-on-page.ts';

/** The hover card is the last child of the page's root, its contents hidden in a closed shadow root. */
export const cardIsShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');

export async function waitForCard(page: Page, shown: boolean, within?: number): Promise<void> {
  await page.waitForFunction(
    (expected) => (document.documentElement.lastElementChild?.localName === 'div') === expected,
    within === undefined ? {} : { timeout: within },
    shown,
  );
}

/** Does what brings the card until it comes: the tools, which open it, come to the page a moment after the marks. */
export async function bringCard(page: Page, attempt: () => Promise<void>): Promise<void> {
  const comes = async () => {
    await attempt();
    return waitForCard(page, true, 1_000).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(comes).toBe(true);
}

/**
 * The middle of the first line of some words, in the window, once they have come to rest: a page that still scrolls
 * smoothly would have moved them away from under the mouse.
 */
export async function restingMiddleOf(page: Page, words: string): Promise<Place> {
  const heights: number[] = [];
  const isAtRest = async () => {
    heights.push((await middleOf(page, words)).y);
    return heights.length > 3 && new Set(heights.slice(-4)).size === 1;
  };
  await expect.poll(isAtRest).toBe(true);
  return middleOf(page, words);
}

/** Moves the pointer onto some words and leaves it there. */
export async function restOn(page: Page, words: string): Promise<void> {
  await restAt(page, await restingMiddleOf(page, words));
}

/** Whether the first line of some words is where the reader sees it. */
export async function isInWindow(page: Page, words: string): Promise<boolean> {
  const { y } = await middleOf(page, words);
  return y > 0 && y < (await page.evaluate(() => innerHeight));
}
