import { type Article, BODY_KINDS, textOf } from '../article/article.ts';

/** Words that an adult reads silently in a minute: Brysbaert (2019), "How many words do we read per minute?" */
const WORDS_PER_MINUTE = 238;

/** Whole minutes to read the article's running text, at least one. */
export function minutesToRead(article: Pick<Article, 'text' | 'blocks'>): number {
  const words = article.blocks
    .filter(({ kind }) => BODY_KINDS.has(kind))
    .reduce((sum, { span }) => sum + textOf(article, span).split(' ').length, 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
