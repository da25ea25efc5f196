import { browser } from 'wxt/browser';

/**
 * The tab whose page a panel shows: the one that its address names (`?tabId=7`, for a panel that is opened
 * as a tab of its own), otherwise the active one.
 */
export async function findTab(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tabId');
  if (named) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
