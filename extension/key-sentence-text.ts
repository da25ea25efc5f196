import type { KeySentence } from '../analysis/analysis.ts';
import { type Article, textOf } from '../article/article.ts';

/** The sentence as printed, with whom its pronoun or description means in brackets: "Sie [Hanna Berger] kündigte …" */
export function keySentenceText(article: Article, { span, about }: KeySentence): string {
  if (!about) return textOf(article, span);
  const upToPronoun = textOf(article, { start: span.start, end: about.pronoun.end });
  return `${upToPronoun} [${about.name}]${textOf(article, { start: about.pronoun.end, end: span.end })}`;
}
