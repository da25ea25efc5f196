/** One page with Stimmen: read, analysed, painted, and left as it was found. */
import type { Article } from '../../article/article.ts';
import { type DraftedPage, draftingPage } from '../../article/page/draft-page.ts';
import { placeArticle } from '../../article/page/place-article.ts';
import { inSlices } from '../../article/page/steps.ts';
import { isTooLong } from '../../article/page-draft.ts';
import { siteOfAddress } from '../../extension/hosts.ts';
import { offReason } from '../../extension/is-on.ts';
import { type AnalysisResult, type Grant, sendMessage } from '../../extension/messages.ts';
import { noticeOf, type PageResult, type PageTimings } from '../../extension/page-result.ts';
import { PageShare } from '../../extension/page-share.ts';
import type { Settings } from '../../extension/settings.ts';
import { clearLeftovers } from '../../highlights/paint-highlights.ts';
import { Analyses } from './analyses.ts';
import { MarkKeeper } from './mark-keeper.ts';
import { nothing } from './nothing.ts';
import type { PageLife } from './page-life.ts';
import { PageLook } from './page-look.ts';
import { type AnnotatedPage, type PagePainting, paintPage } from './paint-page.ts';
import { ReaderPlace } from './reader-place.ts';
import { type Outcome, ReadingPace } from './reading-pace.ts';

type Drafting =
  | ({ readonly status: 'drafted' } & DraftedPage)
  | { readonly status: 'no-article' }
  | { readonly status: 'too-long' }
  | { readonly status: 'failed'; readonly step: 'reading' };

/** How often in a row the background may leave a draft unanswered; each time the pause before the next grows. */
const MOST_UNANSWERED = 6;

/** Blocks of an article that is read and marked in one go. */
const MOST_AT_ONCE = 200;

declare global {
  interface Document {
    /** Chromium's alone: the page is loaded ahead of a click that may never come. */
    readonly prerendering?: boolean;
  }
}

const BROKEN_OFF = { status: 'failed', step: 'analysis' } as const;

export class PageSession {
  readonly #life: PageLife;
  readonly #share: PageShare;
  readonly #look = new PageLook();
  #analyses = new Analyses();
  readonly #readerPlace: ReaderPlace;
  readonly #keeper = new MarkKeeper();
  /** When the page is read. */
  readonly pace: ReadingPace;
  #settings: Settings | null = null;
  /** Whether Stimmen is on here, as far as that is known before the settings have come. */
  #isProbablyOn = false;
  #grant: Grant;
  #result: PageResult = { status: 'working' };
  #page: AnnotatedPage | null = null;
  #painting: PagePainting | null = null;
  /** In a row. */
  #unanswered = 0;

