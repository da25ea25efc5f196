/** Opens a site to the extension for good, as a reader would who agrees: nobody sits before a driven browser to do so. */
import type { Permissions } from 'webextension-polyfill';
import { BARE_LIST_OF_CHROMIUM, openExtensionPage } from './extension-pages.ts';
import type { LaunchedBrowser } from './launch.ts';

/** In the extension's pages; and, in Chromium, on the browser's own page for extensions. */
declare const chrome: {
  readonly permissions: Permissions.Static;
  readonly developerPrivate: { addHostPermission(extension: string, site: string): Promise<void> };
};

/** @param site a match pattern, as `siteOfAddress` gives it */
export async function allowSite(launched: LaunchedBrowser, site: string): Promise<void> {
  await agreeInAdvance(launched, site);
  const page = await openExtensionPage(launched, 'options.html');
  await page.waitForSelector('main');
  // Browsers hear the request only from a click.
  await page.evaluate((origin) => {
    const button = Object.assign(document.createElement('button'), { id: 'allow-site', textContent: origin });
    button.style.cssText = 'position:fixed;inset:0';
    button.onclick = () => void chrome.permissions.request({ origins: [origin] });
    document.body.append(button);
  }, site);
  await page.click('#allow-site');
  await page.waitForFunction((origin) => chrome.permissions.contains({ origins: [origin] }), {}, site);
  await page.close();
}

/** Answers the question before it is asked. Firefox is started so that it does not ask. */
export async function agreeInAdvance(launched: LaunchedBrowser, site: string): Promise<void> {
  if (launched.kind === 'firefox') return;
  const settings = await launched.browser.newPage();
  await settings.goto(BARE_LIST_OF_CHROMIUM);
  await settings.evaluate(
    (extension, origin) => chrome.developerPrivate.addHostPermission(extension, origin),
    new URL(launched.extensionRoot).host,
    site,
  );
  await settings.close();
}
