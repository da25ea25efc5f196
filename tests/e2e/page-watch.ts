/** What a page notices of Stimmen, and what a reader sees of it there. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    /** Filled by the observer that `watchMutations` installs. */
    changesByOthers?: string[];
  }
}

/** Collects what is written to the page's console or thrown in it, from now on. */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Records every change of the document from now on. */
export async function watchMutations(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changes: string[] = [];
    window.changesByOthers = changes;
    new MutationObserver((records) => {
      for (const { type, target } of records) changes.push(`${type} of ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

export const mutations = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.changesByOthers ?? ['nobody watched']);

/**
 * The painted words by the name of their highlight, without its key, in the order of the page; white space as it is seen.
 * Words that are painted twice are there twice.
 */
export function paintedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const byName = new Map<string, Range[]>();
    for (const [key, highlight] of CSS.highlights) {
      if (!key.startsWith('stimmen-')) continue;
      const name = key.replace(/-[^-]+$/, '');
      const ranges = [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      });
      byName.set(name, [...(byName.get(name) ?? []), ...ranges]);
    }
    const words = (range: Range) =>
      range
        .toString()
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ');
    return Object.fromEntries(
      [...byName].map(([name, ranges]) => [
        name,
        ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other)).map(words),
      ]),
    );
  });
}

/** The colour behind the words of a voice with a colour; transparent without marks, or without their style sheet. */
export const tintOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const name = [...CSS.highlights.keys()].find((each) => /^stimmen-tint-\d-/.test(each));
    return getComputedStyle(document.body, `::highlight(${name})`).backgroundColor;
  });

/** Waits until something is painted, or until nothing is. */
export async function waitForPaint(page: Page, painted = true): Promise<void> {
  await page.waitForFunction(
    (expected) => [...CSS.highlights.keys()].some((name) => name.startsWith('stimmen-')) === expected,
    { polling: 50, timeout: 10_000 },
    painted,
  );
}

/** The hover card is the last child of the page's root, its contents hidden in a closed shadow root. */
export const cardIsShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');

export async function waitForCard(page: Page, shown: boolean, timeout = 5_000): Promise<void> {
  await page.waitForFunction(
    (expected) => (document.documentElement.lastElementChild?.localName === 'div') === expected,
    { timeout },
    shown,
  );
}

/**
 * The middle of the first line of some words, in the window, once they have come to rest: a page that still scrolls
 * smoothly would have moved them away from under the mouse.
 */
export async function restingMiddleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const heights: number[] = [];
  await expect
    .poll(
      async () => {
        heights.push((await middleOf(page, words)).y);
        return heights.length > 3 && new Set(heights.slice(-4)).size === 1;
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  return middleOf(page, words);
}

/** The middle of the first line of some words, in the window. */
export function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const [line] = range.getClientRects();
      if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    }
    throw new Error(`"${sought}" is not on the page`);
  }, words);
}
