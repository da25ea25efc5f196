import { useEffect, useState } from 'preact/hooks';

type LaterParts = typeof import('./later-parts.ts');

let loaded: LaterParts | null = null;

export async function loadLaterParts(): Promise<void> {
  loaded = await import('./later-parts.ts');
}

/** Null until they are there, a moment after the first painting. */
export function useLaterParts(): LaterParts | null {
  const [parts, setParts] = useState(loaded);
  // An effect comes after the painting, which is all that a reader waits for.
  useEffect(() => {
    if (!parts) void loadLaterParts().then(() => setParts(loaded));
  }, [parts]);
  return parts;
}
