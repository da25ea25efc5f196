import { browser } from 'wxt/browser';
import type { DebugFacts, ReadPage } from './debug-report.ts';
import { OWN_HOSTS } from './hosts.ts';
import { sendMessage } from './messages.ts';
import { ownSitesTakenBack } from './sites.ts';

/** Asks the browser, and the page that the reader has looked at last, for what a debug report has to say. */
export async function debugFacts(): Promise<DebugFacts> {
  const [page, { permissions = [] }, takenBack] = await Promise.all([
    lastReadPage(),
    browser.permissions.getAll(),
    ownSitesTakenBack(),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    page,
    permissions: permissions.length,
    ownSites: OWN_HOSTS.length - takenBack.length,
  };
}

async function lastReadPage(): Promise<ReadPage | null> {
  const tabs = await browser.tabs.query({ discarded: false });
  const latestFirst = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  for (const { id, url } of latestFirst) {
    const result = id === undefined || isOurs(id) ? null : await resultOf(id);
    if (result) return { url: url ?? (result.status === 'annotated' ? result.article.url : ''), result };
  }
  return null;
}

/** The first page of all answers as well, and takes the question for the panel's. */
const isOurs = (tabId: number): boolean => browser.extension.getViews({ tabId }).length > 0;

/** null where Stimmen is not at work on the tab's page: nobody answers. */
const resultOf = (tabId: number) => sendMessage('pageResult', undefined, tabId).catch(() => null);
