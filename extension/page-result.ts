import type { Analysis } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import type { ReadingReport } from '../article/page/draft-page.ts';
import { countVoices } from './count-voices.ts';

/** How long the last reading of the page took, in milliseconds: for a debug report. */
export interface PageTimings {
  /** The walk over the page, in the page. */
  readonly reading: number;
  /** From the question to the background's answer: its turn, the analysis and both messages. 0 for a text that is known. */
  readonly analysis: number;
}

/** What came of a page. Expected failures are values; the panel has a sentence for each. */
export type PageResult =
  | { readonly status: 'working' }
  | {
      readonly status: 'annotated';
      readonly article: Article;
      readonly analysis: Analysis;
      readonly report: ReadingReport;
      /** Missing on the extension's own first page, whose sample nobody waits for. */
      readonly timings?: PageTimings;
    }
  | { readonly status: 'no-article' }
  | { readonly status: 'too-long' }
  /** The site is not, or no longer, among those that Stimmen reads; the reader may let it. A match pattern. */
  | { readonly status: 'not-read'; readonly site: string }
  | { readonly status: 'unsupported-language'; readonly language: string }
  | { readonly status: 'failed'; readonly step: 'reading' | 'data' | 'analysis' | 'painting' };

/** That there is another result, in short: long articles have findings by the megabyte, which a panel asks for. */
export type PageNotice =
  | Exclude<PageResult, { readonly status: 'annotated' }>
  | { readonly status: 'annotated'; readonly voices: number };

export const noticeOf = (result: PageResult): PageNotice =>
  result.status === 'annotated' ? { status: result.status, voices: countVoices(result.analysis) } : result;
