import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Of the manifest: opens the popup. */
const ACTION = '_execute_action';

/**
 * The keys of the commands as the browser has them, by the command's name; empty where the reader has set none. Chromium
 * (seen in 156) gives none for the icon's own command, though it has one: without a key, that command is left out.
 * @returns null on devices without keyboard commands, and until the browser has answered
 */
export function useShortcuts(): ReadonlyMap<string, string> | null {
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => {
      const all = commands.map(({ name = '', shortcut = '' }) => [name, shortcut] as const);
      setShortcuts(new Map(all.filter(([name, keys]) => name !== ACTION || keys !== '')));
    });
  }, []);
  return shortcuts;
}
