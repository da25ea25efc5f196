import type { Analysis } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import type { ReadingReport } from '../article/page/draft-page.ts';

/** What came of a page. Expected failures are values; the panel has a sentence for each. */
export type PageResult =
  | { readonly status: 'working' }
  | {
      readonly status: 'annotated';
      readonly article: Article;
      readonly analysis: Analysis;
      readonly report: ReadingReport;
    }
  | { readonly status: 'no-article' }
  | { readonly status: 'too-long' }
  /** The site is not, or no longer, among those that Stimmen reads; the reader may let it. A match pattern. */
  | { readonly status: 'not-read'; readonly site: string }
  | { readonly status: 'unsupported-language'; readonly language: string }
  | { readonly status: 'failed'; readonly step: 'reading' | 'data' | 'analysis' | 'painting' };
