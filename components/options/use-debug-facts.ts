import { useEffect, useState } from 'preact/hooks';
import { debugFacts } from '../../extension/debug-facts.ts';
import type { DebugFacts } from '../../extension/debug-report.ts';

/** What the browser knows for a debug report, anew whenever the reader comes back from another tab; null until then. */
export function useDebugFacts(): DebugFacts | null {
  const [facts, setFacts] = useState<DebugFacts | null>(null);
  useEffect(() => {
    const ask = () => {
      if (!document.hidden) void debugFacts().then(setFacts);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, []);
  return facts;
}
