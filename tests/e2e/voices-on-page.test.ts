/** What a reader does with one voice, from page and panel, with the steps that each may take: both count from the page. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { bringCard, cardIsShown, isInWindow, waitForCard } from './card-on-page.ts';
import { giveCommand } from './give-command.ts';
import { mutations, openPainted, paintedWords, waitForPaint, watchMutations } from './page-watch.ts';
import { derStandardPage } from './pages.ts';
import { Steps } from './steps.ts';
import { openedPopup } from './toolbar-popup.ts';

const FILLER = 'Im Tal hat es seit drei Wochen nicht geregnet, und die Wiesen sind braun. '.repeat(60);
const PAGE = derStandardPage('Der Damm hält', [
  '"Wir haben den Damm selbst gebaut", sagte Bürgermeisterin Hanna Leitgeb am Abend im Gemeindeamt.',
  FILLER,
  '"Das Geld reicht nicht", sagte Kassier Egon Pichler am Montag.',
  FILLER,
  '"Jetzt warten wir auf das Land", sagte Leitgeb. Sie habe mit dem Landesrat gesprochen.',
  FILLER,
]);

inEachBrowser(
  'One voice',
  () => PAGE,
  (suite) => {
    const open = () => openPainted(suite.launched, '/story/1/damm');
    const inFrame = async (page: Page) =>
      Object.entries(await paintedWords(page))
        .filter(([name]) => name.startsWith('stimmen-current'))
        .flatMap(([, words]) => words);
    const stepOn = (page: Page) => bringCard(page, () => giveCommand(suite.launched, page, 'next-quote'));
    /** The card has the focus: Tab goes through its buttons. */
    const pressInCard = async (page: Page, tabs: number) => {
      for (let at = 0; at < tabs; at++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };

    it('stands alone after two steps; its quotes are gone through one by one, and Escape ends it', async () => {
      const page = await open();
      await watchMutations(page);
      const steps = new Steps();
      const panel = await steps.take(() => openPanel(suite.launched, page));
      const button = await panel.waitForSelector('.voices li:first-child .alone');
      await steps.take(async () => button?.click());
      await page.bringToFront();
      await expect.poll(() => inFrame(page)).toEqual(['"Wir haben den Damm selbst gebaut"']);
      expect(steps.taken).toBe(2);
      await giveCommand(suite.launched, page, 'next-quote');
      await expect.poll(() => inFrame(page)).toEqual(['"Jetzt warten wir auf das Land"']);
      await giveCommand(suite.launched, page, 'previous-quote');
      await expect.poll(() => inFrame(page)).toEqual(['"Wir haben den Damm selbst gebaut"']);
      expect(await cardIsShown(page)).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => inFrame(page)).toEqual([]);
      // Nothing of the page itself has changed; what is ours came and went beside it.
      expect([...new Set(await mutations(page))]).toEqual(['childList of HTML']);
      await panel.close();
      await page.close();
    });

    it('is stepped through with all others by one key a quote, each in its frame in turn', async () => {
      const page = await open();
      await stepOn(page);
      const [first, second, third] = [
        ['"Wir haben den Damm selbst gebaut"'],
        ['"Das Geld reicht nicht"'],
        ['"Jetzt warten wir auf das Land"'],
      ];
      await expect.poll(() => inFrame(page)).toEqual(first);
      for (const [command, shown] of [
        ['next-quote', second],
        ['next-quote', third],
        ['previous-quote', second],
        ['previous-quote', first],
      ] as const) {
        const steps = new Steps();
        await steps.take(() => giveCommand(suite.launched, page, command));
        await expect.poll(() => inFrame(page)).toEqual(shown);
        await expect.poll(() => isInWindow(page, shown.join())).toBe(true);
        expect(steps.taken).toBe(1);
      }
      await page.close();
    });

    it('leads from its card to all of its quotes in the panel', async () => {
      const page = await open();
      const panel = await openPanel(suite.launched, page);
      await panel.waitForSelector('.voices');
      await page.bringToFront();
      await stepOn(page);
      // Back, on, copy, only this voice, all quotes: the two arrows first, of which the focus is on one.
      await pressInCard(page, 4);
      await panel.bringToFront();
      await panel.waitForSelector('[role=tab][data-name=quotes][aria-selected=true]');
      expect(await panel.$$eval('.quote', (quotes) => quotes.length)).toBeLessThan(4);
      await panel.close();
      await page.close();
    });

    it('opens the panel for them where none is open', async ({ skip }) => {
      // Firefox hides its popup from those who drive it from outside.
      if (suite.launched.kind !== 'chromium') skip();
      const page = await open();
      await stepOn(page);
      await pressInCard(page, 4);
      const panel = await openedPopup(suite.launched);
      await panel.waitForSelector('[role=tab][data-name=quotes][aria-selected=true]');
      await panel.close();
      await page.close();
    });

    it('is left by the way back that the page offers after a jump', async () => {
      const page = await open();
      const panel = await openPanel(suite.launched, page);
      await panel.click('[role=tab][data-name=quotes]');
      await (await panel.waitForSelector('xpath/.//button[contains(., "Jetzt warten wir")]'))?.click();
      await page.bringToFront();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
      await waitForCard(page, true);
      await giveCommand(suite.launched, page, 'go-back');
      await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(0);
      await waitForCard(page, false);
      await panel.close();
      await page.close();
    });

    it('is corrected in three steps, on the page and in the panel, as long as the browser runs', async () => {
      const steps = new Steps();
      const page = await open();
      await steps.take(() => stepOn(page));
      const tinted = async () => (await paintedWords(page))['stimmen-tint-1'] ?? [];
      const before = await tinted();
      // "Stimmt nicht?", then the first of those who speak in the article.
      await steps.take(() => pressInCard(page, 5));
      await steps.take(() => pressInCard(page, 1));
      await expect.poll(tinted).not.toEqual(before);
      expect(steps.taken).toBe(3);
      const panel = await openPanel(suite.launched, page);
      await panel.click('[role=tab][data-name=quotes]');
      const firstSpeaker = () => panel.$eval('.quote .note', ({ textContent }) => textContent);
      await expect.poll(firstSpeaker).toMatch(/^Egon Pichler/);
      await panel.close();
      await page.reload();
      await waitForPaint(page);
      await expect.poll(tinted).not.toEqual(before);
      await page.close();
    });
  },
);
