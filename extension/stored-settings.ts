/** Where the reader's choice is kept: in the browser's storage, on this machine. */
import { type Browser, browser } from 'wxt/browser';
import { completeSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';
import { SETTINGS_KEY as KEY } from './switches.ts';

/** The settings as they are stored, or as in the beginning where nothing can be read. */
export async function readSettings(): Promise<Settings> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    return completeSettings(stored);
  } catch (error) {
    console.error('The settings cannot be read', error);
    return completeSettings(undefined);
  }
}

/** @returns false where the browser could not store the change: its storage is full or damaged */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  return succeeds(browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } }));
}

/** Takes away all that is stored, which also a full storage has room for. */
export const resetSettings = (): Promise<boolean> => succeeds(browser.storage.local.clear());

/**
 * Calls after every change, wherever in the extension it was made.
 * @returns how to end that
 */
export function watchSettings(changed: (now: Settings, before: Settings) => void): () => void {
  const listen = ({ [KEY]: change }: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'local' && change)
      changed(completeSettings(change.newValue), completeSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

const succeeds = (storing: Promise<void>): Promise<boolean> =>
  storing.then(
    () => true,
    () => false,
  );
