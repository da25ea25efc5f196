import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onMessage } from '../../extension/messages.ts';
import {
  type KeptPlace,
  keepPlace,
  type PanelPlace,
  placeIn,
  readPlace,
} from '../../extension/panel-place.ts';

/**
 * Where the reader is in the panel of a tab.
 * @param url the article's address: another one begins anew
 * @param first where they were, as it has just been read
 */
export function usePlace(
  tabId: number,
  url: string,
  first: KeptPlace,
): [PanelPlace, (change: Partial<PanelPlace>) => void] {
  const [kept, setKept] = useState(first);
  // Two changes in one go both count.
  const latest = useRef(first);
  const show = (known: KeptPlace) => {
    latest.current = known;
    setKept(known);
  };
  // At once: what is put off until after painting may come when another tab's panel listens already, and only
  // one may.
  useLayoutEffect(
    () =>
      onMessage('placeChanged', async ({ data }) => {
        if (data !== tabId) return false;
        show(await readPlace(data));
        return true;
      }),
    [tabId],
  );
  const change = (part: Partial<PanelPlace>) => {
    const next = { url, place: { ...placeIn(latest.current, url), ...part } };
    show(next);
    void keepPlace(tabId, next);
  };
  return [placeIn(kept, url), change];
}
