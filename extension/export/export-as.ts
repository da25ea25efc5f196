/** The whole analysis as a text that other programs read. */
import type { Analysis } from '../../analysis/analysis.ts';
import type { Article, Span } from '../../article/article.ts';
import { annotatedJson } from './json.ts';
import { annotatedSpans, type PagePositions, webAnnotations } from './web-annotations.ts';

export type ExportForm = 'json' | 'annotations';

export interface Exported {
  /** Of the file's name, without the point. */
  readonly suffix: string;
  readonly mediaType: string;
  readonly text: string;
}

/** @param positionsOf finds out where passages stand on the page */
export async function exportAs(
  form: ExportForm,
  article: Article,
  analysis: Analysis,
  positionsOf: (spans: readonly Span[]) => Promise<PagePositions>,
): Promise<Exported> {
  switch (form) {
    case 'json':
      return {
        suffix: 'json',
        mediaType: 'application/json',
        text: pretty(annotatedJson(article, analysis)),
      };
    case 'annotations': {
      const positions = await positionsOf(annotatedSpans(analysis));
      const text = pretty(webAnnotations(article, analysis, positions));
      return { suffix: 'jsonld', mediaType: 'application/ld+json', text };
    }
  }
}

const pretty = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
