/**
 * What the content script shows to the page tools. They are a script of their own, added to a page only once it has
 * something to show, so that the content script stays small in every tab; both run in the extension's isolated world,
 * which the page cannot see.
 */
import type { Analysis } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import type { TextMap } from '../article/page/text-map.ts';
import type { Settings } from './settings.ts';

/** A page while its annotations are painted. */
export interface SharedPage {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly textMap: TextMap;
  readonly settings: Settings;
}

export interface PageTools {
  /** @param page null while nothing is painted */
  readonly show: (page: SharedPage | null) => void;
  /** Brings back what the tools had painted: the page has cleared it with everything else. */
  readonly restore: () => void;
}

export class PageShare {
  /** Aborted when the content script that shares the page ends. */
  readonly signal: AbortSignal;
  #page: SharedPage | null = null;
  #tools: PageTools | null = null;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** Whether the tools have come. */
  get hasTools(): boolean {
    return this.#tools !== null;
  }

  /** @param page null while nothing is painted */
  show(page: SharedPage | null): void {
    this.#page = page;
    this.#tools?.show(page);
  }

  /** Takes the one set of tools, and tells it of the page now and whenever it changes; later ones are turned away. */
  accept(tools: PageTools): void {
    if (this.#tools) return;
    this.#tools = tools;
    tools.show(this.#page);
  }

  restore(): void {
    this.#tools?.restore();
  }
}

declare global {
  /** Set by the content script, read by the page tools. */
  var stimmenPageShare: PageShare | undefined;
}
