/** From a page or a text to its annotation. */
import { analyse } from '../analysis/analyse.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import type { NoArticle } from '../article/draft/read-draft.ts';
import { readPlainText } from '../article/draft/read-plain-text.ts';
import { MOST_OF } from '../article/page-draft.ts';
import { analysisData } from './data.ts';
import { readSavedPage } from './read/read-saved-page.ts';

/** How a page was read, as `article/page/draft-page.ts` has it, without the page: library users may have no types of the DOM. */
interface PageReading {
  /** Name of the publisher's layout that was followed, or "generic". */
  readonly way: string;
  /** The publisher has a profile, and none of its layouts fits this page any more. */
  readonly profileFailed: boolean;
  /** How far the names of elements were trusted. */
  readonly trust: string;
}

export type Annotation =
  | {
      readonly status: 'annotated';
      readonly article: Article;
      readonly analysis: Analysis;
      /** How a page was read; null for plain text. */
      readonly reading: PageReading | null;
    }
  | NoArticle;

/** What is known of an article from elsewhere. */
export interface Given {
  /** Its address; a page that is given none is asked for its own. */
  readonly url?: string;
  /** ISO 8601, where the text itself has no date. */
  readonly date?: string;
  /** Name of the paper, where the text itself has none. */
  readonly outlet?: string;
  readonly title?: string;
}

/** A page's source, or a plain text with blank lines between its paragraphs. */
export type Source = Given & ({ readonly html: string } | { readonly text: string });

/** Stands for the address of what has none. */
const NOWHERE = 'about:blank';

/**
 * Annotates one article. All offsets are UTF-16 positions in `article.text`, the end exclusive.
 * @returns the article and what was found in it, or why there is nothing to annotate
 * @throws only where the installation is damaged
 */
export function annotate(source: Source): Annotation {
  if ('text' in source) return annotateText(source.text, source);
  return annotatePage(source.html, source.url ?? NOWHERE, source.url !== undefined, source);
}

/**
 * @param address used where the page does not give its own, unless it is given
 * @throws as `annotate` does
 */
export function annotatePage(html: string, address: string, isGiven: boolean, given: Given = {}): Annotation {
  const reading = readSavedPage(html, address, isGiven);
  return reading.status === 'article' ? annotated(reading.article, given, reading.report) : reading;
}

function annotateText(text: string, given: Given): Annotation {
  if (text.trim() === '') return { status: 'no-article' };
  if (text.length > MOST_OF.text) return { status: 'too-long' };
  const article = readPlainText(text, given.url ?? NOWHERE);
  const { language } = article;
  if (!language.toLowerCase().startsWith('de')) return { status: 'unsupported-language', language };
  return annotated(article, given, null);
}

function annotated(read: Article, given: Given, reading: PageReading | null): Annotation {
  const article = {
    ...read,
    title: read.title || (given.title ?? ''),
    outlet: read.outlet ?? given.outlet ?? null,
    publishedAt: read.publishedAt ?? given.date ?? null,
  };
  return { status: 'annotated', article, analysis: analyse(article, analysisData()), reading };
}
