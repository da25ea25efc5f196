import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Pinning } from './welcome.tsx';

/** Milliseconds; neither browser says reliably when the reader has pinned the icon. */
const INTERVAL = 1_000;

/** How the icon comes to stand in the toolbar, or that it stands there. */
export function usePinning(): Pinning {
  const [isPinned, setPinned] = useState(false);
  useEffect(() => {
    const look = async () => {
      if (document.hidden) return;
      // Phones have no toolbar.
      const { isOnToolbar = false } = (await browser.action.getUserSettings?.()) ?? {};
      setPinned(isOnToolbar);
    };
    void look();
    const timer = setInterval(look, INTERVAL);
    return () => clearInterval(timer);
  }, []);
  if (isPinned) return 'pinned';
  if (!browser.commands) return 'phone';
  return import.meta.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';
}
