/** One page with Stimmen: read, analysed, painted, and left as it was found. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import type { BuiltArticle } from '../../article/draft/build-article.ts';
import { type DraftedPage, draftPage } from '../../article/page/draft-page.ts';
import { placeArticle } from '../../article/page/place-article.ts';
import type { Choice } from '../../article/page/several-articles.ts';
import { isTooLong } from '../../article/page-draft.ts';
import { offReason } from '../../extension/is-on.ts';
import { sendMessage } from '../../extension/messages.ts';
import type { PageResult } from '../../extension/page-result.ts';
import { PageShare } from '../../extension/page-share.ts';
import type { Settings } from '../../extension/settings.ts';
import { Analyses } from './analyses.ts';
import { PageLook } from './page-look.ts';
import { type AnnotatedPage, type PagePainting, paintPage } from './paint-page.ts';
import { ReaderPlace } from './reader-place.ts';
import { ReadingPace } from './reading-pace.ts';

type Drafting =
  | ({ readonly status: 'drafted' } & DraftedPage)
  | { readonly status: 'no-article' }
  | { readonly status: 'too-long' }
  | { readonly status: 'failed'; readonly step: 'reading' };

export class PageSession {
  readonly #ctx: ContentScriptContext;
  readonly #share: PageShare;
  readonly #look = new PageLook();
  readonly #analyses = new Analyses();
  readonly #readerPlace: ReaderPlace;
  /** When the page is read. */
  readonly pace: ReadingPace;
  #settings: Settings | null = null;
  #result: PageResult = { status: 'working' };
  #page: AnnotatedPage | null = null;
  #painting: PagePainting | null = null;
  /** Counts the readings: one that a later reading has overtaken is dropped. */
  #turn = 0;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
    this.#share = new PageShare(ctx.signal);
    globalThis.stimmenPageShare = this.#share;
    this.pace = new ReadingPace(ctx, () => this.#read());
    this.#readerPlace = new ReaderPlace(() => void this.pace.now());
    ctx.onInvalidated(() => this.#readerPlace.watch([]));
  }

  get result(): PageResult {
    return this.#result;
  }

  /** Encloses the article; null where the page has none. */
  get root(): Element | null {
    return this.#page?.reading.root ?? null;
  }

  /** While Stimmen is switched off, the page is not even read. */
  apply(settings: Settings): void {
    const wasOn = this.#isOn();
    this.#settings = settings;
    if (!wasOn && this.#isOn()) void this.pace.now();
    else this.#paint();
  }

  /** Tells the badge and the panel: of a page that has just come, or come back, they know nothing. */
  announce(): void {
    // With no panel open nobody answers, and that is the usual case.
    sendMessage('pageChanged', this.#result).catch(nothing);
  }

  /** The reader has taken the site back. */
  leave(site: string): void {
    this.#leave({ status: 'not-read', site });
    this.#ctx.abort();
  }

  stop(): void {
    this.#unpaint();
    this.#look.wear(null);
  }

  #unpaint(): void {
    if (!this.#painting) return;
    this.#share.show(null);
    this.#painting.undo();
    this.#painting = null;
  }

  #isOn(): boolean {
    return this.#settings !== null && offReason(this.#settings, location.href) === null;
  }

  /**
   * Reads the page as it now is. Until the background has answered for a new text, the old marks stay.
   * @returns whether there is anything new for the reader
   */
  async #read(): Promise<boolean> {
    const turn = ++this.#turn;
    if (!this.#isOn()) return this.#leave({ status: 'working' });
    const page = tryDrafting((articles) => this.#readerPlace.among(articles));
    this.#readerPlace.watch(page.status === 'drafted' ? page.articles : []);
    if (page.status !== 'drafted') return this.#leave(page);
    const answer = await this.#analyses.of(page.draft);
    if (turn !== this.#turn || this.#ctx.isInvalid) return false;
    if (answer.status === 'analysed') return this.#annotate(page, answer);
    if (answer.status === 'damaged') return this.#leave({ status: 'failed', step: 'data' });
    const isFailure = answer.status === 'rejected' || answer.status === 'failed';
    return this.#leave(isFailure ? { status: 'failed', step: 'analysis' } : answer);
  }

  #annotate(page: DraftedPage, answer: BuiltArticle & { readonly analysis: Analysis }): boolean {
    const { article, analysis } = answer;
    const isNews = !this.#page || !isSameArticle(article, this.#page.reading.article);
    this.#page = { reading: placeArticle(page, answer), analysis };
    if (isNews) this.#settle({ status: 'annotated', article, analysis });
    if (isNews || !this.#painting?.fits()) this.#paint();
    return isNews;
  }

  #leave(result: PageResult): boolean {
    const isNews = this.#page !== null || result.status !== this.#result.status;
    this.#page = null;
    this.#paint();
    if (isNews) this.#settle(result);
    return isNews;
  }

  #settle(result: PageResult): void {
    this.#result = result;
    this.announce();
  }

  #paint(): void {
    this.#unpaint();
    if (!this.#page || !this.#settings || !this.#isOn()) {
      this.#look.wear(null);
      return;
    }
    this.#painting = tryPainting(this.#page, this.#settings, this.#look);
    if (this.#painting) this.#shareWithTools(this.#page, this.#settings);
    else this.#settle({ status: 'failed', step: 'painting' });
  }

  #shareWithTools({ reading, analysis }: AnnotatedPage, settings: Settings): void {
    const { article, textMap } = reading;
    this.#share.show({ article, analysis, textMap, settings });
    // Without the tools the page has its marks all the same.
    if (!this.#share.hasTools) sendMessage('addPageTools', undefined).catch(nothing);
  }
}

/** A page that the reader stumbles over is an expected failure: the panel says so, the page never hears of it. */
function tryDrafting(choice: Choice): Drafting {
  try {
    const page = draftPage(document, location.href, choice);
    if (!page) return { status: 'no-article' };
    return isTooLong(page.draft) ? { status: 'too-long' } : { status: 'drafted', ...page };
  } catch {
    return { status: 'failed', step: 'reading' };
  }
}

/** null where the browser has no highlights to paint with, or the page has broken them. */
function tryPainting(page: AnnotatedPage, settings: Settings, look: PageLook): PagePainting | null {
  try {
    return paintPage(page, settings, look);
  } catch {
    return null;
  }
}

const isSameArticle = (one: Article, other: Article): boolean =>
  one.url === other.url && one.text === other.text;

function nothing(): void {}
