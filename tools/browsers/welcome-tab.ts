/** The tab that opens by itself once Stimmen has been installed. */

import { runInFirefoxWindow } from './firefox-window.ts';
import type { LaunchedBrowser } from './launch.ts';

const TABS = `gBrowser.tabs.filter(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'))`;

/** How many tabs show the first page; Firefox hides it from those who drive pages from outside. */
export async function countWelcomeTabs({ kind, browser }: LaunchedBrowser): Promise<number> {
  if (kind === 'firefox') return Number(await runInFirefoxWindow(browser, `${TABS}.length`));
  return browser.targets().filter((target) => target.url().endsWith('/welcome.html')).length;
}

/** Waits for the first page to open, and closes it: what follows begins with a browser that a reader has used before. */
export async function closeWelcomeTab(launched: LaunchedBrowser): Promise<void> {
  const { kind, browser } = launched;
  if (kind === 'firefox') {
    await runInFirefoxWindow(
      browser,
      `(async () => {
        while (${TABS}.length === 0)
          await new Promise((done) => setTimeout(done, 50));
        for (const tab of ${TABS}) gBrowser.removeTab(tab);
      })()`,
    );
    return;
  }
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  await (await target.page())?.close();
}
