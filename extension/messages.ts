/**
 * All that the parts of the extension say to each other; the compiler checks both ends.
 * Whatever comes from a content script has seen a hostile page: receivers validate before they use it.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis } from '../analysis/analysis.ts';
import type { Span } from '../article/article.ts';
import type { BuiltArticle } from '../article/draft/build-article.ts';
import type { NoArticle } from '../article/draft/read-draft.ts';
import type { PageDraft } from '../article/page-draft.ts';
import type { PlannedHighlight } from '../highlights/highlight.ts';
import type { Correction } from './corrections/correction.ts';
import type { PagePlace } from './export/web-annotations.ts';
import { isConnected } from './is-connected.ts';
import type { PageNotice, PageResult } from './page-result.ts';
import type { LookChange } from './page-styles.ts';
import type { Settings } from './settings.ts';

/** What a page is read by: the permission for its site, which the reader may take back, or a click for this page alone. */
export type Grant = 'site' | 'click';

/** What a page has to know before it is read. */
export interface PageStart {
  readonly settings: Settings;
  /** Whether Stimmen may read the page's site unasked, as the browser has it now. */
  readonly isSiteAllowed: boolean;
}

/**
 * `rejected`: what was sent is no draft of a page, or a larger one than anybody writes.
 * `damaged`: a data file of the extension is missing or not whole.
 */
export type AnalysisResult =
  | ({
      readonly status: 'analysed';
      readonly analysis: Analysis;
      /** What can be painted, of all layers. */
      readonly planned: readonly PlannedHighlight[];
    } & BuiltArticle)
  | NoArticle
  | { readonly status: 'rejected' }
  | { readonly status: 'damaged' }
  /** The reader has taken the site back. */
  | { readonly status: 'not-allowed' }
  /** A newer draft of the page has come before this one's turn, or the page is no longer there. */
  | { readonly status: 'superseded' }
  | { readonly status: 'failed' };

interface Messages {
  /** Content script → background: tell whether this is an article, and annotate it. */
  analyse(asked: { readonly draft: PageDraft; readonly grant: Grant }): AnalysisResult;
  /** Content script → background: give my page one look of the marks in place of another; null: none. */
  changeLook(change: LookChange): void;
  /** Content script → background: may I read this page, and what has the reader chosen? */
  start(): PageStart;
  /** Panel → content script: what came of the page? */
  pageResult(): PageResult;
  /** Panel → page tools: scroll to the span and flash it. False where it is no longer on the page. */
  jump(span: Span): boolean;
  /** Panel → page tools: where the reader is, in pixels from the top of the page. */
  readingPlace(): number;
  /** Panel → page tools: scroll back to a place that `readingPlace` told. */
  returnTo(place: number): void;
  /** Background → content script: the reader has taken sites back; ask whether yours is among them. */
  sitesTakenBack(): void;
  /** Content script → background and panel: the result of the tab's page has changed. */
  pageChanged(notice: PageNotice): void;
  /** Content script → background: add the page tools to my page. */
  addPageTools(): void;
  /** Background → page tools: show the next (1) or previous (-1) quote from where the reader is. */
  stepQuote(direction: 1 | -1): void;
  /** Page tools → background: the pointer has come to the words of a quote, or left them. */
  quoteUnderPointer(isThere: boolean): void;
  /** Background → page tools: go back to where the reader was before the jump, if there was one. */
  goBack(): void;
  /** Panel → page tools: dim all but this voice and go to its quotes one by one; a key as `keyOfVoice` makes it. */
  showVoiceAlone(voice: string): void;
  /** Page tools → background: show the quotes of this voice in the panel. */
  showVoiceInPanel(asked: { readonly url: string; readonly voice: string }): void;
  /** Background → panel: the place in the panel of this tab is another. True where the panel is that tab's. */
  placeChanged(tabId: number): boolean;
  /** Page tools → background: the reader says that something is wrong on the page; or that the last correction was. */
  correct(change: {
    readonly url: string;
    readonly correction: Correction;
    readonly isUndone: boolean;
  }): void;
  /** Panel → page tools: the reader says that something is wrong. */
  correctOnPage(correction: Correction): void;
  /** Background → content script: the page is corrected otherwise than it was; ask for its analysis again. */
  corrected(): void;
  /** Background → page tools: copy the quote that the context menu was opened on. False where there is none. */
  copyQuoteAtPointer(): boolean;
  /** Panel → page tools: an address that lands on the span, or the page's own where none can be made. */
  linkTo(span: Span): string;
  /** Panel → page tools: where the spans stand in the text of the page's body, and how; null for each that does not. */
  pagePlaces(spans: readonly Span[]): (PagePlace | null)[];
  /** Panel → page tools: the ids of the people whose names or quotes are on the screen. */
  peopleInView(): string[];
}

const messaging = defineExtensionMessaging<Messages>();
export const { sendMessage } = messaging;

/** @returns the remover, which does nothing once the extension has gone: with it the listener has */
export const onMessage: typeof messaging.onMessage = (type, answer) => {
  const remove = messaging.onMessage(type, answer);
  return () => {
    if (isConnected()) remove();
  };
};
