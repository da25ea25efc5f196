/** What a reader does in the browser's own list of extensions, and what the browser does on an update. */

import { FIREFOX_ID } from '../../extension/firefox-id.ts';
import { BARE_LIST_OF_CHROMIUM } from '../../tools/browsers/extension-pages.ts';
import { runInFirefoxWindow } from '../../tools/browsers/firefox-window.ts';
import type { LaunchedBrowser } from '../../tools/browsers/launch.ts';

/** On Chromium's own page for extensions. */
declare const chrome: {
  readonly management: { setEnabled(extension: string, enabled: boolean): Promise<void> };
  readonly developerPrivate: {
    reload(extension: string, options: object): Promise<unknown>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  };
};

type Action = 'enable' | 'disable' | 'reload';

/** @param action `reload` is what an update does: the extension goes and comes, and its pages stay open */
export async function manageExtension(launched: LaunchedBrowser, action: Action): Promise<void> {
  const { kind, browser, extensionRoot } = launched;
  if (kind === 'firefox') {
    await runInFirefoxWindow(
      browser,
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        .AddonManager.getAddonByID('${FIREFOX_ID}').then((extension) => extension.${action}())`,
    );
    return;
  }
  const front = await frontPage(launched);
  const list = await browser.newPage();
  await list.goto(BARE_LIST_OF_CHROMIUM);
  // Otherwise an extension that comes from a folder does not come back.
  await list.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  // The reader's page is in front, as it is when an update comes.
  await front?.bringToFront();
  await list.evaluate(
    (id, what) =>
      what === 'reload'
        ? chrome.developerPrivate.reload(id, { failQuietly: true })
        : chrome.management.setEnabled(id, what === 'enable').then(() => undefined),
    new URL(extensionRoot).host,
    action,
  );
  await list.close();
}

async function frontPage({ browser }: LaunchedBrowser) {
  for (const page of await browser.pages())
    if (await page.evaluate(() => document.visibilityState === 'visible')) return page;
  return undefined;
}
