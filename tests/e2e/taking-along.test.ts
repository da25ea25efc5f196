/** What the reader takes along: quotes in the clipboard, the whole analysis in a file. */
import Papa from 'papaparse';
import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { parse } from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Span, textOf } from '../../article/article.ts';
import { chooseLanguage } from '../../tools/browsers/choose-language.ts';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { waitForPanel } from '../../tools/browsers/panel-text.ts';
import { inEachBrowser } from './browsers.ts';
import { restOn, waitForCard } from './card-on-page.ts';
import { copyWord, pasted, press, says } from './clipboard.ts';
import { giveCommand } from './give-command.ts';
import { openPainted } from './page-watch.ts';
import { addressOf, derStandardPage, FAR } from './pages.ts';
import { savedFile } from './saved-file.ts';
import { Steps } from './steps.ts';
import { annotationPage, type WebAnnotation } from './w3c-annotations.ts';

const PATH = '/story/1/damm';
const ADDRESS = addressOf(PATH);
const PAGE = derStandardPage('Der Damm hält 🌊', [
  'Am Montag kam das Wasser. "Wir haben den Damm selbst ge&shy;baut", sagte Bürgermeisterin Hanna Leitgeb 💧 im Gemeindeamt.',
  `${FAR}"Das ist gut", sagte Leitgeb. Sie habe mit dem Landesrat gesprochen.`,
  `${FAR}"Das ist <a href="/gut">gut</a>", sagte auch Feuerwehrhauptmann Egon Pichler. Dann tagte der Gemeinderat im alten Saal.${FAR}`,
])
  .replace('2021-12-07', '2026-01-22')
  .replace('7. Dezember 2021', '22. Jänner 2026')
  .replace('</main>', '</main><textarea placeholder="Ihr Kommentar"></textarea>');

/** In the order of the page. */
const FIRST_QUOTE = `„Wir haben den Damm selbst gebaut“
Hanna Leitgeb, Bürgermeisterin. derStandard, 22. Jänner 2026
${ADDRESS}#:~:text=`;
const LAST_QUOTE = `„Das ist gut“
Egon Pichler, Feuerwehrhauptmann. derStandard, 22. Jänner 2026
${ADDRESS}#:~:text=`;

