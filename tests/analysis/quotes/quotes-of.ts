import { analyse } from '../../../analysis/analyse.ts';
import type { QuoteKind } from '../../../analysis/analysis.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

/** What a reader is shown for an article of these paragraphs: the words, and who is said to have said them. */
export function quotesOf(
  kind: QuoteKind,
  ...paragraphs: string[]
): { text: string; speaker: string | null }[] {
  const article = articleOf(...paragraphs);
  return analyse(article, DATA)
    .quotes.filter((quote) => quote.kind === kind)
    .map(({ span, speaker }) => ({
      text: article.text.slice(span.start, span.end),
      speaker: speaker && article.text.slice(speaker.mention.start, speaker.mention.end),
    }));
}
