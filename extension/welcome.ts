/** The page of the first minute: it opens by itself once, and later by the panel's "?". */
import { browser } from 'wxt/browser';

/** To be called when the background starts. An update opens nothing: nobody asked for it. */
export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
