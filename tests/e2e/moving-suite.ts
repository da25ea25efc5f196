/** The invented paper in either browser, loaded anew for each test in the same tab, and what is painted on it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { inEachBrowser, type Suite } from './browsers.ts';
import { movingSite } from './moving-site.ts';
import { paintedWords, watchConsole } from './page-watch.ts';
import { addressOf } from './pages.ts';

interface MovingSuite extends Pick<Suite, 'launched'> {
  /** Valid inside of tests. */
  readonly page: Page;
  open(path: string): Promise<unknown>;
  painted(): Promise<string[]>;
  expectPainted(...words: string[]): Promise<void>;
  expectUnpainted(...words: string[]): Promise<void>;
}

export function onMovingPages(name: string, tests: (suite: MovingSuite) => void): void {
  inEachBrowser(name, movingSite, (suite) => {
    let page: Page;
    let complaints: string[];
    beforeAll(async () => {
      page = await suite.launched.browser.newPage();
      complaints = watchConsole(page);
    });
    afterEach(() => expect(complaints.splice(0)).toEqual([]));
    afterAll(() => page.close());
    const painted = async () => Object.values(await paintedWords(page)).flat();
    tests({
      get launched() {
        return suite.launched;
      },
      get page() {
        return page;
      },
      async open(path) {
        await page.bringToFront();
        await page.goto(addressOf(path));
      },
      painted,
      expectPainted: (...words) => expect.poll(painted).toEqual(expect.arrayContaining(words)),
      expectUnpainted: (...words) =>
        expect.poll(async () => (await painted()).filter((word) => words.includes(word))).toEqual([]),
    });
  });
}
