/** The hover card as a reader meets it: by resting on a mark, by touch, without the page noticing. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseInSettings } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { bringCard, cardIsShown, restingMiddleOf, restOn, waitForCard } from './card-on-page.ts';
import { giveCommand } from './give-command.ts';
import { mutations, waitForPaint, watchMutations } from './page-watch.ts';
import { addressOf, derStandardPage } from './pages.ts';

const QUOTE = 'Wir haben den Damm selbst gebaut';
const PAGE = derStandardPage('Der Damm hält', [
  `Am Montag kam das Wasser. "${QUOTE}", sagte Bürgermeisterin Hanna Leitgeb am Abend im Gemeindeamt.`,
  '"Jetzt warten wir auf das Land", sagte Leitgeb. Sie habe mit dem Landesrat gesprochen.',
  '"Das <a href="/nachbar">Nachbartal</a> ist versorgt", sagte Leitgeb.',
  ...Array(6).fill('Am Freitag tagt der Gemeinderat im alten Saal, und das ganze Dorf will dabei sein.'),
  '<button>Merken</button>',
  'Wer <a href="/anderswo">mehr wissen will</a>, muss bis Freitag warten. Dann tagt der Gemeinderat im alten Saal.',
]);

/** Whether the card stays away, or stays, for twice the time that the pointer has to rest. */
const cardStays = (page: Page, shown: boolean): Promise<boolean> =>
  page.evaluate(
    (expected, rest) =>
      new Promise<boolean>((done) => {
        const isAsExpected = () =>
          (document.documentElement.lastElementChild?.localName === 'div') === expected;
        const observer = new MutationObserver(() => isAsExpected() || done(false));
        observer.observe(document.documentElement, { childList: true });
        setTimeout(() => done(isAsExpected()), 2 * rest);
      }),
    shown,
    REST,
  );
const REST = 350;

inEachBrowser(
  'The hover card',
  () => PAGE,
  (suite) => {
    let page: Page;
    beforeAll(async () => {
      page = await suite.launched.browser.newPage();
    });
    /** The page anew, in the same tab. */
    const openWithCard = async () => {
      await page.bringToFront();
      await page.goto(addressOf('/story/1/damm'));
      await waitForPaint(page);
      await bringCard(page, async () => {
        await page.mouse.move(1, 1);
        await restOn(page, QUOTE);
      });
    };

    describe('by mouse', () => {
      it('comes while the pointer rests on a quote, and goes with Escape', async () => {
        await openWithCard();
        expect(await cardIsShown(page)).toBe(true);
        await page.keyboard.press('Escape');
        expect(await cardIsShown(page)).toBe(false);
      });

      it('comes on a name, and goes when the pointer goes', async () => {
        await openWithCard();
        await page.mouse.move(1, 1);
        await waitForCard(page, false);
        await restOn(page, 'Hanna Leitgeb');
        await waitForCard(page, true);
      });

      it('stays away from words that nobody said and from links', async () => {
        await openWithCard();
        for (const words of ['Am Montag kam', 'mehr wissen will']) {
          await restOn(page, words);
          // Were the card to come, it would be there before it comes on the next mark.
          await waitForCard(page, false);
          expect(await cardStays(page, false), words).toBe(true);
        }
      });
    });

    describe('where the reader wants it by a click only', () => {
      /** In the order of the options: by resting, by a click, never. */
      const choose = (place: number) => {
        const choice = `fieldset:has([name=card]) label:nth-of-type(${place + 1}) input`;
        return chooseInSettings(
          suite.launched,
          async (options) => (await options.waitForSelector(choice))?.click(),
          (options) => options.waitForSelector(`${choice}:checked`),
        );
      };

      it('stays away from a pointer that rests, and comes with a click', async () => {
        await openWithCard();
        await choose(1);
        await page.bringToFront();
        await page.keyboard.press('Escape');
        await waitForCard(page, false);
        const { x, y } = await restingMiddleOf(page, QUOTE);
        // The tools begin anew with the new choice.
        await bringCard(page, () => page.mouse.click(x, y));
        await page.keyboard.press('Escape');
        await page.mouse.move(1, 1);
        await restOn(page, QUOTE);
        expect(await cardStays(page, false)).toBe(true);
        await choose(0);
      });
    });

    describe('by keyboard', () => {
      it('stays though the pointer moves, and goes with a click beside it', async () => {
        await openWithCard();
        // The pointer has just left one card when the keys bring the next.
        await page.mouse.move(1, 1);
        await page.keyboard.press('Escape');
        await giveCommand(suite.launched, page, 'next-quote');
        await waitForCard(page, true);
        expect(await cardStays(page, true)).toBe(true);
        await page.mouse.move(3, 3);
        expect(await cardStays(page, true)).toBe(true);
        await page.mouse.click(3, 3);
        await page.mouse.move(1, 1);
        await waitForCard(page, false);
      });
    });

    describe('by touch', () => {
      const tap = async (page: Page, words: string) => {
        const { x, y } = await restingMiddleOf(page, words);
        await page.touchscreen.tap(x, y);
      };

      it('comes with a tap on a mark, and goes with a tap elsewhere, be it on a button of the page', async () => {
        await openWithCard();
        await page.keyboard.press('Escape');
        for (const elsewhere of ['Am Montag kam', 'Merken']) {
          await tap(page, QUOTE);
          await waitForCard(page, true);
          await tap(page, elsewhere);
          await waitForCard(page, false);
        }
      });

      it('leaves a link inside of a mark to the page', async () => {
        await openWithCard();
        await page.keyboard.press('Escape');
        await tap(page, 'Nachbartal');
        await expect.poll(() => new URL(page.url()).pathname).toBe('/nachbar');
      });
    });

    it('neither moves nor changes the article', async () => {
      await openWithCard();
      await page.keyboard.press('Escape');
      await watchMutations(page);
      const place = () => page.$eval('article', (article) => JSON.stringify(article.getBoundingClientRect()));
      const before = await place();
      await page.mouse.move(1, 1);
      await restOn(page, QUOTE);
      await waitForCard(page, true);
      expect(await place()).toBe(before);
      expect([...new Set(await mutations(page))].sort()).toEqual(['childList of HTML']);
    });

    it('says who speaks, in what role, and which of the quotes it is', async ({ skip }) => {
      // Only Chromium tells what a screen reader finds in a closed shadow root.
      if (suite.launched.kind !== 'chromium') skip();
      await openWithCard();
      const nodes = (await page.accessibility.snapshot({ interestingOnly: false }))?.children?.flatMap(
        spoken,
      );
      expect(nodes).toContain('dialog Hanna Leitgeb');
      expect(nodes).toContain('StaticText Bürgermeisterin');
      expect(nodes).toContainEqual(expect.stringMatching(/^StaticText 1 (of|von) \d/));
    });
  },
);

/** Role and name of everything in a part of the accessibility tree. */
function spoken({ role, name, children = [] }: SerializedAXNode): string[] {
  return [`${role} ${name}`, ...children.flatMap(spoken)];
}
