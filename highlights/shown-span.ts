import type { Quote } from '../analysis/analysis.ts';
import type { Span } from '../article/article.ts';
import { QUOTATION_MARKS } from '../language/german/quotation-marks.ts';

/**
 * What is marked of a quote: of a direct one also the quotation marks that touch the words, and the full stop that some
 * papers set between words and mark.
 */
export function shownSpan({ kind, span }: Pick<Quote, 'kind' | 'span'>, text: string): Span {
  const { start, end } = span;
  if (kind === 'indirect') return span;
  return {
    start: QUOTATION_MARKS.has(text.charAt(start - 1)) ? start - 1 : start,
    end: QUOTATION_MARKS.has(text.charAt(end)) ? end + 1 : end,
  };
}
