/** What a report needs of one article: plain JSON, as worker threads hand it over. */
import type { Quote } from '../../analysis/analysis.ts';
import { type Article, textOf } from '../../article/article.ts';
import { addressOf } from '../../extension/export/text-fragment.ts';
import { outletOf } from '../../extension/outlet.ts';
import type { Annotation } from '../annotate.ts';
import { type QuoteRow, quoteRows } from '../formats/tables.ts';

export interface ReportedQuote extends QuoteRow {
  /** Leads to its place on the page, in browsers that follow text fragments; null where the page has no address. */
  readonly link: string | null;
}

export interface ReportedArticle {
  readonly title: string;
  /** null for what is no address that a browser may follow. */
  readonly url: string | null;
  /** Empty where it is not known. */
  readonly outlet: string;
  /** ISO 8601; empty where it is not known. */
  readonly date: string;
  readonly quotes: readonly ReportedQuote[];
}

/** null for an input that is no article in German. */
export function reportedArticle(annotation: Annotation): ReportedArticle | null {
  if (annotation.status !== 'annotated') return null;
  const { article, analysis } = annotation;
  const url = safeAddress(article.url);
  const rows = quoteRows(annotation);
  return {
    title: article.title || firstWords(article.text),
    url,
    outlet: url?.startsWith('file:') && !article.outlet ? '' : outletOf(article),
    date: article.publishedAt ?? '',
    quotes: rows.map((row, at) => ({
      ...row,
      words: ownWords(row, rows),
      link: linkTo(url, article, analysis.quotes[at]),
    })),
  };
}

/** What is quoted word for word within reported speech is a quote of its own, and counts once. */
function ownWords({ kind, words, start, end }: QuoteRow, rows: readonly QuoteRow[]): number {
  const within =
    kind === 'direct'
      ? []
      : rows.filter((row) => row.kind === 'direct' && row.start >= start && row.end <= end);
  return within.reduce((left, row) => left - Number(row.words), Number(words));
}

/** Pages write whatever they like as their address; none is to run as a program. */
const safeAddress = (url: string): string | null => (/^(?:https?|file):\/\//i.test(url) ? url : null);

/** Words of a passage that find it on the page. */
const FRAGMENT_WORDS = 6;

function linkTo(url: string | null, article: Article, quote: Quote | undefined): string | null {
  if (url === null || quote === undefined) return null;
  const [firstLine = ''] = textOf(article, quote.span).split('\n');
  const textStart = firstLine.split(/\s+/).slice(0, FRAGMENT_WORDS).join(' ');
  return addressOf(url, { textStart });
}

const TITLE_LENGTH = 70;

function firstWords(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, line.lastIndexOf(' ', TITLE_LENGTH))} …`;
}
