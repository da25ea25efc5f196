/** What a page says about itself in its head: structured data, OpenGraph, plain meta tags. */
import type { Author } from './article.ts';
import { mergeAuthors, parseAuthors } from './authors.ts';
import { parseDate } from './dates.ts';
import { asList, isObject, type JsonObject, nameOfValue, readStructuredData } from './structured-data.ts';

export interface Metadata {
  /** Types of schema.org that the page declares. */
  readonly types: readonly string[];
  /** The page declares itself one article. */
  readonly declaresArticle: boolean;
  readonly openGraphType: string | null;
  readonly generator: string | null;
  /** Titles, the most trusted first. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly authors: readonly Author[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  /** false where the page says that only subscribers may read it. */
  readonly isFree: boolean;
  readonly language: string | null;
}

export function readMetadata(document: Document): Metadata {
  const { article, types } = readStructuredData(document);
  const tags = readMetaTags(document);
  const tag = (...names: string[]): string | null => firstOf(names.map((name) => tags.get(name)));
  const entry = (key: string): unknown => article?.[key];
  return {
    types,
    declaresArticle: article !== null || tag('og:type') === 'article' || tags.has('article:published_time'),
    openGraphType: tag('og:type'),
    generator: tag('generator'),
    titles: [
      textOf(entry('headline')),
      tag('og:title', 'twitter:title', 'dc.title'),
      document.title.trim() || null,
      textOf(entry('name')),
    ].filter((title) => title !== null),
    description: tag('og:description', 'description', 'twitter:description') ?? textOf(entry('description')),
    authors: readAuthors(article, tags),
    publishedAt: dateOf(entry('datePublished'), entry('dateCreated'), tag(...PUBLISHED)),
    modifiedAt: dateOf(entry('dateModified'), tag(...MODIFIED)),
    outlet: tag('og:site_name', 'application-name') ?? nameOfValue(entry('publisher')),
    section: textOf(entry('articleSection')) ?? tag('article:section'),
    isFree: !/^false$/i.test(String(entry('isAccessibleForFree') ?? 'true')),
    language: document.documentElement.lang || textOf(entry('inLanguage')) || tag('og:locale', 'language'),
  };
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dcterms.created',
  'last-modified-original',
  'publishdate',
  'publish-date',
  'cxenseparse:recs:publishtime',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];

/** Meta tags by lower-case property, name or itemprop; the first of a kind wins. */
function readMetaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const value = meta.getAttribute('content')?.trim();
    if (key && value && !tags.has(key.toLowerCase())) tags.set(key.toLowerCase(), value);
  }
  return tags;
}

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'cxenseparse:author',
];

function readAuthors(article: JsonObject | null, tags: ReadonlyMap<string, string>): Author[] {
  const entries = asList(article?.author ?? article?.creator).flat(2);
  const declared = entries.flatMap((entry) => parseAuthors(nameOfValue(entry) ?? ''));
  const hasPerson = entries.some((entry) => !isObject(entry) || entry['@type'] !== 'Organization');
  if (declared.length > 0 && hasPerson) return mergeAuthors(declared);
  const tagged = AUTHOR_TAGS.map((name) => parseAuthors(tags.get(name) ?? '')).find(
    (list) => list.length > 0,
  );
  return mergeAuthors(tagged ?? declared);
}

function textOf(value: unknown): string | null {
  const text = nameOfValue(value);
  if (text === null) return null;
  return text.includes('&') ? decodeEntities(text) : text;
}

/** Publishers escape their JSON-LD twice. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:quot|#34|#0?39|amp|apos);/g, (entity) =>
    entity === '&amp;' ? '&' : /39|apos/.test(entity) ? "'" : '"',
  );

function dateOf(...values: unknown[]): string | null {
  return firstOf(values.map((value) => (typeof value === 'string' ? parseDate(value) : null)));
}

function firstOf<T>(values: readonly (T | null | undefined)[]): T | null {
  return values.find((value) => value !== null && value !== undefined) ?? null;
}
