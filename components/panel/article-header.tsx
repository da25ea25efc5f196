import type { Article } from '../../article/article.ts';
import { outletOf } from '../../extension/outlet.ts';
import { minutesToRead } from '../../extension/reading-time.ts';
import { formatDate } from '../../extension/texts/formats.ts';
import type { Texts } from '../../extension/texts/say.ts';
import { useTexts } from '../shared/texts-context.ts';

interface OfArticle {
  readonly article: Article;
}

/** "Der Standard · 7. Dezember 2021 · 5 Min.": narrow columns break it at the dots, not within a date. */
export const SourceLine = ({ article }: OfArticle) => <p class="source">{sourceOf(article, useTexts())}</p>;

function sourceOf(article: Article, { say, locale }: Texts): string {
  const date = article.publishedAt && formatDate(article.publishedAt, locale);
  const time = say('readingTime', { count: minutesToRead(article) });
  const unbroken = [date, time].map((part) => part?.replaceAll(' ', '\u00a0'));
  return [outletOf(article), ...unbroken].filter(Boolean).join(' · ');
}

export const ArticleTitle = ({ article: { title, language } }: OfArticle) => (
  <h1 lang={language} title={title}>
    {title}
  </h1>
);

/** "Von Eva Berger aus Graz und Jan Moser" */
export function Byline({ article: { authors } }: OfArticle) {
  const { say, locale } = useTexts();
  if (authors.length === 0) return null;
  const names = authors.map(({ name, place }) => (place ? say('authorFrom', { name, place }) : name));
  return <p class="note">{say('authors', { names: new Intl.ListFormat(locale).format(names) })}</p>;
}
