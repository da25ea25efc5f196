/** What holds of every page that can be read, tried on mutilated ones. */
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { textOf } from '../../article/article.ts';
import { draftPage } from '../../article/page/draft-page.ts';
import { readPage } from '../../article/page/read-page.ts';
import { spanOfRange } from '../../article/page/span-of-range.ts';
import { checkDraft } from '../../extension/check-draft.ts';
import { spansIn, violations } from '../../tools/fuzz/invariants.ts';
import { page } from '../../tools/fuzz/pages.ts';
import { DATA } from '../data.ts';
import { pageOf } from '../page-of.ts';
import { casesOf } from './cases.ts';

const ADDRESS = 'https://tagblatt.example/waldbach/1';

it('every place leads to the page and back, and the page stays as it is', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      // What jsdom refers to weakly stays in memory until a turn of the event loop ends: all pages, if there is but one turn.
      await setImmediate();
      const document = pageOf(html);
      const before = document.documentElement.outerHTML;
      const draft = draftPage(document, ADDRESS)?.draft;
      if (draft) expect(checkDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      const reading = readPage(document, ADDRESS);
      expect(document.documentElement.outerHTML).toBe(before);
      if (reading.status !== 'article') return;
      const { article, textMap } = reading;
      const analysis = analyse(article, DATA);
      expect(violations(article, analysis)).toEqual([]);
      for (const { span } of spansIn(analysis)) {
        const range = textMap.rangeOf(span);
        expect(range && spanOfRange(textMap, range), textOf(article, span)).toEqual(span);
      }
    }),
    casesOf(0.1),
  );
});
