import { useLayoutEffect, useState } from 'preact/hooks';
import { type Settings, settings } from '../../extension/settings.ts';

/** The reader's settings, live from all parts of the extension; null until they are read. */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => void] {
  const [current, setCurrent] = useState<Settings | null>(null);
  // Not after painting: an empty panel is nothing to wait for.
  useLayoutEffect(() => {
    void settings.getValue().then(setCurrent);
    return settings.watch(setCurrent);
  }, []);
  const change = (part: Partial<Settings>) => {
    if (!current) return;
    const changed = { ...current, ...part };
    setCurrent(changed);
    void settings.setValue(changed);
  };
  return [current, change];
}
