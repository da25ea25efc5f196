/** The entries of the page's context menu, chosen as a reader does: after a right click on words of the page. */
import type { Page } from 'puppeteer-core';
import { EXTENSION_ID, type LaunchedBrowser } from '../../tools/browsers/launch.ts';
import { runInFirefoxWindow } from './firefox-window.ts';
import { restingMiddleOf } from './page-watch.ts';
import { clickIcon } from './toolbar-popup.ts';

export type MenuEntry = 'annotate-page' | 'copy-quote';

export async function chooseInMenu(
  launched: LaunchedBrowser,
  page: Page,
  words: string,
  entry: MenuEntry,
): Promise<void> {
  await page.bringToFront();
  // Chromium gives leave for a page with a choice in its menu, as with a click on the icon.
  if (launched.kind === 'chromium' && entry === 'annotate-page')
    await (await clickIcon(launched, page)).close();
  const { x, y } = await restingMiddleOf(page, words);
  await page.mouse.click(x, y, { button: 'right' });
  if (launched.kind === 'firefox') await clickInFirefox(launched, entry);
  else await dispatchInChromium(launched, entry);
}

async function clickInFirefox({ browser }: LaunchedBrowser, entry: MenuEntry): Promise<void> {
  const id = EXTENSION_ID.replace(/\W/g, '_');
  await runInFirefoxWindow(
    browser,
    `(async () => {
      const become = (popup, state, event) =>
        popup.state === state || new Promise((done) => popup.addEventListener(event, done, { once: true }));
      const menu = document.getElementById('contentAreaContextMenu');
      await become(menu, 'open', 'popupshown');
      const own = menu.querySelector('[ext-type=top-level-menu][id^=${id}]');
      own.openMenu(true);
      await become(own.menupopup, 'open', 'popupshown');
      own.menupopup.activateItem(document.getElementById('${id}-menuitem-_${entry}'));
      await become(menu, 'closed', 'popuphidden');
    })()`,
  );
}

/**
 * Chromium's menu cannot be reached from outside. The right click is real, but it is only what follows on the choice that
 * is tried here: the browser's event, in the background.
 */
async function dispatchInChromium({ browser }: LaunchedBrowser, entry: MenuEntry): Promise<void> {
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await background.worker();
  await worker?.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: '${entry}' }, tab))`,
  );
}
