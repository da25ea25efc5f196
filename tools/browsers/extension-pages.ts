/** Opens the extension's own pages, in tabs of their own, and asks the browser through them. */
import type { Page } from 'puppeteer-core';
import type { Tabs } from 'webextension-polyfill';
import type { LaunchedBrowser } from './launch.ts';

/** In the extension's pages, where the functions handed to `evaluate` run. */
declare const chrome: { readonly tabs: Tabs.Static };

/** A file of the extension that runs nothing, and may ask the browser as its pages may. */
export const BARE = 'icon/16.png';

/**
 * The words of Chromium's own page for extensions, a file that may ask the browser as the page itself may: to build the page
 * takes three times as long as to ask.
 */
export const BARE_LIST_OF_CHROMIUM = 'chrome://extensions/strings.m.js';

/** @param path "popup.html?tabId=7" */
export async function openExtensionPage(launched: LaunchedBrowser, path: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await goTo(launched, page, path);
  return page;
}

/** Firefox reports no load event for such pages. */
const goTo = ({ kind, extensionRoot }: LaunchedBrowser, page: Page, path: string) =>
  page.goto(extensionRoot + path, kind === 'firefox' ? { waitUntil: [] } : {});

/**
 * Does something in the settings that is to hold when they are closed. A page that is left at once takes a choice with it
 * that is not stored yet, so another is asked.
 * @param isChosen resolves once a settings page shows the choice
 */
export async function chooseInSettings(
  launched: LaunchedBrowser,
  choose: (options: Page) => Promise<void>,
  isChosen: (options: Page) => Promise<unknown>,
): Promise<void> {
  const options = await openExtensionPage(launched, 'options.html');
  await choose(options);
  const again = await openExtensionPage(launched, 'options.html');
  await isChosen(again);
  await again.close();
  await options.close();
}

/** The browser's number of the tab that shows the address; only pages of permitted hosts show theirs. */
export async function tabIdOf(launched: LaunchedBrowser, url: string): Promise<number> {
  const page = await openExtensionPage(launched, BARE);
  try {
    return await askForTab(page, url);
  } finally {
    await page.close();
  }
}

async function askForTab(page: Page, url: string): Promise<number> {
  const tabId = await page.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? null;
  }, url);
  if (tabId === null) throw new Error(`No tab shows ${url}`);
  return tabId;
}

/** The panel about the page, as a tab as large as a popup may be. */
export async function openPanel(launched: LaunchedBrowser, about: Page): Promise<Page> {
  const panel = await openExtensionPage(launched, BARE);
  const tabId = await askForTab(panel, about.url());
  await panel.setViewport({ width: 400, height: 600 });
  await goTo(launched, panel, `popup.html?tabId=${tabId}`);
  await panel.waitForSelector('main');
  // A page that was hidden before it was read waits to be seen.
  await about.bringToFront();
  await panel.bringToFront();
  return panel;
}
