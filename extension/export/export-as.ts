/** The whole analysis as a text that other programs read. */
import type { Analysis } from '../../analysis/analysis.ts';
import type { Article, Span } from '../../article/article.ts';
import type { Texts } from '../texts/say.ts';
import { quotesAsCsv } from './csv.ts';
import { annotatedJson } from './json.ts';
import { annotatedMarkdown } from './markdown.ts';
import { annotatedSpans, type PagePlaces, webAnnotations } from './web-annotations.ts';

export type ExportForm = 'markdown' | 'csv' | 'json' | 'annotations';

export interface Exported {
  /** Of the file's name, without the point. */
  readonly suffix: string;
  readonly mediaType: string;
  readonly text: string;
}

interface Exportable {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Finds out where passages stand on the page. */
  placesOf(spans: readonly Span[]): Promise<PagePlaces>;
}

export async function exportAs(
  form: ExportForm,
  { article, analysis, placesOf }: Exportable,
  texts: Texts,
): Promise<Exported> {
  switch (form) {
    case 'markdown':
      return { suffix: 'md', mediaType: 'text/markdown', text: annotatedMarkdown(article, analysis, texts) };
    case 'csv':
      return {
        suffix: 'csv',
        mediaType: 'text/csv;charset=utf-8',
        text: quotesAsCsv(article, analysis, texts),
      };
    case 'json':
      return {
        suffix: 'json',
        mediaType: 'application/json',
        text: pretty(annotatedJson(article, analysis)),
      };
    case 'annotations': {
      const places = await placesOf(annotatedSpans(analysis));
      const text = pretty(webAnnotations(article, analysis, places));
      return { suffix: 'jsonld', mediaType: 'application/ld+json', text };
    }
  }
}

const pretty = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
