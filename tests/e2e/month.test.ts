/** A month of pages, made short: `npm run month` lives through a whole one. */
import { expect, it } from 'vitest';
import { liveThrough } from '../../tools/month/live-through.ts';
import { articleAt, pathOf } from '../../tools/month/site.ts';
import { inEachBrowser } from './browsers.ts';
import { addressOf } from './pages.ts';

/** Firefox does not say what it holds, which is what takes many pages to see. */
const SHORT = {
  chromium: { navigations: 30, updates: 6, tabs: 3 },
  firefox: { navigations: 12, updates: 4, tabs: 3 },
};
/** Bytes; one article with all that is found in it takes less than a tenth. */
const MOST_GROWTH = 4_000_000;

inEachBrowser(
  'A month',
  (_host, path) => articleAt(path),
  (suite) => {
    it('leaves every page marked, says nothing in consoles and lets go of what was read', async () => {
      const report = await liveThrough(suite.launched, SHORT[suite.kind], (number) =>
        addressOf(pathOf(number)),
      );
      expect(report.unmarked).toEqual([]);
      expect(report.complaints).toEqual([]);
      // The first tenth warms up: data, dictionaries, compiled code.
      const [, second = 0, ...later] = report.held;
      expect(Math.max(0, ...later) - second).toBeLessThan(MOST_GROWTH);
    });
  },
);
