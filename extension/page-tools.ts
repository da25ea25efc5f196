import { type Browser, browser } from 'wxt/browser';

/** Adds the page tools to the frame that asks for them. */
export async function addPageTools({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/page-tools.js'],
  });
}
