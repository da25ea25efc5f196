/** What a page notices of Stimmen, and what a reader sees of it there. */
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../tools/browsers/launch.ts';
import { addressOf } from './pages.ts';

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

export const TRANSPARENT = 'rgba(0, 0, 0, 0)';

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
    { polling: 50 },
    painted,
  );
}

/** Waits until some words stand in one piece of text that is painted. */
export async function waitForPaintOf(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (sought) =>
      [...CSS.highlights.values()].some((ranges) =>
        [...ranges].some(({ startContainer }) => startContainer.nodeValue?.includes(sought)),
      ),
    {},
    words,
  );
}

/** Another quotation in the article of the page; it is marked once the page has been read anew. */
export const NEW_QUOTE = 'Das Geld reicht nicht';
export async function addNewQuote(page: Page): Promise<void> {
  await page.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `"${words}", sagte Kassier Egon Pichler am Abend im Gemeindeamt.`;
    document.querySelector('.article-body')?.append(paragraph);
  }, NEW_QUOTE);
}

/** A page in a tab of its own, with its marks. */
export async function openPainted({ browser }: LaunchedBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(addressOf(path));
  await waitForPaint(page);
  return page;
}
