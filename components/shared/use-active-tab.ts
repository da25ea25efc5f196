import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { activeTab } from '../../extension/panel-tab.ts';

/** The tab that is active in the panel's window, as the reader changes it. */
export function useActiveTab(): number | undefined {
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    const follow = () => void activeTab().then(setTabId);
    follow();
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);
  return tabId;
}
