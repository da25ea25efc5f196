/**
 * When a moving page is read again: shortly after it has changed, ever more rarely where reading shows nothing new, and
 * never while nobody looks. So a page that never rests, a countdown in the article say, cannot keep Stimmen busy.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';

const SHORTEST_PAUSE = 250;
/** A late article, or the next entry of a ticker, is shown after this at the latest. Milliseconds, as above. */
const LONGEST_PAUSE = 5_000;
/** How many times as long as a reading with its analysis the pauses on a page that always has news become. */
const REST = 10;

export class ReadingPace {
  readonly #ctx: ContentScriptContext;
  readonly #read: () => Promise<boolean>;
  #pause = SHORTEST_PAUSE;
  #timer: number | null = null;
  #missed = false;

  /** @param read tells whether it found anything new */
  constructor(ctx: ContentScriptContext, read: () => Promise<boolean>) {
    this.#ctx = ctx;
    this.#read = read;
    ctx.addEventListener(document, 'visibilitychange', () => {
      if (!document.hidden && this.#missed) void this.now();
    });
  }

  /** The page has changed. */
  request(): void {
    if (this.#timer !== null || this.#missed) return;
    this.#timer = this.#ctx.setTimeout(() => void this.now(), this.#pause);
  }

  /** The page has changed in a way that promises news. */
  hurry(): void {
    if (this.#pause > SHORTEST_PAUSE) this.#stopWaiting();
    this.#pause = SHORTEST_PAUSE;
    this.request();
  }

  /** There are news: only a reader who is not there can wait. */
  async now(): Promise<void> {
    this.#stopWaiting();
    this.#missed = document.hidden;
    if (this.#missed) return;
    const begun = performance.now();
    const news = await this.#read();
    const rest = REST * (performance.now() - begun);
    const most = news ? Math.max(rest, SHORTEST_PAUSE) : LONGEST_PAUSE;
    this.#pause = Math.min(2 * this.#pause, most, LONGEST_PAUSE);
  }

  #stopWaiting(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
