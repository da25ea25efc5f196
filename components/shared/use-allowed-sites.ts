import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allowedSites } from '../../extension/sites.ts';

/** The sites beyond the extension's own that the reader has allowed, wherever they do so, as match patterns. */
export function useAllowedSites(): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = async () => {
      setSites(await allowedSites());
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}
