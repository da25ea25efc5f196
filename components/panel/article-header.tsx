import type { ComponentChildren } from 'preact';
import type { Article, Author } from '../../article/article.ts';
import { minutesToRead } from '../../extension/reading-time.ts';
import { formatDate } from '../../extension/texts/formats.ts';
import type { Texts } from '../../extension/texts/say.ts';
import { useTexts } from '../shared/texts-context.ts';

interface ArticleHeaderProps {
  readonly article: Article;
  /** What stands beside the source line. */
  readonly children: ComponentChildren;
}

/** Where the article comes from, what it is called, who wrote it. */
export function ArticleHeader({ article, children }: ArticleHeaderProps) {
  const texts = useTexts();
  return (
    <header>
      <p class="source">{sourceLine(article, texts)}</p>
      {children}
      <h1 lang={article.language} title={article.title}>
        {article.title}
      </h1>
      {article.authors.length > 0 && <p class="authors">{byline(article.authors, texts)}</p>}
      {article.truncated && <p class="authors">{texts.say('truncated')}</p>}
    </header>
  );
}

/** "Der Standard · 7. Dezember 2021 · 5 Min." */
function sourceLine(article: Article, { say, locale }: Texts): string {
  const date = article.publishedAt && formatDate(article.publishedAt, locale);
  const time = say('readingTime', { count: minutesToRead(article) });
  return [article.outlet, date, time].filter(Boolean).join(' · ');
}

/** "Von Eva Berger aus Graz und Jan Moser" */
function byline(authors: readonly Author[], { say, locale }: Texts): string {
  const names = authors.map(({ name, place }) => (place ? say('authorFrom', { name, place }) : name));
  return say('authors', { names: new Intl.ListFormat(locale).format(names) });
}
