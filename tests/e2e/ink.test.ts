/** Words on a tint stay readable, whatever colour the page has given them: seen in the pixels of both browsers. */
import { wcagContrast } from 'culori';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../tools/browsers/words-on-page.ts';
import { inEachBrowser } from './browsers.ts';
import { waitForPaint } from './page-watch.ts';
import { addressOf, derStandardPage } from './pages.ts';

/** A character that is nothing but ink. */
const INK = '█████';
const NAMES = ['Berger', 'Moser', 'Huber', 'Gruber', 'Leitgeb', 'Pichler', 'Steiner'];
/** Words that stand in each quote once, and in one line. */
const TEXT = `${INK} Damm`;
const LINK = `${INK} Tal`;
const QUOTES = NAMES.map(
  (name) =>
    `"Den ${TEXT} haben wir gebaut, das <a href="/">ganze ${LINK} weiß es</a> seit vielen Jahren", sagte Hanna ${name}.`,
);
const STYLES = {
  light: 'body{background:#fff}p{color:#666}a{color:#767600}',
  dark: 'body{background:#121212}p{color:#949494}a{color:#5c8fd6}',
};

const themeOf = (path: string): keyof typeof STYLES => (path.includes('dark') ? 'dark' : 'light');

inEachBrowser(
  'Ink',
  (_host, path) =>
    derStandardPage('Der Damm', QUOTES).replace('</head>', `<style>${STYLES[themeOf(path)]}</style></head>`),
  (suite) => {
    describe.each(['light', 'dark'] as const)('on a %s page', (theme) => {
      it('is written so that everything on a tint has 4.5:1', async () => {
        const page = await suite.launched.browser.newPage();
        await page.goto(addressOf(`/story/${theme === 'dark' ? 2 : 1}/${theme}`), {
          waitUntil: 'domcontentloaded',
        });
        await waitForPaint(page);
        // The tools come after the marks.
        await waitForInk(page);
        await page.setViewport({ width: 1600, height: 900 });
        const seen: number[] = [];
        for (const words of [TEXT, LINK])
          for (const [index] of NAMES.entries())
            seen.push(wcagContrast(...(await coloursOf(page, words, index))));
        expect(
          Math.min(...seen),
          seen.map((contrast) => contrast.toFixed(2)).join(' '),
        ).toBeGreaterThanOrEqual(4.5);
        // A page may clear the registry, which is its own as well.
        await page.evaluate(() => CSS.highlights.clear());
        await waitForInk(page);
        await page.close();
      });
    });
  },
);

const waitForInk = (page: Page) =>
  page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('stimmen-ink-')));

/** The two colours that most pixels of some words have: what is written, and what it is written on. */
async function coloursOf(page: Page, words: string, paragraph: number): Promise<[string, string]> {
  const clip = await lineOf(page, words, `.article-body p:nth-of-type(${paragraph + 1})`);
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [[one] = [''], [other] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
    return [one, other] as [string, string];
  }, picture);
}
