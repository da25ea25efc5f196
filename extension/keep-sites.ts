/** Keeps the registered content scripts in step with what the reader allows, wherever they do so. */
import { browser } from 'wxt/browser';
import { sendMessage } from './messages.ts';
import { annotateOpenPages, registerSites } from './sites.ts';

/** To be called when the background starts. */
export function keepSites(): void {
  browser.runtime.onInstalled.addListener(() => void registerSites());
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerSites();
    await annotateOpenPages(origins);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await registerSites();
    await leaveOpenPages(origins);
  });
}

/** Which tabs show the sites, the browser no longer tells: so all are asked, and each page knows its own address. */
async function leaveOpenPages(sites: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Where Stimmen was not at work, nobody answers.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && sendMessage('leaveSites', sites, id)));
}
