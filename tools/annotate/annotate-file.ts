/** From a file to its annotation. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Article } from '../../article/article.ts';
import type { NoArticle } from '../../article/draft/read-draft.ts';
import { readPlainText } from '../../article/draft/read-plain-text.ts';
import type { ReadingReport } from '../../article/page/draft-page.ts';
import { readDataFiles } from '../read-data-files.ts';

export type Annotation =
  | {
      readonly status: 'annotated';
      readonly article: Article;
      readonly analysis: Analysis;
      /** How a page was read; null for plain text. */
      readonly reading: ReadingReport | null;
    }
  | NoArticle;

const data = readDataFiles();

/** @throws if the file cannot be read */
export async function annotateFile(file: string): Promise<Annotation> {
  const content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const address = pathToFileURL(path.resolve(file)).href;
  if (path.extname(file) === '.txt') {
    const article = readPlainText(content, address);
    return { status: 'annotated', article, analysis: analyse(article, data), reading: null };
  }
  // Only pages need a DOM, and loading one takes longer than annotating a hundred texts.
  const { readSavedPage } = await import('./read-saved-page.ts');
  const reading = readSavedPage(content, address);
  if (reading.status !== 'article') return reading;
  const { article, report } = reading;
  return { status: 'annotated', article, analysis: analyse(article, data), reading: report };
}
