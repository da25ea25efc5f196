/** What a page notices of Stimmen, and what a reader sees of it there. */
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** Filled by the observer that `watchPage` installs. */
    changesByOthers?: string[];
  }
}

export interface PageWatch {
  /** What was written to the page's console or thrown in it. */
  readonly complaints: string[];
}

/** Call before the page loads its address. */
export function watchConsole(page: Page): PageWatch {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { complaints };
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

/** The painted words by the name of their highlight, in the order of the page. */
export function paintedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('stimmen-'))
        .map(([name, ranges]) => [
          name,
          [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            return range.toString();
          }),
        ]),
    ),
  );
}

/** Waits until as many highlights are painted as are asked for: at least one, or none. */
export async function waitForPaint(page: Page, painted: boolean): Promise<void> {
  await page.waitForFunction(
    (expected) => [...CSS.highlights.keys()].some((name) => name.startsWith('stimmen-')) === expected,
    { polling: 50 },
    painted,
  );
}
