import { useEffect, useState } from 'preact/hooks';
import { onMessage } from '../extension/messages.ts';
import { askPage, type PanelState } from '../extension/panel-state.ts';

/** What came of a tab's page, now and whenever it changes; working while no tab is known yet. */
export function usePage(tabId: number | undefined): PanelState {
  const [state, setState] = useState<PanelState>({ status: 'working' });
  useEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    const show = (result: PanelState) => {
      if (current) setState(result);
    };
    void askPage(tabId).then(show);
    const stop = onMessage('pageChanged', ({ data, sender }) => {
      if (sender.tab?.id === tabId) show(data);
    });
    return () => {
      current = false;
      stop();
    };
  }, [tabId]);
  return state;
}
