import { browser } from 'wxt/browser';

/** The tab that a panel's address names (`?tabId=7`, for a panel that is opened as a tab of its own). */
export function namedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tabId');
  return named === null ? null : Number(named);
}

/** The tab that the reader looks at, in the window of whoever asks. */
export async function activeTab(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
