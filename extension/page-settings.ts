/**
 * The settings as content scripts get them: asked of the background, which alone knows their defaults and migrations;
 * the library that does would weigh a fifth of the content script, in every tab.
 */
import { browser } from 'wxt/browser';
import { isConnected } from './is-connected.ts';
import { offReason } from './is-on.ts';
import { type PageStart, sendMessage } from './messages.ts';
import { FIRST_SWITCHES, SETTINGS_KEY, type Switches } from './switches.ts';

/** What a page has to know before it is read; null where nobody answers any more. */
export async function pageStart(): Promise<PageStart | null> {
  try {
    return await sendMessage('start', undefined);
  } catch {
    return null;
  }
}

/**
 * Whether Stimmen is on for an address, straight from the storage, which answers while the background is still waking up.
 * What is damaged there, the background mends: until it answers, Stimmen is then off.
 */
export async function isOnAsStored(url: string): Promise<boolean> {
  try {
    const { [SETTINGS_KEY]: stored = FIRST_SWITCHES } = await browser.storage.local.get(SETTINGS_KEY);
    return offReason(stored as Switches, url) === null;
  } catch {
    return false;
  }
}

/** Calls back after every change of what the extension stores. */
export function watchStored(changed: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const call = () => changed();
  onChanged.addListener(call);
  signal.addEventListener('abort', () => {
    if (isConnected()) onChanged.removeListener(call);
  });
}