  /** @param grant by which the page is read, at first */
  constructor(life: PageLife, grant: Grant) {
    // Before all else that ends with the life: the page is to be left as it was found, whatever fails afterwards.
    life.onEnd(() => this.#stop());
    clearLeftovers(this.#look.key);
    this.#life = life;
    this.#grant = grant;
    this.#share = new PageShare(life.signal);
    globalThis.stimmenPageShare = this.#share;
    this.pace = new ReadingPace(life, () => this.#read());
    this.#readerPlace = new ReaderPlace(() => void this.pace.now());
    life.onEnd(() => this.#readerPlace.watch([]));
    life.onBeat(() => this.#painting && this.#keeper.keep(this.#painting));
  }

  get result(): PageResult {
    return this.#result;
  }

  /** Encloses the article; null where the page has none. */
  get root(): Element | null {
    return this.#page?.reading.root ?? null;
  }

  /**
   * Whether the page may (still) be read.
   * @param isSiteAllowed whether the reader lets Stimmen read the site unasked; a page that was read by that is read by
   * nothing else
   */
  mayRead(isSiteAllowed: boolean): boolean {
    if (isSiteAllowed) this.#grant = 'site';
    else if (this.#grant === 'site') this.#goAway();
    return !this.#life.isOver;
  }

  /** Begins to read: until the settings have come, nothing is painted. */
  readAhead(): void {
    if (this.#settings) return;
    this.#isProbablyOn = true;
    void this.pace.now();
  }

  /** While Stimmen is switched off, the page is not even read. */
  apply(settings: Settings): void {
    const wasOn = this.#isOn();
    this.#settings = settings;
    if (!wasOn && this.#isOn()) void this.pace.now();
    else this.#paint();
  }

  /** What is known of the page holds no more: the reader has corrected it. */
  readAnew(): void {
    this.#analyses = new Analyses();
    void this.pace.now();
  }

  /** Tells the badge and the panel: of a page that has just come, or come back, they know nothing. */
  announce(): void {
    // The tab still shows another page: badge and panel are that one's.
    if (document.prerendering) return;
    // With no panel open nobody answers, and that is the usual case.
    sendMessage('pageChanged', noticeOf(this.#result)).catch(nothing);
  }

  /** The reader has taken the site back. */
  #goAway(): void {
    const site = siteOfAddress(location.href);
    if (site !== null) this.#showNothing({ status: 'not-read', site });
    this.#life.end();
  }

  #stop(): void {
    this.#unpaint();
    this.#look.apply(null);
  }

  #unpaint(): void {
    if (!this.#painting) return;
    this.#share.show(null);
    this.#painting.undo();
    this.#painting = null;
  }

  #isOn(): boolean {
    return this.#settings ? offReason(this.#settings, location.href) === null : this.#isProbablyOn;
  }

  /** Reads the page as it now is. Until the background has answered for a new text, the old marks stay. */
  async #read(): Promise<Outcome> {
    if (!this.#isOn()) return this.#showNothing({ status: 'working' });
    const begun = performance.now();
    const page = await this.#draft();
    const drafted = performance.now();
    this.#readerPlace.watch(page.status === 'drafted' ? page.articles : []);
    if (page.status !== 'drafted') return this.#showNothing(page);
    const answer = await this.#analyses.of(page.draft, this.#grant);
    // What has come of a long article took the browser its time already; marking it is a task of its own.
    if (page.found.length > MOST_AT_ONCE) await this.#life.pause();
    this.#unanswered = answer.status === 'unanswered' ? this.#unanswered + 1 : 0;
    if (this.#life.isOver) return 'same';
    switch (answer.status) {
      case 'analysed':
        return this.#annotate(page, answer, {
          reading: drafted - begun,
          analysis: performance.now() - drafted,
        });
      case 'superseded':
        return 'unread';
      case 'unanswered':
        return this.#unanswered < MOST_UNANSWERED ? 'unread' : this.#showNothing(BROKEN_OFF);
      case 'not-allowed':
        this.#goAway();
        return 'same';
      case 'damaged':
        return this.#showNothing({ status: 'failed', step: 'data' });
      case 'rejected':
      case 'failed':
        return this.#showNothing(BROKEN_OFF);
      default:
        return this.#showNothing(answer);
    }
  }

  /** A page that the reader stumbles over is an expected failure: the panel says so, the page never hears of it. */
  async #draft(): Promise<Drafting> {
    try {
      const steps = draftingPage(document, location.href, (articles) => this.#readerPlace.among(articles));
      const page = await inSlices(steps, () => this.#life.pause());
      if (!page) return { status: 'no-article' };
      return isTooLong(page.draft) ? { status: 'too-long' } : { status: 'drafted', ...page };
    } catch {
      return { status: 'failed', step: 'reading' };
    }
  }

  #annotate(
    page: DraftedPage,
    answer: AnalysisResult & { readonly status: 'analysed' },
    timings: PageTimings,
  ): Outcome {
    const { article, analysis, planned } = answer;
    const isNews = this.#page?.analysis !== analysis || !isSameArticle(article, this.#page.reading.article);
    this.#page = { reading: placeArticle(page, answer), analysis, planned };
    if (isNews) this.#finish({ status: 'annotated', article, analysis, report: page.report, timings });
    if (isNews || !this.#painting?.fits()) this.#paint();
    else this.#painting.restore();
    return isNews ? 'news' : 'same';
  }

  #showNothing(result: PageResult): Outcome {
    const isNews = this.#page !== null || result.status !== this.#result.status;
    this.#page = null;
    this.#paint();
    if (isNews) this.#finish(result);
    return isNews ? 'news' : 'same';
  }

  #finish(result: PageResult): void {
    this.#result = result;
    this.announce();
  }

  #paint(): void {
    this.#unpaint();
    if (!this.#page || !this.#settings || !this.#isOn()) {
      this.#look.apply(null);
      return;
    }
    this.#painting = tryPainting(this.#page, this.#settings, this.#look, () => this.#share.restore());
    if (this.#painting) this.#shareWithTools(this.#page, this.#settings);
    else this.#finish({ status: 'failed', step: 'painting' });
  }

  #shareWithTools({ reading, analysis }: AnnotatedPage, settings: Settings): void {
    const { article, textMap } = reading;
    this.#share.show({ article, analysis, textMap, settings });
    // Without the tools the page has its marks all the same.
    if (!this.#share.hasTools) sendMessage('addPageTools', undefined).catch(nothing);
  }
}

/** null where the browser has no highlights to paint with, or the page has broken them. */
function tryPainting(...painted: Parameters<typeof paintPage>): PagePainting | null {
  try {
    return paintPage(...painted);
  } catch {
    return null;
  }
}

const isSameArticle = (one: Article, other: Article): boolean =>
  one.url === other.url && one.text === other.text;
