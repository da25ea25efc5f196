/** The commands that the manifest declares, given as a reader gives them: by their keys, while a page is in front. */
import type { Page } from 'puppeteer-core';
import { dispatchInChromium } from '../../tools/browsers/chromium-background.ts';
import { runInFirefoxWindow } from '../../tools/browsers/firefox-window.ts';
import type { LaunchedBrowser } from '../../tools/browsers/launch.ts';

type Command = 'toggle' | 'next-quote' | 'previous-quote' | 'go-back' | 'side-panel';

/** What goes between Alt and Shift: key, place on the keyboard, and the number that shortcuts go by. */
const KEYS: Readonly<Record<Command, readonly [key: string, code: string, keyCode: number]>> = {
  toggle: ['M', 'KeyM', 77],
  'next-quote': [':', 'Period', 190],
  'previous-quote': [';', 'Comma', 188],
  'go-back': ['Z', 'KeyZ', 90],
  // The manifest suggests none: a reader, and the test, set it themselves.
  'side-panel': ['Y', 'KeyY', 89],
};

export async function giveCommand(launched: LaunchedBrowser, page: Page, command: Command): Promise<void> {
  await page.bringToFront();
  if (launched.kind === 'firefox') await pressInFirefox(launched, KEYS[command]);
  else await pressInChromium(launched, command);
}

async function pressInFirefox(
  { browser }: LaunchedBrowser,
  key: readonly [string, string, number],
): Promise<void> {
  const keys = JSON.stringify([['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], key]);
  await runInFirefoxWindow(
    browser,
    `{
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      const keys = ${keys}.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      for (const key of keys) processor.keydown(key);
      for (const key of keys.toReversed()) processor.keyup(key);
    }`,
  );
}

/**
 * Keys that come from outside reach Chromium's pages, never its shortcuts. So it is only what follows on them that is
 * tried here: the browser's event, in the background.
 */
const pressInChromium = ({ browser }: LaunchedBrowser, command: Command): Promise<void> =>
  dispatchInChromium(browser, 'commands.onCommand', command);
