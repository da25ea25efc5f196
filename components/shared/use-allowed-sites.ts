import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allowedSites, ownSitesTakenBack } from '../../extension/sites.ts';

/** The sites beyond the extension's own that the reader has allowed, wherever they do so, as match patterns. */
export const useAllowedSites = (): readonly string[] => useSites(allowedSites);

/** The extension's own sites that it may not read any more, as match patterns. */
export const useSitesTakenBack = (): readonly string[] => useSites(ownSitesTakenBack);

function useSites(ask: () => Promise<readonly string[]>): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = async () => {
      setSites(await ask());
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [ask]);
  return sites;
}
