/**
 * The order in which pages are analysed. One analysis takes all of the background, so what is waiting must be little and
 * the right: of each tab the newest draft, tabs in view first, nothing for pages that have gone.
 */
import { pageOf } from './is-on.ts';

/** Where a draft comes from. */
interface Asker {
  readonly tabId: number;
  /** The tab's address when the draft came; undefined where the browser does not tell. */
  readonly url: string | undefined;
}

/** A tab of the browser, as far as the order depends on it. */
export interface OpenTab {
  readonly id?: number | undefined;
  /** Undefined where the browser does not tell. */
  readonly url?: string | undefined;
  /** Whether it is the one that its window shows. */
  readonly active: boolean;
}

interface Waiting<Result> extends Asker {
  readonly work: () => Promise<Result>;
  readonly answer: (result: Promise<Result> | null) => void;
}

export class AnalysisQueue<Result> {
  readonly #openTabs: () => Promise<readonly OpenTab[]>;
  /** In the order in which they came. */
  #waiting: readonly Waiting<Result>[] = [];
  #isAtWork = false;

  constructor(openTabs: () => Promise<readonly OpenTab[]>) {
    this.#openTabs = openTabs;
  }

  /** Nobody has asked, or all have been answered. */
  get isIdle(): boolean {
    return !this.#isAtWork;
  }

  /**
   * @param work the analysis, called when its turn has come
   * @returns null where its turn never comes: a newer draft of the tab is waiting, or the page has gone
   */
  ask(asker: Asker, work: () => Promise<Result>): Promise<Result | null> {
    return new Promise((answer) => {
      this.#drop(({ tabId }) => tabId === asker.tabId);
      this.#waiting = [...this.#waiting, { ...asker, work, answer }];
      void this.#workOff();
    });
  }

  async #workOff(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    // Whoever comes while nobody else waits has only just come: there is nothing to choose.
    for (let next = this.#waiting[0]; next; next = await this.#choose()) {
      this.#waiting = this.#waiting.filter((each) => each !== next);
      const result = next.work();
      next.answer(result);
      await Promise.allSettled([result]);
      // What has come in the meantime, messages of all kinds, is heard before the next analysis.
      await new Promise((done) => setTimeout(done));
    }
    this.#isAtWork = false;
  }

  async #choose(): Promise<Waiting<Result> | undefined> {
    if (this.#waiting.length === 0) return undefined;
    const tabs = new Map((await this.#openTabs()).map((tab) => [tab.id, tab]));
    this.#drop(({ tabId, url }) => !isStillThere(tabs.get(tabId), url));
    return this.#waiting.find(({ tabId }) => tabs.get(tabId)?.active) ?? this.#waiting[0];
  }

  #drop(isDropped: (waiting: Waiting<Result>) => boolean): void {
    for (const waiting of this.#waiting.filter(isDropped)) waiting.answer(null);
    this.#waiting = this.#waiting.filter((waiting) => !isDropped(waiting));
  }
}

/** A page that has moved on by itself makes a new draft. */
const isStillThere = (tab: OpenTab | undefined, url: string | undefined): boolean =>
  tab !== undefined && pageOf(tab.url ?? '') === pageOf(url ?? '');
