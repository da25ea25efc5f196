import { browser } from 'wxt/browser';

/** Opens a sheet for printing with what the panel of a tab shows. */
export async function openSheet(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/sheet.html?tabId=${tabId}`) });
}
