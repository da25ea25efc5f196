/**
 * The settings as content scripts get them: asked of the background, which alone knows their defaults and migrations;
 * the library that does would weigh a fifth of the content script, in every tab.
 */
import { browser } from 'wxt/browser';
import { sendMessage } from './messages.ts';
import type { Settings } from './settings.ts';

/** null where nobody answers any more: the extension has been updated or removed under the page. */
export async function pageSettings(): Promise<Settings | null> {
  try {
    return await sendMessage('settings', undefined);
  } catch {
    return null;
  }
}

/** Calls back after every change of what the extension stores, with the settings as they are then. */
export function watchPageSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const ask = async () => {
    const settings = await pageSettings();
    if (settings && !signal.aborted) changed(settings);
  };
  // Asked for now: once the extension has gone, Chromium throws at whoever asks for its storage.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(ask);
  signal.addEventListener('abort', () => onChanged.removeListener(ask));
}
