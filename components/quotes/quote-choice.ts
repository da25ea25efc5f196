import type { Quote, QuoteKind } from '../../analysis/analysis.ts';
import { type Article, textOf } from '../../article/article.ts';

/** Which quotes the reader wants to see. */
export interface QuoteChoice {
  /** undefined: everybody; null: speech that the text gives to nobody. */
  readonly speaker: string | null | undefined;
  readonly kind: QuoteKind | undefined;
  readonly search: string;
}

export const EVERY_QUOTE: QuoteChoice = { speaker: undefined, kind: undefined, search: '' };

/** Whether a quote is among those chosen; the search looks at words and speaker, whatever their case. */
export function isChosen(article: Article, quote: Quote, { speaker, kind, search }: QuoteChoice): boolean {
  const name = quote.speaker?.name ?? null;
  if (speaker !== undefined && name !== speaker) return false;
  if (kind !== undefined && quote.kind !== kind) return false;
  const words = `${name ?? ''} ${textOf(article, quote.span)}`.toLowerCase();
  return words.includes(search.trim().toLowerCase());
}
