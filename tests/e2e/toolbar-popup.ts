/**
 * The popup as it opens when the reader clicks the icon in the toolbar. Only so does the browser give leave for the page;
 * the same panel opened in a tab, as other tests do, has none.
 */
import type { Browser, Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../extension/firefox-id.ts';
import { openPanel } from '../../tools/browsers/extension-pages.ts';
import { runInFirefoxWindow } from '../../tools/browsers/firefox-window.ts';
import type { LaunchedBrowser } from '../../tools/browsers/launch.ts';

/** Clicks the extension's icon while the page is in front. */
export function clickIcon(launched: LaunchedBrowser, page: Page): Promise<Page> {
  return launched.kind === 'chromium' ? clickInChromium(launched, page) : clickInFirefox(launched, page);
}

/** Chromium's popup, once it is open. */
export async function openedPopup({ browser, extensionRoot }: LaunchedBrowser): Promise<Page> {
  const target = await browser.waitForTarget((each) => each.url() === `${extensionRoot}popup.html`);
  return target.asPage();
}

async function clickInChromium(launched: LaunchedBrowser, page: Page): Promise<Page> {
  const { browser, extensionRoot } = launched;
  await page.bringToFront();
  const extension = (await browser.extensions()).get(new URL(extensionRoot).host);
  await extension?.triggerAction(page);
  return openedPopup(launched);
}

/**
 * Firefox hides its popup from those who drive it from outside. So the click's effect is brought about, the leave for the
 * page, and the same panel opened in a tab of its own.
 */
async function clickInFirefox(launched: LaunchedBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  await giveLeaveInFirefox(launched.browser);
  return openPanel(launched, page);
}

/** Shows the page that the icon was clicked on; a tab in place of the popup hides it. */
export async function showPage({ kind }: LaunchedBrowser, page: Page): Promise<void> {
  if (kind === 'firefox') await page.bringToFront();
}

async function giveLeaveInFirefox(driven: Browser): Promise<void> {
  await runInFirefoxWindow(
    driven,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.GlobalManager.getExtension('${FIREFOX_ID}')
      .tabManager.addActiveTabPermission(gBrowser.selectedTab)`,
  );
}