inEachBrowser(
  'What the reader takes along',
  () => PAGE,
  (suite) => {
    let article: Page;
    let panel: Page;
    beforeAll(async () => {
      // Their browser speaks English, and so it is from the article that the month has its Austrian name.
      await chooseLanguage(suite.launched, 'de');
      article = await openPainted(suite.launched, PATH);
      panel = await openPanel(suite.launched, article);
      await waitForPanel(panel);
    });

    describe('in the clipboard', () => {
      it('is a quote from the panel, with a link that lands on it', async () => {
        await panel.click('[role=tab][data-name=quotes]');
        await panel.waitForSelector('.quote .copy');
        const copied = async () => {
          await panel.bringToFront();
          await (await panel.$$('.quote .copy')).at(-1)?.click();
          await expect.poll(() => says(panel, 'Zitat mit Quelle kopiert.')).toBe(true);
          return pasted(article);
        };
        // What makes the link comes to the page a moment after its marks.
        await expect.poll(copied).toContain(LAST_QUOTE);

        const link = (await pasted(article)).split('\n').at(-1) ?? '';
        const landed = await suite.launched.browser.newPage();
        await landed.goto(link);
        const place = () =>
          landed.$eval('[href="/gut"]', (quoted) => quoted.getBoundingClientRect().top / innerHeight);
        await expect.poll(place).toBeGreaterThan(0);
        expect(await place()).toBeLessThan(1);
        await landed.close();
      });

      it('is a quote from the card below the resting pointer, after one step', async ({ skip }) => {
        // Only Chromium tells where the buttons in a closed shadow root are.
        if (suite.launched.kind !== 'chromium') skip();
        await article.bringToFront();
        await article.evaluate(() => scrollTo(0, 0));
        await restOn(article, 'haben den Damm');
        await waitForCard(article, true);
        const steps = new Steps();
        const copy = await buttonOf(article, 'Zitat kopieren');
        await steps.take(async () => copy?.click());
        await expect.poll(() => pasted(article)).toContain(FIRST_QUOTE);
        expect(steps.taken).toBe(1);
        await article.mouse.move(1, 1);
        await article.keyboard.press('Escape');
        await waitForCard(article, false);
      });

      it('is a quote from the hover card, after two steps', async () => {
        const steps = new Steps();
        await copyWord(article, 'Vorher');
        await article.evaluate(() => scrollTo(0, 0));
        await steps.take(() => giveCommand(suite.launched, article, 'next-quote'));
        // Not before it has come, when the body has the focus: the keys would reach the links of the page.
        await waitForCard(article, true);
        await article.waitForFunction(
          () => document.activeElement === document.documentElement.lastElementChild,
        );
        // From the card's first button, one back, over that which goes on, to the last.
        for (const key of ['Tab', 'Tab'] as const) await article.keyboard.press(key);
        await steps.take(() => article.keyboard.press('Enter'));
        await expect.poll(() => pasted(article)).toContain(FIRST_QUOTE);
        expect(steps.taken).toBe(2);
      });

      it('is all of it as Markdown', async () => {
        await press(panel, 'Mehr');
        await press(panel, 'Als Markdown kopieren');
        await expect.poll(() => says(panel, 'Als Markdown kopiert.')).toBe(true);
        const markdown = await pasted(article);
        expect(markdown).toContain('# Der Damm hält 🌊\n\nderStandard · 22. Jänner 2026\n\n');
        expect(markdown).toContain(`<${ADDRESS}>`);
        expect(markdown).toContain('- **Egon Pichler**: „Das ist gut“');
      });
    });

    describe('in a file', () => {
      const saved = (words: string, suffix: string) =>
        savedFile(suite, panel, words, `stimmen-der-damm-hält.${suffix}`);

      it('is the Markdown that can be copied', async () => {
        const copied = await pasted(article);
        expect(await saved('Export', 'md')).toBe(copied);
      });

      suite.itInOne('is a table for spreadsheets, with role, certainty and evidence', async () => {
        const { data } = Papa.parse<string[]>(await saved('Zitate als CSV speichern', 'csv'), {
          skipEmptyLines: true,
        });
        expect(data[0]).toEqual([
          'Wer',
          'Rolle',
          'Alter',
          'Partei oder Klub',
          'Sicher',
          'Art',
          'Worte',
          'Woran erkannt',
        ]);
        expect(data.slice(1)).toContainEqual([
          'Egon Pichler',
          'Feuerwehrhauptmann',
          '',
          '',
          'ja',
          'Direkt',
          '„Das ist gut“',
          expect.stringContaining('Egon Pichler'),
        ]);
      });

      suite.itInOne('is JSON, whose offsets lead to the words', async () => {
        const { article: read, quotes } = JSON.parse(await saved('Als JSON speichern', 'json'));
        const words = quotes.map(({ start, end }: Span) => textOf(read, { start, end }));
        expect(words).toContain('Wir haben den Damm selbst gebaut');
        expect(words).toContain('Das ist gut');
      });

      it('is Web Annotations after the W3C, whose positions lead to the words on the page', async () => {
        const { items } = parse(
          annotationPage,
          JSON.parse(await saved('Als Web-Annotationen speichern', 'jsonld')),
        );
        const found = await article.evaluate(textsAt, items.map(positionOf));
        expect(found).toEqual(items.map(({ target }) => target.selector[0].exact));
        // As the page writes it, soft hyphen and all.
        expect(found).toContain('Wir haben den Damm selbst ge\u00adbaut');
        expect(found).toContain('Egon Pichler');
      });
    });
  },
);

/** The button of this name, wherever on the page it is hidden. */
async function buttonOf(page: Page, name: string): Promise<ElementHandle | null> {
  const all = await page.accessibility.snapshot({ interestingOnly: false });
  const button = all && nodesOf(all).find((node) => node.role === 'button' && node.name === name);
  return button?.elementHandle() ?? null;
}

const nodesOf = (node: SerializedAXNode): SerializedAXNode[] => [
  node,
  ...(node.children ?? []).flatMap(nodesOf),
];

const positionOf = ({ target }: WebAnnotation): Span => target.selector[1];

/** In the page: the text at positions that count characters, as Unicode has them. */
function textsAt(positions: readonly Span[]): string[] {
  const characters = [...(document.body.textContent ?? '')];
  return positions.map(({ start, end }) => characters.slice(start, end).join(''));
}
