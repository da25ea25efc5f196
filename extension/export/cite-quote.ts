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

interface Cited {
  readonly article: Article;
  readonly quote: Quote;
  /** What the article calls the speaker, where it does. */
  readonly role: string | undefined;
  /** An address that leads to the quote, or to the article. */
  readonly link: string;
}

/**
 * A quote to be put into another text:
 *
 *     „Das ist keine Meinung.“
 *     Miriam Achleitner, Hydrologin. Der Standard, 2. März 2026
 *     https://…
 */
export function citeQuote({ article, quote, role, link }: Cited, { say, locale }: Texts): string {
  const speaker = [nameOfSpeaker(quote.speaker, say), role].filter(Boolean).join(', ');
  const kind = quote.kind === 'indirect' ? ` (${say('reported')})` : '';
  const date = article.publishedAt && formatDate(article.publishedAt, locale);
  const source = [outletOf(article), date].filter(Boolean).join(', ');
  return [quotedWords(article, quote), `${speaker}${kind}. ${source}`.trim(), link].join('\n');
}
