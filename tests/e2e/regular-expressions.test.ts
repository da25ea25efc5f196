/**
 * The regular expressions of what ships, in the engines that run them: their tricks against backtracking differ from
 * version to version. Measured beside plain walks over the same text in the same run, so no machine is too slow.
 */
import { expect, it } from 'vitest';
import { shippedRegexes } from '../shipped-regexes.ts';
import { inEachBrowser } from './browsers.ts';
import { addressOf } from './pages.ts';

const REGEXES = shippedRegexes();
const PAGE = '<!DOCTYPE html><html lang="de"><title>Leer</title><body></body></html>';

inEachBrowser(
  'Regular expressions',
  () => PAGE,
  (suite) => {
    it('take time in proportion to the text, whatever it repeats', async () => {
      const page = await suite.launched.browser.newPage();
      await page.goto(addressOf('/leer'), { waitUntil: 'domcontentloaded' });
      const slow = await page.evaluate(
        findSlow,
        REGEXES.map(({ source, flags }) => ({ source, flags })),
      );
      expect(slow).toEqual([]);
      await page.close();
    });
  },
);

/** In the page: the expressions that took far longer than walks over the text do. */
function findSlow(regexes: readonly { readonly source: string; readonly flags: string }[]): string[] {
  const LENGTH = 20_000;
  /** So many walks, that a coarse clock sees them; a square of the length would be a thousand times as many steps. */
  const WALKS = 200;
  const MOST = 20;
  const COMMON = [
    'a',
    'A',
    'Ä',
    ' ',
    '0',
    '-',
    '@',
    '.',
    ',',
    '"',
    '(',
    '\n',
    'a ',
    'A ',
    'A-',
    '1.',
    ', ',
    '": "',
  ];
  const time = (task: () => void): number => {
    const start = performance.now();
    task();
    return performance.now() - start;
  };
  const isLast = (text: string, character: string): boolean => {
    let at = 0;
    while (at < text.length - 1 && text[at] !== character) at++;
    return text[at] === character;
  };
  const least = (task: () => number): number => Math.min(task(), task(), task());
  const walks = (text: string): number =>
    least(() =>
      time(() => {
        for (let count = 0; count < WALKS; count++) if (!isLast(text, '\u0001')) throw new Error(text);
      }),
    );
  const isSlow = (regex: RegExp, text: string): boolean => {
    const run = (): number => time(() => void text.replace(regex, ''));
    return run() > 1 && least(run) > MOST * walks(text);
  };
  return regexes.flatMap(({ source, flags }) => {
    const regex = new RegExp(source, flags);
    const literals = (source.match(/[\p{L}\d]{2,}/gu) ?? []).slice(0, 3);
    const starts = ['', ...literals.slice(0, 1)];
    const texts = starts.flatMap((start) =>
      [...COMMON, ...literals].map((part) => `${start}${part.repeat(LENGTH / part.length)}\u0001`),
    );
    const found = texts.find((text) => isSlow(regex, text));
    return found === undefined ? [] : [`/${source}/${flags} on ${JSON.stringify(found.slice(0, 30))}…`];
  });
}
