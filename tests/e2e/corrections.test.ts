/** What a reader says is wrong: taken along with everything else, and kept as long as they want it kept. */
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../tools/browsers/choose-language.ts';
import { chooseInSettings, openExtensionPage, openPanel } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { pasted, press, says } from './clipboard.ts';
import { manageExtension } from './manage-extension.ts';
import { openPainted, paintedWords, waitForPaint } from './page-watch.ts';
import { addressOf, derStandardPage } from './pages.ts';
import { savedFile } from './saved-file.ts';

const WORDS = 'Wir haben den Damm selbst gebaut';
const PAGE = derStandardPage('Der Damm hält', [
  `"${WORDS}", sagte Bürgermeisterin Hanna Leitgeb am Abend im Gemeindeamt.`,
  '"Das Geld reicht nicht", sagte Kassier Egon Pichler am Montag.',
  '"Jetzt warten wir auf das Land", sagte Leitgeb. Sie habe mit dem Landesrat gesprochen.',
]).replace('</main>', '</main><textarea placeholder="Ihr Kommentar"></textarea>');
const PATH = '/story/1/damm';

inEachBrowser(
  'Corrections',
  () => PAGE,
  (suite) => {
    let article: Page;
    beforeAll(async () => {
      await chooseLanguage(suite.launched, 'de');
      article = await openPainted(suite.launched, PATH);
    });

    /** Whose words they are, as the panel has it. */
    const speakerOf = async (panel: Page, words: string): Promise<string> =>
      panel
        .$eval(
          `xpath/.//li[contains(@class, "quote")][contains(., "${words}")]//*[@class="speaker"]`,
          (name) => String(name.textContent),
        )
        .catch(() => '');

    const openQuotes = async (): Promise<Page> => {
      const panel = await openPanel(suite.launched, article);
      await (await panel.waitForSelector('[role=tab][data-name=quotes]'))?.click();
      await panel.waitForSelector('.quote');
      return panel;
    };

    /** In the panel: "Stimmt nicht?" at the quote, and who it was instead. */
    const giveTo = async (name: string): Promise<void> => {
      const panel = await openQuotes();
      const choice = `xpath/.//*[contains(@class, "correct")]/button[normalize-space() = "${name}"]`;
      const correct = async () => {
        const before = await speakerOf(panel, WORDS);
        await panel.bringToFront();
        if (before === name) return name;
        if (!(await panel.$('.quote .correct'))) await panel.click('.quote .action[aria-expanded]');
        await (await panel.$(choice))?.click();
        // Behind a panel that is a tab itself, the page would not be read anew.
        await article.bringToFront();
        return before;
      };
      // What corrects comes to the page a moment after its marks.
      await expect.poll(correct, { interval: 1_000 }).toBe(name);
      await panel.close();
    };

    const readAgain = async (): Promise<string> => {
      await article.bringToFront();
      await article.goto(addressOf(PATH), { waitUntil: 'domcontentloaded' });
      await waitForPaint(article);
      const panel = await openQuotes();
      const speaker = await speakerOf(panel, WORDS);
      await panel.close();
      return speaker;
    };

    /** The end of a run, as closing the browser is one: what is in its memory is gone. */
    const restart = async (): Promise<void> => {
      await manageExtension(suite.launched, 'disable');
      await manageExtension(suite.launched, 'enable');
    };

    // Written by the same code from the same corrections; that files are saved and words copied, `taking-along` tests in each.
    describe.skipIf(suite.kind === 'firefox')('in what is taken along', () => {
      let panel: Page;
      const saved = (words: string, suffix: string) =>
        savedFile(suite, panel, words, `stimmen-der-damm-hält.${suffix}`);

      it('are in the JSON', async () => {
        await giveTo('Egon Pichler');
        panel = await openQuotes();
        await press(panel, 'Mehr');
        const { article: read, quotes } = JSON.parse(await saved('Als JSON speichern', 'json'));
        const [first] = quotes;
        expect(read.text.slice(first.start, first.end)).toBe(WORDS);
        expect(first.speaker).toMatchObject({ name: 'Egon Pichler', sure: true });
      });

      it('are in the table', async () => {
        const { data } = Papa.parse<string[]>(await saved('Zitate als CSV speichern', 'csv'), {
          skipEmptyLines: true,
        });
        expect(data.find((row) => row.includes(`„${WORDS}“`))).toEqual([
          'Egon Pichler',
          'Kassier',
          // Age and party, of which the text says nothing.
          '',
          '',
          'ja',
          'Direkt',
          `„${WORDS}“`,
          'von Ihnen berichtigt',
        ]);
      });

      it('are in the Markdown', async () => {
        await press(panel, 'Als Markdown kopieren');
        await expect.poll(() => says(panel, 'Als Markdown kopiert.')).toBe(true);
        expect(await pasted(article)).toContain(`**Egon Pichler**: „${WORDS}“`);
        await panel.close();
      });
    });

    it('are gone after a restart, as nobody asked to keep them', async () => {
      await giveTo('Egon Pichler');
      expect(await readAgain()).toBe('Egon Pichler');
      await restart();
      expect(await readAgain()).toBe('Hanna Leitgeb');
    });

    it('are still there after a restart where the reader keeps them, until they remove them', async () => {
      const keep = 'xpath/.//label[contains(., "Berichtigungen auf diesem Gerät behalten")]//input';
      const isKept = async (options: Page) => {
        const box = await options.waitForSelector(keep);
        await options.waitForFunction((input) => input instanceof HTMLInputElement && input.checked, {}, box);
      };
      await chooseInSettings(
        suite.launched,
        async (options) => (await options.waitForSelector(keep))?.click(),
        isKept,
      );
      await giveTo('Egon Pichler');
      await restart();
      expect(await readAgain()).toBe('Egon Pichler');
      const options = await openExtensionPage(suite.launched, 'options.html');
      const remove = `xpath/.//button[contains(@aria-label, "${WORDS}")][contains(@aria-label, "entfernen")]`;
      await (await options.waitForSelector(remove))?.click();
      await options.waitForSelector(remove, { hidden: true });
      await options.close();
      expect(await readAgain()).toBe('Hanna Leitgeb');
      expect(Object.keys(await paintedWords(article))).toContain('stimmen-tint-0');
    });
  },
);
