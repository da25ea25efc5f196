import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../extension/messages.ts';

/** Milliseconds between two looks at where the reader is. */
const INTERVAL = 500;

/** The ids of the people on the screen, while the page scrolls; asked only as long as somebody sees the answer. */
export function usePeopleInView(tabId: number | undefined, watching: boolean): ReadonlySet<string> {
  const [inView, setInView] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (tabId === undefined || !watching) return;
    const look = async () => {
      if (document.hidden) return;
      const ids = await sendMessage('peopleInView', undefined, tabId).catch(() => []);
      setInView((before) => (isSame(before, ids) ? before : new Set(ids)));
    };
    void look();
    const timer = setInterval(look, INTERVAL);
    return () => clearInterval(timer);
  }, [tabId, watching]);
  return inView;
}

const isSame = (before: ReadonlySet<string>, ids: readonly string[]): boolean =>
  before.size === ids.length && ids.every((id) => before.has(id));
