/** The figures of an analysis over all gold articles. */
import type { Analysis } from '../../../analysis/analysis.ts';
import type { Article } from '../../../article/article.ts';
import type { GoldArticle } from './gold-article.ts';
import { addScores, type GoldScore, NO_SCORE, scoreArticle } from './score.ts';

export const measureGold = (
  articles: readonly GoldArticle[],
  analyse: (article: Article) => Analysis,
): GoldScore =>
  articles
    .map(({ article, gold }) => scoreArticle(gold, { article, analysis: analyse(article) }))
    .reduce(addScores, NO_SCORE);
