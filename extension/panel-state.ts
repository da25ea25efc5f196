/** What a panel knows about its tab. */
import { browser } from 'wxt/browser';
import { sendMessage } from './messages.ts';
import type { PageResult } from './page-result.ts';

/** The page's own answer, or that the browser lets nobody ask it. */
export type PanelState = PageResult | { readonly status: 'not-allowed' };

/** Asks the content script of a tab; a tab that is still loading will announce itself. */
export async function askPage(tabId: number): Promise<PanelState> {
  try {
    return await sendMessage('pageResult', undefined, tabId);
  } catch {
    // Nobody answers: the page is not there yet, or it is one that extensions may not enter.
    const tab = await browser.tabs.get(tabId);
    return { status: tab.status === 'loading' ? 'working' : 'not-allowed' };
  }
}
