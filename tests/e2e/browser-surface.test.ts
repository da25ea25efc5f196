/** Stimmen in the browser's own surface: the badge on its icon, the keyboard shortcuts, the page's context menu. */
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Action, Runtime, Tabs } from 'webextension-polyfill';
import { openExtensionPage, openPanel } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { bringCard, cardIsShown, isInWindow } from './card-on-page.ts';
import { chooseInMenu, offeredInMenu } from './choose-in-menu.ts';
import { pasted } from './clipboard.ts';
import { giveCommand } from './give-command.ts';
import { paintedWords, waitForPaint } from './page-watch.ts';
import { addressOf, derStandardPage, FAR, sampleHtml } from './pages.ts';

/** In the extension's pages, where the functions handed to `evaluate` run. */
declare const chrome: {
  readonly tabs: Tabs.Static;
  readonly action: Action.Static;
  readonly runtime: Runtime.Static;
};

const FIRST = 'Wir haben den Damm';
const LAST = 'Jetzt warten wir';
const ARTICLE = derStandardPage('Der Damm hält', [
  `Am Montag kam das Wasser. "${FIRST} selbst gebaut, Egon Pichler und ich", sagte Bürgermeisterin Hanna Leitgeb.`,
  `Feuerwehrhauptmann Egon Pichler war zufrieden.${FAR}`,
  `"${LAST} auf das Land", sagte Pichler. Am Freitag tagt der Gemeinderat im alten Saal des Gemeindeamts.${FAR}`,
]).replace('</main>', '</main><textarea></textarea>');
const VOICES = '2';

const PAGES: Readonly<Record<string, string>> = {
  '/story/1/damm': ARTICLE,
  '/story/2/damm': ARTICLE,
  '/artikel/1': sampleHtml(),
  '/story/3/damm': ARTICLE.replace(
    '<meta',
    '<script type="speculationrules">{"prerender":[{"urls":["/voraus"],"eagerness":"immediate"}]}</script><meta',
  ),
  '/voraus': '<!DOCTYPE html><html lang="de"><title>Voraus</title></html>',
  '/leer': '<!DOCTYPE html><html lang="de"><title>Leer</title></html>',
};
let isLoadedAhead = false;
const ADDRESS = addressOf('/story/1/damm');

const INK = [36, 33, 29, 255];
const GREY = [118, 113, 106, 255];

/** Number and colour on the icon while the tab of an address is in front, asked of the browser by an extension's page. */
function badgeOf(asking: Page, address: string): Promise<readonly [string, readonly number[]]> {
  return asking.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const of = { ...(tab?.id && { tabId: tab.id }) };
    const colour: readonly number[] = await chrome.action.getBadgeBackgroundColor(of);
    return [await chrome.action.getBadgeText(of), colour] as const;
  }, address);
}

