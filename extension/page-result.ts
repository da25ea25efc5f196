import type { Analysis } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';

/** What came of a page. Expected failures are values; the panel has a sentence for each. */
export type PageResult =
  | { readonly status: 'working' }
  | { readonly status: 'annotated'; readonly article: Article; readonly analysis: Analysis }
  | { readonly status: 'no-article' }
  | { readonly status: 'unsupported-language'; readonly language: string }
  | { readonly status: 'failed'; readonly step: 'reading' | 'analysis' | 'painting' };
