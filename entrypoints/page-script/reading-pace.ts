/**
 * When a moving page is read again: shortly after it has changed, ever more rarely where reading shows nothing new, and
 * never while nobody looks. So a page that never rests, a countdown in the article say, cannot keep Stimmen busy. One
 * reading is under way at a time: what changes meanwhile waits for the next, which reads all of it at once.
 */
import type { PageLife } from './page-life.ts';

/** What a reading brought: `unread` is to be tried again without a change of the page. */
export type Outcome = 'news' | 'same' | 'unread';

const SHORTEST_PAUSE = 250;
/** A late article, or the next entry of a ticker, is shown after this at the latest. Milliseconds, as above. */
const LONGEST_PAUSE = 5_000;
/** How many times as long as a reading with its analysis the pauses on a page that always has news become. */
const REST = 10;

export class ReadingPace {
  readonly #life: PageLife;
  readonly #read: () => Promise<Outcome>;
  #pause = SHORTEST_PAUSE;
  /** Calls off the reading that is planned. */
  #callOff: (() => void) | null = null;
  #isReading = false;
  /** What was asked for during a reading. */
  #next: 'now' | 'soon' | null = null;
  #missed = false;
  /** When there was last a reason to hurry. */
  #hurried = -LONGEST_PAUSE;

  constructor(life: PageLife, read: () => Promise<Outcome>) {
    this.#life = life;
    this.#read = read;
    life.listen(document, 'visibilitychange', () => {
      if (!document.hidden && this.#missed) void this.now();
    });
  }

  /** The page has changed. */
  request(): void {
    if (this.#isReading) this.#next ??= 'soon';
    else if (!this.#missed) this.#callOff ??= this.#life.after(this.#pause, () => void this.now());
  }

  /** The page has changed in a way that promises news. A page that does so all the time is read no more often than one that changes its text. */
  hurry(): void {
    const now = performance.now();
    if (now - this.#hurried >= LONGEST_PAUSE) {
      this.#stopWaiting();
      this.#pause = SHORTEST_PAUSE;
    }
    this.#hurried = now;
    this.request();
  }

  /** There are news: only a reader who is not there can wait. */
  async now(): Promise<void> {
    if (this.#isReading) {
      this.#next = 'now';
      return;
    }
    this.#stopWaiting();
    this.#missed = document.hidden;
    if (this.#missed || this.#life.isOver) return;
    this.#isReading = true;
    const begun = performance.now();
    const outcome = await this.#read();
    this.#isReading = false;
    this.#slowDown(outcome, performance.now() - begun);
    this.#goOn(outcome);
  }

  #slowDown(outcome: Outcome, milliseconds: number): void {
    const most = outcome === 'news' ? Math.max(REST * milliseconds, SHORTEST_PAUSE) : LONGEST_PAUSE;
    this.#pause = Math.min(2 * this.#pause, most, LONGEST_PAUSE);
  }

  #goOn(outcome: Outcome): void {
    const next = this.#next;
    this.#next = null;
    if (next === 'now') void this.now();
    else if (next === 'soon' || outcome === 'unread') this.request();
  }

  #stopWaiting(): void {
    this.#callOff?.();
    this.#callOff = null;
  }
}
