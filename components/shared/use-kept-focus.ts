import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What a reader goes on from, where the thing that they used has gone: the first of these that there is. */
const GOING_ON = [
  '.message button',
  ':scope > [data-action=search]',
  '[role=tab][aria-selected=true]',
  'button',
];

/**
 * Keeps the focus within: where the element that has it goes, the nearest thing that is still there gets it, and not the
 * document, from which a keyboard begins all over again.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = root.current;
    if (!within) return;
    let around: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof HTMLElement ? withAncestors(target, within) : [];
    };
    const keep = () => {
      if (around[0]?.isConnected !== false || document.activeElement !== document.body) return;
      const left = around.filter(({ isConnected }) => isConnected);
      // The nearest that has anything to go on from: a line may have lost its only button.
      const next = left.flatMap((element) =>
        GOING_ON.flatMap((way) => element.querySelector<HTMLElement>(way) ?? []),
      )[0];
      next?.focus({ preventScroll: true });
    };
    const watched = new MutationObserver(keep);
    within.addEventListener('focusin', remember);
    watched.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener('focusin', remember);
      watched.disconnect();
    };
  }, [root]);
}

/** An element and what it stands in, from the inside out. */
function withAncestors(element: HTMLElement, outermost: HTMLElement): HTMLElement[] {
  const found = [element];
  for (let at = element; at !== outermost && at.parentElement; at = at.parentElement)
    found.push(at.parentElement);
  return found;
}