inEachBrowser(
  'In the browser’s surface',
  (_host, path) => {
    if (path === '/voraus') isLoadedAhead = true;
    return PAGES[path] ?? null;
  },
  (suite) => {
    let asking: Page;
    let page: Page;
    const open = async (address: string) => {
      const opened = await suite.launched.browser.newPage();
      await opened.goto(address);
      return opened;
    };
    const command = (name: Parameters<typeof giveCommand>[2]) => giveCommand(suite.launched, page, name);
    const choose = async (words: string, entry: Parameters<typeof chooseInMenu>[3]) => {
      await page.evaluate(() => scrollTo(0, 0));
      await chooseInMenu(suite.launched, page, words, entry);
    };
    const expectBadge = (address: string, badge: readonly [string, readonly number[]]) =>
      expect.poll(() => badgeOf(asking, address)).toEqual(badge);

    beforeAll(async () => {
      asking = await openExtensionPage(suite.launched, 'options.html');
      page = await suite.launched.browser.newPage();
    });
    beforeEach(async () => {
      await page.bringToFront();
      await page.goto(ADDRESS);
      await waitForPaint(page);
    });

    describe('the badge', () => {
      it('tells how many voices a tab’s article has, and of other pages nothing', async () => {
        await expectBadge(ADDRESS, [VOICES, INK]);
        const other = await open(addressOf('/leer'));
        expect((await badgeOf(asking, other.url()))[0]).toBe('');
        await other.close();
      });

      // Firefox loads no page ahead.
      const itLoadsAhead = it.skipIf(suite.kind === 'firefox');
      itLoadsAhead('stays that of the page that is shown while the browser loads another ahead', async () => {
        const address = addressOf('/story/3/damm');
        // On a busy machine Chromium may think better of it.
        const visit = async () => {
          await page.goto(address);
          return isLoadedAhead;
        };
        await expect.poll(visit, { interval: 2000 }).toBe(true);
        await expectBadge(address, [VOICES, INK]);
      });

      it('comes back with the page on the way back', async () => {
        // In a tab of its own: Firefox does not tell that it has gone back, and who drives it waits for that with the next page.
        const address = addressOf('/story/2/damm');
        const there = await open(address);
        await expectBadge(address, [VOICES, INK]);
        await there.goto(addressOf('/leer'));
        await there.evaluate(() => history.back());
        await expectBadge(address, [VOICES, INK]);
        await there.close();
      });

      it('is grey while Stimmen is off, on pages opened meanwhile too', async () => {
        await expectBadge(ADDRESS, [VOICES, INK]);
        await command('toggle');
        await expectBadge(ADDRESS, [VOICES, GREY]);
        const later = await open(addressOf('/story/2/damm'));
        await expectBadge(later.url(), ['', GREY]);
        await later.close();
        await command('toggle');
        await expectBadge(ADDRESS, [VOICES, INK]);
      });

      it('is grey on a page that is switched off, after a reload too', async () => {
        const panel = await openPanel(suite.launched, page);
        await (await panel.waitForSelector('footer [aria-expanded]'))?.click();
        await (await panel.waitForSelector('.choices fieldset:last-child button'))?.click();
        await expectBadge(ADDRESS, [VOICES, GREY]);
        await page.reload();
        await expectBadge(ADDRESS, ['', GREY]);
        await (await panel.waitForSelector('.message button'))?.click();
        // The panel's tab hides the page, as no popup does, and a page that nobody sees is not read.
        await page.bringToFront();
        await expectBadge(ADDRESS, [VOICES, INK]);
        await panel.close();
      });
    });

    describe('shortcuts', () => {
      it('are given every key that the manifest suggests, and the settings show them', async () => {
        const suggested = await asking.evaluate(() =>
          Object.values(chrome.runtime.getManifest().commands ?? {}).flatMap(
            ({ suggested_key: keys }) => keys?.default ?? [],
          ),
        );
        expect(suggested.length).toBeGreaterThan(3);
        await asking.waitForSelector('.shortcuts dd');
        const shown = await asking.$$eval('.shortcuts dd', (keys) => keys.map(({ innerText }) => innerText));
        const onKeys = (key: string) => key.replace('Period', '.').replace('Comma', ',');
        expect(shown).toEqual(expect.arrayContaining(suggested.map(onKeys)));
      });

      it('lead from quote to quote, around the ends', async () => {
        // A command that was given before the tools came must not be answered once the way has begun.
        await bringCard(page, () => command('next-quote'));
        await page.keyboard.press('Escape');
        await page.evaluate(() => scrollTo(0, 0));
        const way = [
          ['next-quote', FIRST],
          ['next-quote', LAST],
          ['next-quote', FIRST],
          ['previous-quote', LAST],
          ['previous-quote', FIRST],
        ] as const;
        for (const [step, words] of way) {
          await command(step);
          await expect
            .poll(() => isInWindow(page, words), { message: `${step} leads to ${words}` })
            .toBe(true);
        }
      });

      it('take all marks off the page, and bring them back', async () => {
        const marks = await paintedWords(page);
        await command('toggle');
        await waitForPaint(page, false);
        await command('toggle');
        await expect.poll(() => paintedWords(page)).toEqual(marks);
      });
    });

    describe('the context menu', () => {
      it.each([
        ['a quote', FIRST],
        ['a name within a quote', 'Egon Pichler und'],
      ])('copies the quote with its source from %s', async (_where, words) => {
        await expect
          .poll(async () => {
            await choose(words, 'copy-quote');
            return pasted(page);
          })
          .toMatch(/^„Wir haben .* und ich“\nHanna Leitgeb, Bürgermeisterin\. .+\nhttps:.+#:~:text=/);
        // Nothing else tells the reader that it was done.
        expect(await cardIsShown(page)).toBe(true);
      });

      // Chromium's cannot be looked into.
      const itShowsMenu = it.skipIf(suite.kind === 'chromium');

      itShowsMenu('offers copying only where a quote is', async () => {
        const isOfferedOn = async (words: string) => {
          const offered = await offeredInMenu(suite.launched, page, words);
          return offered.includes('copy-quote');
        };
        await expect.poll(() => isOfferedOn(FIRST)).toBe(true);
        await expect.poll(() => isOfferedOn('Am Montag kam')).toBe(false);
      });

      itShowsMenu('offers to allow the site only where it is not', async () => {
        const isOfferedOn = async (words: string) => {
          const offered = await offeredInMenu(suite.launched, page, words);
          return offered.includes('allow-site');
        };
        await expect.poll(() => isOfferedOn('Am Montag kam')).toBe(false);
        await page.goto(addressOf('/artikel/1', 'www.talzeitung.example'));
        await expect.poll(() => isOfferedOn('Warum im Krummbachtal')).toBe(true);
      });

      it('annotates a page that Stimmen does not read by itself', async () => {
        await page.goto(addressOf('/artikel/1', 'www.talzeitung.example'));
        await choose('Warum im Krummbachtal', 'annotate-page');
        await waitForPaint(page);
      });

      it('switches Stimmen on where it is off', async () => {
        await command('toggle');
        await waitForPaint(page, false);
        await choose('Am Montag kam', 'annotate-page');
        await waitForPaint(page);
      });
    });
  },
);
