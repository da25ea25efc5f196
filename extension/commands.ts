/** The keyboard commands that the manifest declares, and what they do. */
import { browser } from 'wxt/browser';
import { showNotStored } from './badge.ts';
import { sendMessage } from './messages.ts';
import { openSidePanel } from './side-panel.ts';
import { changeSettings, readSettings } from './stored-settings.ts';

/** Listens to the browser's shortcuts, which phones have none of; to be called when the background starts. */
export function registerCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    switch (command) {
      case 'toggle':
        return void toggle();
      case 'next-quote':
        return void stepQuote(tab?.id, 1);
      case 'previous-quote':
        return void stepQuote(tab?.id, -1);
      case 'go-back':
        return void goBack(tab?.id);
      case 'side-panel':
        return void openSidePanel(tab?.id);
    }
  });
}

async function toggle(): Promise<void> {
  const { enabled } = await readSettings();
  if (!(await changeSettings({ enabled: !enabled }))) await showNotStored();
}

async function goBack(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // Where nobody has jumped there is no way back.
  await sendMessage('goBack', undefined, tabId).catch(() => undefined);
}

async function stepQuote(tabId: number | undefined, direction: 1 | -1): Promise<void> {
  if (tabId === undefined) return;
  // On a page that Stimmen does not read nobody answers, and there is no quote to go to.
  await sendMessage('stepQuote', direction, tabId).catch(() => undefined);
}
