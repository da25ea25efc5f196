/**
 * How long the script works on a page: until the reader takes the site back, or the extension goes from under it.
 * WXT's context for content scripts does the same by events on the page's document, which carry the extension's id: any
 * page could listen to them, and send them itself. Nothing here can be heard or steered by the page.
 */
import { isConnected } from '../../extension/is-connected.ts';

/** Milliseconds between two looks at what no event tells of. */
const BEAT = 1_000;

export class PageLife {
  readonly #ended = new AbortController();

  /** Aborted at the end; what was added to it first is undone first. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** Where the extension has gone, asking is also what ends the life of its script. */
  get isOver(): boolean {
    if (!this.signal.aborted && !isConnected()) this.end();
    return this.signal.aborted;
  }

  end(): void {
    this.#ended.abort();
  }

  onEnd(undo: () => void): void {
    this.signal.addEventListener('abort', undo, { once: true });
  }

  /** Events that the page makes up itself are nobody's. */
  listen(target: EventTarget, type: string, answer: (event: Event) => void): void {
    target.addEventListener(type, (event) => event.isTrusted && !this.isOver && answer(event), {
      signal: this.signal,
      passive: true,
    });
  }

  /**
   * Calls once, after a number of milliseconds.
   * @returns how to call it off
   */
  after(milliseconds: number, run: () => void): () => void {
    const cancel = () => {
      clearTimeout(timer);
      this.signal.removeEventListener('abort', cancel);
    };
    const timer = setTimeout(() => {
      cancel();
      if (!this.isOver) run();
    }, milliseconds);
    this.signal.addEventListener('abort', cancel);
    return cancel;
  }

  /**
   * Lets the page go on first; never over at the end of the life. By no timer: once a page is hidden, browsers have each of
   * those wait for a second, and a long article is read in many parts.
   */
  pause(): Promise<void> {
    return new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        if (!this.isOver) done();
      };
      port2.postMessage(0);
    });
  }

  /** Calls once a second as long as somebody sees the page. */
  onBeat(run: () => void): void {
    let timer: ReturnType<typeof setInterval> | undefined;
    const follow = () => {
      clearInterval(timer);
      timer = document.hidden ? undefined : setInterval(() => this.isOver || run(), BEAT);
    };
    this.listen(document, 'visibilitychange', follow);
    this.onEnd(() => clearInterval(timer));
    follow();
  }
}
