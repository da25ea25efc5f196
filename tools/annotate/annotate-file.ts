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
import { decodePage } from './decode-page.ts';

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

/**
 * @param url the page's address; null where it is to be taken from the page itself
 * @throws if the file cannot be read
 */
export async function annotateFile(file: string, url: string | null = null): Promise<Annotation> {
  const content = decodePage(readFileSync(file));
  const address = url ?? pathToFileURL(path.resolve(file)).href;
  if (path.extname(file) === '.txt') {
    const article = readPlainText(content, address);
    return { status: 'annotated', article, analysis: analyse(article, data), reading: null };
  }
  // Only pages need a DOM, and loading one takes longer than annotating a hundred texts.
  const { readSavedPage } = await import('./read-saved-page.ts');
  const reading = readSavedPage(content, address, url !== null);
  if (reading.status !== 'article') return reading;
  const { article, report } = reading;
  return { status: 'annotated', article, analysis: analyse(article, data), reading: report };
}
