/** Shows the eye where it has been taken: one fade behind the words, none where the reader wants no motion. */
import { adoptStyles } from './adopt-styles.ts';
import { unregister } from './paint-highlights.ts';
import { FLASH_PRIORITY, FLASH_STEPS, flashStylesFor, keyOfDocument, nameOfFlash } from './styles.ts';
import type { Theme } from './theme.ts';

const FLASH_MILLISECONDS = 800;

export function flash(range: AbstractRange, theme: Theme, signal: AbortSignal): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || signal.aborted) return;
  const key = keyOfDocument();
  const undoStyles = adoptStyles(document, flashStylesFor(theme, key));
  const light = new Highlight(range);
  light.priority = FLASH_PRIORITY;
  const began = performance.now();
  let shown = -1;
  const fade = (now: number) => {
    const step = Math.max(0, Math.floor(((now - began) / FLASH_MILLISECONDS) * FLASH_STEPS));
    const isOver = step >= FLASH_STEPS || signal.aborted;
    if (step !== shown || isOver) unregister(nameOfFlash(shown, key), light);
    if (isOver) return undoStyles();
    if (step !== shown) CSS.highlights.set(nameOfFlash(step, key), light);
    shown = step;
    requestAnimationFrame(fade);
  };
  requestAnimationFrame(fade);
}
