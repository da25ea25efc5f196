import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../extension/settings.ts';
import {
  changeSettings,
  readSettings,
  resetSettings,
  watchSettings,
} from '../../extension/stored-settings.ts';

export interface KeptSettings {
  /** Live from all parts of the extension; null until they are read. */
  readonly settings: Settings | null;
  readonly change: (part: Partial<Settings>) => void;
  readonly reset: () => void;
  /** The browser could not store the last change, which is shown no more. */
  readonly isLost: boolean;
}

/** The reader's settings. */
export function useSettings(): KeptSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isLost, setLost] = useState(false);
  // Not after painting: an empty panel is nothing to wait for.
  useLayoutEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings((now) => setSettings(now));
  }, []);
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
