import type { Quote } from '../../analysis/analysis.ts';
import { type Article, textOf } from '../../article/article.ts';
import { nameOfSpeaker } from '../name-of-speaker.ts';
import { outletOf } from '../outlet.ts';
import { formatDate } from '../texts/formats.ts';
import type { Texts } from '../texts/say.ts';

/** A quote as it reads: direct speech in quotation marks, reported speech without; on one line. */
export function quotedWords(article: Article, quote: Quote): string {
  const words = textOf(article, quote.span).replace(/\s+/g, ' ');
  return quote.kind === 'direct' ? `„${words}“` : words;
}

/**
 * A quote to be put into another text:
 *
 *     „Das ist keine Meinung.“
 *     Miriam Achleitner, Hydrologin. Der Standard, 2. März 2026
 *     https://…
 *
 * @param role what the article calls the speaker, where it does
 * @param link an address that leads to the quote, or to the article
 */
export function citeQuote(
  article: Article,
  quote: Quote,
  role: string | undefined,
  link: string,
  texts: Texts,
): string {
  const { say, locale } = texts;
  const speaker = [nameOfSpeaker(quote.speaker, say), role].filter(Boolean).join(', ');
  const kind = quote.kind === 'indirect' ? ` (${say('reported')})` : '';
  const date = article.publishedAt && formatDate(article.publishedAt, locale);
  const source = [outletOf(article), date].filter(Boolean).join(', ');
  return [quotedWords(article, quote), `${speaker}${kind}. ${source}`.trim(), link].join('\n');
}
