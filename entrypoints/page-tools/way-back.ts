/** Where the reader was before they were taken elsewhere on the page. */
import { glide } from './scroll-to.ts';

/** As a part of the window's height: whoever is so near has come back by themselves. */
const NEAR = 0.5;

export class WayBack {
  readonly #changed: (isOpen: boolean) => void;
  #place: number | null = null;
  #hasLeft = false;

  /** @param changed there is a way back now, or no longer */
  constructor(changed: (isOpen: boolean) => void, signal: AbortSignal) {
    this.#changed = changed;
    document.addEventListener('scrollend', () => this.#look(), { signal, passive: true });
  }

  /** Remembers where the reader is, before the first of several jumps. */
  remember(): void {
    if (this.#place !== null) return;
    this.#place = scrollY;
    this.#hasLeft = false;
  }

  go(): void {
    if (this.#place === null) return;
    scrollTo({ top: this.#place, behavior: glide() });
    this.forget();
  }

  forget(): void {
    if (this.#place === null) return;
    this.#place = null;
    this.#changed(false);
  }

  #look(): void {
    if (this.#place === null) return;
    const isNear = Math.abs(scrollY - this.#place) < NEAR * innerHeight;
    if (isNear && this.#hasLeft) this.forget();
    else if (!isNear && !this.#hasLeft) {
      this.#hasLeft = true;
      this.#changed(true);
    }
  }
}
