/** Quotes with their source, and addresses that land on them. */
import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { Quote } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';
import { citeQuote } from '../../extension/export/cite-quote.ts';
import { addressOf } from '../../extension/export/text-fragment.ts';
import type { SharedPage } from '../../extension/page-share.ts';
import type { Texts } from '../../extension/texts/say.ts';
import { liveRange } from './live-range.ts';

/** The address of a passage; of the article, where the passage cannot be told from others. */
export function linkTo({ article, textMap }: SharedPage, span: Span): string {
  const range = textMap.rangeOf(span);
  if (!range) return article.url;
  const { status, fragment } = generateFragmentFromRange(liveRange(range));
  return status === GenerateFragmentStatus.SUCCESS && fragment
    ? addressOf(article.url, fragment)
    : article.url;
}

/** Puts a quote with its source into the clipboard; false where the browser does not allow it. */
export async function copyQuote(page: SharedPage, quote: Quote, texts: Texts): Promise<boolean> {
  const { article, analysis } = page;
  const role = analysis.people.find(({ id }) => id === quote.speaker?.personId)?.roles[0];
  const citation = citeQuote({ article, quote, role, link: linkTo(page, quote.span) }, texts);
  try {
    await navigator.clipboard.writeText(citation);
    return true;
  } catch {
    return false;
  }
}
