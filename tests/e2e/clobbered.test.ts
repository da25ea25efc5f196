/** Forms whose fields stand in for what every element has: the page is read, marked and scrolled all the same. */
import { expect, it } from 'vitest';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { inEachBrowser } from './browsers.ts';
import { middleOf, restingMiddleOf, waitForCard, waitForPaint, watchConsole } from './page-watch.ts';
import { addressOf, derStandardPage } from './pages.ts';

/** Getters and methods that reading, painting, watching and scrolling ask of an element. */
const FIELDS =
  'parentElement parentNode ownerDocument contains isConnected matches closest querySelector scrollHeight clientHeight ' +
  'getBoundingClientRect scrollBy localName children firstChild nextSibling textContent append';
const inputs = FIELDS.split(' ')
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');
const FAR = '<span style="display: block; height: 3000px"></span>';
const LAST = 'Jetzt warten wir auf das Land';
const PAGE = derStandardPage('Der Damm hält', [
  `Am Montag kam das Wasser. "Wir haben den Damm selbst gebaut", sagte Bürgermeisterin Hanna Leitgeb.${FAR}`,
  `"${LAST}", sagte Leitgeb. Am Freitag tagt der Gemeinderat im alten Saal des Gemeindeamts.`,
])
  .replace('<main>', `<main><form>${inputs}`)
  .replace('</main>', '</form></main>');

inEachBrowser(
  'A form around the article',
  () => PAGE,
  (suite) => {
    it('stops neither marks nor jumps nor the card', async () => {
      const page = await suite.launched.browser.newPage();
      const complaints = watchConsole(page);
      await page.goto(addressOf('/story/1/damm'));
      await waitForPaint(page);
      const panel = await openPanel(suite.launched, page);
      const tabs = await panel.waitForSelector('[role=tab]:nth-of-type(3)');
      await tabs?.click();
      await (
        await panel.waitForSelector(
          `xpath/.//button[contains(., "${LAST}")] | .//li[contains(., "${LAST}")]//button`,
        )
      )?.click();
      await page.bringToFront();
      await expect
        .poll(async () => {
          const { y } = await middleOf(page, LAST);
          return y > 0 && y < (await page.evaluate(() => innerHeight));
        })
        .toBe(true);
      const { x, y } = await restingMiddleOf(page, LAST);
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
      await waitForCard(page, true);
      await page.evaluate(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent =
          '"Das Geld reicht nicht", sagte Kassier Egon Pichler am Abend im Gemeindeamt.';
        document.querySelector('.article-body')?.append(paragraph);
        document.body.append(document.createElement('form'));
      });
      await page.waitForFunction(
        () =>
          [...CSS.highlights.values()].some((ranges) =>
            [...ranges].some(({ startContainer }) => startContainer.nodeValue?.includes('Das Geld')),
          ),
        { timeout: 10_000 },
      );
      expect(complaints).toEqual([]);
      await panel.close();
      await page.close();
    });
  },
);
