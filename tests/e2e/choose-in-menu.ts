/** The entries of the page's context menu, chosen as a reader does: after a right click on words of the page. */
import type { Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../extension/firefox-id.ts';
import { dispatchInChromium } from '../../tools/browsers/chromium-background.ts';
import { runInFirefoxWindow } from '../../tools/browsers/firefox-window.ts';
import type { LaunchedBrowser } from '../../tools/browsers/launch.ts';
import { restingMiddleOf } from './card-on-page.ts';
import { clickIcon } from './toolbar-popup.ts';

type MenuEntry = 'annotate-page' | 'copy-quote';

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
  else await chooseInChromium(launched, entry);
}

/** Which entries the menu offers on some words. Only Firefox's menu can be looked into. */
export async function offeredInMenu(
  { browser }: LaunchedBrowser,
  page: Page,
  words: string,
): Promise<string> {
  await page.bringToFront();
  const { x, y } = await restingMiddleOf(page, words);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y, { button: 'right' });
  const offered = await runInFirefoxWindow(
    browser,
    `${OPENED_MENU}.then(async ({ menu, become }) => {
      const ids = [...menu.querySelectorAll('[id*="${ENTRY_PREFIX}"]')].map(({ id }) => id.replace(/.*menuitem-_/, ''));
      menu.hidePopup();
      await become(menu, 'closed', 'popuphidden');
      return ids.join();
    })`,
  );
  return String(offered);
}

/** The extension's id as Firefox writes it into the ids of its menus. */
const MENU_ID = FIREFOX_ID.replace(/[^a-z0-9_-]/g, '_');
const ENTRY_PREFIX = `${MENU_ID}-menuitem-_`;

/** The page's menu, and the one within it that the extension has where it offers more than one entry. */
const OPENED_MENU = `(async () => {
  const become = (popup, state, event) =>
    popup.state === state || new Promise((done) => popup.addEventListener(event, done, { once: true }));
  const menu = document.getElementById('contentAreaContextMenu');
  await become(menu, 'open', 'popupshown');
  const own = menu.querySelector('[ext-type=top-level-menu][id^=${MENU_ID}]');
  if (own?.menupopup) {
    own.openMenu(true);
    await become(own.menupopup, 'open', 'popupshown');
  }
  return { menu, become };
})()`;

async function clickInFirefox({ browser }: LaunchedBrowser, entry: MenuEntry): Promise<void> {
  await runInFirefoxWindow(
    browser,
    `${OPENED_MENU}.then(async ({ menu, become }) => {
      const item = document.getElementById('${ENTRY_PREFIX}${entry}');
      // A menu that came before its entry does not get it any more: whoever waits for it opens another.
      if (item) item.parentNode.activateItem(item);
      else menu.hidePopup();
      await become(menu, 'closed', 'popuphidden');
    })`,
  );
}

/**
 * Chromium's menu cannot be reached from outside. The right click is real, but it is only what follows on the choice that
 * is tried here: the browser's event, in the background.
 */
const chooseInChromium = ({ browser }: LaunchedBrowser, entry: MenuEntry): Promise<void> =>
  dispatchInChromium(browser, 'contextMenus.onClicked', { menuItemId: entry });
