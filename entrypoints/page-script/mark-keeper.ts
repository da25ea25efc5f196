/**
 * Brings back marks that the page has cleared, which no event tells of. A page that clears them again and again has them
 * back ever more rarely: nobody is to fight.
 */
import type { PagePainting } from './paint-page.ts';

/** In calls of `keep`, which come once a second. */
const LONGEST_WAIT = 60;

export class MarkKeeper {
  #losses = 0;
  #wait = 0;

  keep(painting: PagePainting): void {
    if (this.#wait > 0) this.#wait--;
    else if (painting.restore()) this.#wait = Math.min(2 ** this.#losses++ - 1, LONGEST_WAIT);
  }
}
