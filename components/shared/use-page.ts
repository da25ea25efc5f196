import { useLayoutEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { onMessage } from '../../extension/messages.ts';
import { askPage, type PanelState } from '../../extension/panel-state.ts';

/**
 * What came of a tab's page, now and whenever it changes.
 * @param first what the page has just answered
 */
export function usePage(tabId: number, first: PanelState): [PanelState, (state: PanelState) => void] {
  const [state, setState] = useState(first);
  useLayoutEffect(() => {
    let current = true;
    const show = (result: PanelState) => {
      if (current) setState(result);
    };
    const ask = () => void askPage(tabId).then(show);
    // At the beginning as well: a page may take its time, and what was said of the one before is true no more.
    const follow = (changedId: number, { status }: Browser.tabs.OnUpdatedInfo) => {
      if (changedId === tabId && status !== undefined) ask();
    };
    browser.tabs.onUpdated.addListener(follow);
    const stop = onMessage('pageChanged', ({ data, sender }) => {
      if (sender.tab?.id !== tabId) return;
      if (data.status === 'annotated') ask();
      else show(data);
    });
    // It may have changed before anybody listened.
    if (first.status === 'working') ask();
    return () => {
      current = false;
      browser.tabs.onUpdated.removeListener(follow);
      stop();
    };
  }, [tabId, first]);
  return [state, setState];
}
