/** What was found in an article, seen from the gold: which parts stand where the gold does not look. */
import type { Analysis } from '../../../analysis/analysis.ts';
import { type Article, type BlockKind, type Span, textOf } from '../../../article/article.ts';

export interface Prediction {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** The gold leaves them out; what is found there counts only where it matches. */
const ASIDE: ReadonlySet<BlockKind> = new Set(['caption', 'kicker', 'pull-quote']);

export const printedAt = ({ article }: Prediction, span: Span): string => textOf(article, span);

export function isAside({ article }: Prediction, { start, end }: Span): boolean {
  const block = article.blocks.find(({ span }) => span.start <= start && end <= span.end);
  return block !== undefined && ASIDE.has(block.kind);
}

export const areAside = (prediction: Prediction, mentions: readonly { readonly span: Span }[]): boolean =>
  mentions.length > 0 && mentions.every(({ span }) => isAside(prediction, span));
