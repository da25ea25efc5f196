import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onMessage } from '../../extension/messages.ts';
import {
  FIRST_PLACE,
  type KeptPlace,
  keepPlace,
  type PanelPlace,
  readPlace,
} from '../../extension/panel-place.ts';

/**
 * Where the reader is in the panel of a tab; null until the browser has been asked for the tab and for the place.
 * @param url the article's address: another one begins anew
 */
export function usePlace(
  tabId: number | undefined,
  url: string,
): [PanelPlace | null, (change: Partial<PanelPlace>) => void] {
  const [kept, setKept] = useState<KeptPlace | null>(null);
  // Two changes in one go both count.
  const latest = useRef<KeptPlace | null>(null);
  const show = (known: KeptPlace) => {
    latest.current = known;
    setKept(known);
  };
  useLayoutEffect(() => {
    if (tabId === undefined) return;
    let current = true;
    void readPlace(tabId).then((known) => current && show(known));
    return () => {
      current = false;
    };
  }, [tabId]);
  // At once, as above: what is put off until after painting may come when another tab's panel listens already, and only
  // one may.
  useLayoutEffect(() => {
    if (tabId === undefined) return;
    return onMessage('placeChanged', async ({ data }) => {
      if (data !== tabId) return false;
      show(await readPlace(data));
      return true;
    });
  }, [tabId]);
  const placeIn = (known: KeptPlace | null): PanelPlace => (known?.url === url ? known.place : FIRST_PLACE);
  const change = (part: Partial<PanelPlace>) => {
    const next = { url, place: { ...placeIn(latest.current), ...part } };
    show(next);
    if (tabId !== undefined) void keepPlace(tabId, next);
  };
  return [kept && placeIn(kept), change];
}
