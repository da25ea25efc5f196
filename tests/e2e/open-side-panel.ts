/** The column beside the page, opened as a reader opens it, and what is to be read there. */
import type { Page } from 'puppeteer-core';
import type { Commands, Extension } from 'webextension-polyfill';
import { openExtensionPage } from '../../tools/browsers/extension-pages.ts';
import type { LaunchedBrowser } from '../../tools/browsers/launch.ts';
import { giveCommand } from './give-command.ts';
import { clickIcon } from './toolbar-popup.ts';

/** In the extension's pages, where the functions handed to `evaluate` run. */
declare const chrome: { readonly commands: Commands.Static; readonly extension: Extension.Static };

/** A page with the side panel beside it. */
interface Beside {
  readonly page: Page;
  /** What is to be read in the side panel. */
  readonly words: () => Promise<string>;
}

export async function openSidePanel(
  launched: LaunchedBrowser,
  openPage: () => Promise<Page>,
): Promise<Beside> {
  return launched.kind === 'chromium'
    ? openInChromium(launched, await openPage())
    : openInFirefox(launched, openPage);
}

/** By the button in the popup. */
async function openInChromium(launched: LaunchedBrowser, page: Page): Promise<Beside> {
  const popup = await clickIcon(launched, page);
  await (await popup.waitForSelector('[data-action=sidePanel]'))?.click();
  const target = await launched.browser.waitForTarget(
    (each) => each.url() === `${launched.extensionRoot}sidepanel.html`,
  );
  const panel = await target.asPage();
  return { page, words: () => panel.evaluate(() => document.body.innerText) };
}

/** By the shortcut that a reader may set. Firefox shows its sidebar to other pages of the extension, and to nobody else. */
async function openInFirefox(launched: LaunchedBrowser, openPage: () => Promise<Page>): Promise<Beside> {
  const asking = await openExtensionPage(launched, 'options.html');
  await asking.waitForSelector('main');
  await asking.evaluate(() => chrome.commands.update({ name: 'side-panel', shortcut: 'Alt+Shift+Y' }));
  // Opened last, so that it is this page that is in front.
  const page = await openPage();
  await giveCommand(launched, page, 'side-panel');
  const words = () =>
    asking.evaluate(() => {
      const [sidebar] = chrome.extension.getViews({ type: 'sidebar' });
      return sidebar?.document.body.innerText ?? '';
    });
  return { page, words };
}
