import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';

/** The address of a tab as it is now; empty where the browser does not tell. */
export function useTabUrl(tabId: number | undefined): string {
  const [url, setUrl] = useState('');
  useEffect(() => {
    if (tabId === undefined) return;
    void browser.tabs.get(tabId).then((tab) => setUrl(tab.url ?? ''));
    const follow = (changedId: number, changes: Browser.tabs.OnUpdatedInfo) => {
      if (changedId === tabId && changes.url) setUrl(changes.url);
    };
    browser.tabs.onUpdated.addListener(follow);
    return () => browser.tabs.onUpdated.removeListener(follow);
  }, [tabId]);
  return url;
}
