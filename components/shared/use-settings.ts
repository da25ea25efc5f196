import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../extension/settings.ts';
import {
  changeSettings,
  readSettings,
  resetSettings,
  watchSettings,
} from '../../extension/stored-settings.ts';

interface KeptSettings<Known extends Settings | null = Settings | null> {
  /** Live from all parts of the extension. */
  readonly settings: Known;
  readonly change: (part: Partial<Settings>) => void;
  readonly reset: () => void;
  /** The browser could not store the last change, which is shown no more. */
  readonly isLost: boolean;
}

/**
 * The reader's settings.
 * @param first as they have just been read; left out, they are null until they are
 */
export function useSettings(): KeptSettings;
export function useSettings(first: Settings): KeptSettings<Settings>;
export function useSettings(first: Settings | null = null): KeptSettings {
  const [settings, setSettings] = useState(first);
  const [isLost, setLost] = useState(false);
  const isRead = first !== null;
  // Not after painting: an empty panel is nothing to wait for.
  useLayoutEffect(() => {
    if (!isRead) void readSettings().then(setSettings);
    return watchSettings((now) => setSettings(now));
  }, [isRead]);
  // They may have changed before anybody listened; what has not is not drawn again.
  useEffect(() => {
    if (isRead)
      void readSettings().then((now) => setSettings((before) => (isSame(before, now) ? before : now)));
  }, [isRead]);
  const keep = async (storing: Promise<boolean>) => {
    setLost(!(await storing));
    setSettings(await readSettings());
  };
  const change = (part: Partial<Settings>) => {
    if (!settings) return;
    setSettings({ ...settings, ...part });
    void keep(changeSettings(part));
  };
  return { settings, change, reset: () => void keep(resetSettings()), isLost };
}

const isSame = (before: Settings | null, now: Settings): boolean =>
  JSON.stringify(before) === JSON.stringify(now);
