/** Opens the extension's own pages, in tabs of their own, and asks the browser through them. */
import type { Page } from 'puppeteer-core';
import type { Tabs } from 'webextension-polyfill';
import type { LaunchedBrowser } from './launch.ts';

/** In the extension's pages, where the functions handed to `evaluate` run. */
declare const chrome: { readonly tabs: Tabs.Static };

/** @param path "popup.html?tabId=7" */
export async function openExtensionPage(launched: LaunchedBrowser, path: string): Promise<Page> {
  const page = await launched.browser.newPage();
  // Firefox reports no load event for such pages.
  await page.goto(launched.extensionRoot + path, launched.kind === 'firefox' ? { waitUntil: [] } : {});
  return page;
}

/** The browser's number of the tab that shows the address; only pages of permitted hosts show theirs. */
export async function tabIdOf(launched: LaunchedBrowser, url: string): Promise<number> {
  const page = await openExtensionPage(launched, 'popup.html');
  try {
    const tabId = await page.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url === address)?.id ?? null;
    }, url);
    if (tabId === null) throw new Error(`No tab shows ${url}`);
    return tabId;
  } finally {
    await page.close();
  }
}

/** The panel about the page, as a tab as large as a popup may be. */
export async function openPanel(launched: LaunchedBrowser, about: Page): Promise<Page> {
  const tabId = await tabIdOf(launched, about.url());
  const panel = await openExtensionPage(launched, `popup.html?tabId=${tabId}`);
  await panel.setViewport({ width: 400, height: 600 });
  await panel.waitForSelector('main');
  // A page that was hidden before it was read waits to be seen.
  await about.bringToFront();
  await panel.bringToFront();
  return panel;
}
