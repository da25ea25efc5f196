/**
 * All that the parts of the extension say to each other; the compiler checks both ends.
 * Whatever comes from a content script has seen a hostile page: receivers validate before they use it.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis } from '../analysis/analysis.ts';
import type { Article, Span } from '../article/article.ts';
import type { PageResult } from './page-result.ts';

interface Messages {
  /** Content script → background: annotate this article. */
  analyse(article: Article): Analysis;
  /** Panel → content script: what came of the page? */
  pageResult(): PageResult;
  /** Panel → content script: scroll to the span and flash it. False where it is no longer on the page. */
  jump(span: Span): boolean;
  /** Content script → panel: the result of the tab's page has changed. */
  pageChanged(result: PageResult): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
