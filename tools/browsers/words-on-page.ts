/** Words of a page as a reader's pointer finds them. */
import type { Page } from 'puppeteer-core';

export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/**
 * The first line of some words, in the window.
 * @param within selects the elements to look in
 * @throws where the words are not in any of them
 */
export function lineOf(page: Page, words: string, within = 'body'): Promise<Box> {
  return page.evaluate(
    (sought, selector) => {
      for (const scope of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.nodeValue?.indexOf(sought) ?? -1;
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + sought.length);
          const [line] = range.getClientRects();
          if (line) return { x: line.x, y: line.y, width: line.width, height: line.height };
        }
      }
      throw new Error(`"${sought}" is not on the page`);
    },
    words,
    within,
  );
}

export async function middleOf(page: Page, words: string): Promise<Place> {
  const { x, y, width, height } = await lineOf(page, words);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Moves the pointer onto a place and leaves it there: a page believes in a pointer only once it has moved within it. */
export async function restAt(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}
