/** What a panel knows about its tab. */
import { browser } from 'wxt/browser';
import { siteOfAddress } from './hosts.ts';
import { sendMessage } from './messages.ts';
import type { PageResult } from './page-result.ts';
import { annotate, isAllowed } from './sites.ts';

export type PanelState =
  | PageResult
  /** The browser lets no extension onto the page, or does not tell which page it is. */
  | { readonly status: 'not-allowed' };

/** Asks the content script of a tab; a tab that is still loading will announce itself. */
export async function askPage(tabId: number): Promise<PanelState> {
  try {
    return await sendMessage('pageResult', undefined, tabId);
  } catch {
    // Nobody answers: the page is not there yet, or no more, or nobody was let onto it.
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) return { status: 'not-allowed' };
    if (tab.status === 'loading') return { status: 'working' };
    const url = tab.url ?? '';
    const site = siteOfAddress(url);
    if (site === null) return { status: 'not-allowed' };
    if (!(await isAllowed(url))) return { status: 'not-read', site };
    // The page was there before the leave to read it, or has lost its script: it is read now, and announces itself.
    return { status: (await annotate(tabId)) ? 'working' : 'not-allowed' };
  }
}
