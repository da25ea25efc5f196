import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';

/**
 * The address of a tab; empty where the browser does not tell.
 * @param first as it has just been
 */
export function useTabUrl(tabId: number, first: string): string {
  const [url, setUrl] = useState(first);
  useEffect(() => {
    const follow = (changedId: number, changes: Browser.tabs.OnUpdatedInfo) => {
      if (changedId === tabId && changes.url) setUrl(changes.url);
    };
    browser.tabs.onUpdated.addListener(follow);
    return () => browser.tabs.onUpdated.removeListener(follow);
  }, [tabId]);
  return url;
}
