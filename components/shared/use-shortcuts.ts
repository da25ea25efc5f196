import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** What browsers call the keys that are known by their sign, in English and German. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Punkt: '.', Comma: ',', Komma: ',' };

/**
 * The keys of the commands as the browser has them, by the command's name; empty where the reader has set none.
 * @returns null on devices without keyboard commands, and until the browser has answered
 */
export function useShortcuts(): ReadonlyMap<string, string> | null {
  const [shortcuts, setShortcuts] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    void browser.commands
      ?.getAll()
      .then((commands) =>
        setShortcuts(new Map(commands.map(({ name = '', shortcut = '' }) => [name, asOnKeys(shortcut)]))),
      );
  }, []);
  return shortcuts;
}

/** "Alt+Shift+Period" as it stands on the keys. */
const asOnKeys = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((key) => SIGNS[key] ?? key)
    .join('+');
