/** One page with Stimmen: read, analysed, painted, and left as it was found. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';
import { type Reading, readPage } from '../../article/read-page.ts';
import { offReason } from '../../extension/is-on.ts';
import { sendMessage } from '../../extension/messages.ts';
import type { PageResult } from '../../extension/page-result.ts';
import { PageShare } from '../../extension/page-share.ts';
import type { Settings } from '../../extension/settings.ts';
import { adoptStyles } from '../../highlights/adopt-styles.ts';
import { flash } from '../../highlights/flash.ts';
import { paintHighlights } from '../../highlights/paint-highlights.ts';
import { planHighlights } from '../../highlights/plan-highlights.ts';
import { themeOfPage } from '../../highlights/theme.ts';
import { requestAnalysis } from './request-analysis.ts';
import { scrollTo } from './scroll-to.ts';

type ArticleReading = Extract<Reading, { status: 'article' }>;

export class PageSession {
  readonly #ctx: ContentScriptContext;
  readonly #share: PageShare;
  #settings: Settings | null = null;
  #result: PageResult = { status: 'working' };
  #page: { readonly reading: ArticleReading; readonly analysis: Analysis } | null = null;
  #unpaint: () => void = nothing;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    this.#share = new PageShare(ctx.signal);
    globalThis.stimmenPageShare = this.#share;
  }

  get result(): PageResult {
    return this.#result;
  }

  /** While Stimmen is switched off, the page is not even read. */
  apply(settings: Settings): void {
    const wasOn = this.#isOn();
    this.#settings = settings;
    if (!wasOn && this.#isOn()) void this.read();
    else this.#paint();
  }

  /** @returns false where the page no longer shows the span */
  jump(span: Span): boolean {
    const range = this.#page?.reading.textMap.rangeOf(span);
    if (!range) return false;
    scrollTo(range);
    flash(range, this.#ctx.signal);
    return true;
  }

  stop(): void {
    this.#unpaint();
    this.#unpaint = nothing;
  }

  #isOn(): boolean {
    return this.#settings !== null && offReason(this.#settings, location.href) === null;
  }

  async read(): Promise<void> {
    const reading = tryReading();
    if (reading.status !== 'article') return this.#leave(reading);
    const answer = await requestAnalysis(reading.article);
    if (this.#ctx.isInvalid) return;
    if (answer.status !== 'analysed') return this.#leave({ status: 'failed', step: 'analysis' });
    this.#page = { reading, analysis: answer.analysis };
    this.#settle({ status: 'annotated', article: reading.article, analysis: answer.analysis });
    this.#paint();
  }

  #leave(result: PageResult): void {
    this.#page = null;
    this.#paint();
    this.#settle(result);
  }

  #settle(result: PageResult): void {
    this.#result = result;
    // With no panel open nobody answers, and that is the usual case.
    sendMessage('pageChanged', result).catch(nothing);
  }

  #paint(): void {
    this.stop();
    if (!this.#page || !this.#settings || !this.#isOn()) return;
    const { reading, analysis } = this.#page;
    const planned = planHighlights(reading.article, analysis, this.#settings.layers);
    const undoStyles = adoptStyles(document, { ...this.#settings, theme: themeOfPage(reading.root) });
    const undoPainting = paintHighlights(planned, reading.textMap);
    this.#shareWithTools(reading, analysis, this.#settings);
    this.#unpaint = () => {
      this.#share.show(null);
      undoPainting();
      undoStyles();
    };
  }

  #shareWithTools({ article, textMap }: ArticleReading, analysis: Analysis, settings: Settings): void {
    this.#share.show({ article, analysis, textMap, settings, jump: (span) => this.jump(span) });
    // Without the tools the page lacks its hover card, and nothing else.
    sendMessage('addPageTools', undefined).catch(nothing);
  }
}

/** A page that the reader stumbles over is an expected failure: the panel says so, the page never hears of it. */
function tryReading(): Reading | { readonly status: 'failed'; readonly step: 'reading' } {
  try {
    return readPage(document, location.href);
  } catch {
    return { status: 'failed', step: 'reading' };
  }
}

function nothing(): void {}
