/** Keeps the scripts of pages in step with what the reader allows, wherever they do so. */
import { browser } from 'wxt/browser';
import { sendMessage } from './messages.ts';
import { annotateOpenPages, registerSites } from './sites.ts';

/** In the storage that lasts as long as a run of the extension: until browser or extension are stopped or updated. */
const HAS_BEGUN = 'hasBegun';

/** To be called when the background starts. */
export function keepSites(): void {
  void begin();
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerSites();
    await annotateOpenPages(origins);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await registerSites();
    await notifyPages();
  });
}

/**
 * At the beginning of a run, pages may have been open before: Chromium gives them no script on installing, updating or
 * switching on. The background itself starts many times in a run.
 */
async function begin(): Promise<void> {
  const { [HAS_BEGUN]: hasBegun } = await browser.storage.session.get(HAS_BEGUN);
  if (hasBegun) return;
  await browser.storage.session.set({ [HAS_BEGUN]: true });
  await registerSites();
  const { origins = [] } = await browser.permissions.getAll();
  await annotateOpenPages(origins);
}

/** Which tabs show the sites, the browser no longer tells: so all are told, and each page asks for itself. */
async function notifyPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Where Stimmen was not at work, nobody answers.
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && sendMessage('sitesTakenBack', undefined, id)),
  );
}
