/** What a page's head tells, out of structured data, OpenGraph and plain meta tags. */
import type { Author } from '../article.ts';
import { keyOf } from '../keys.ts';
import type { Head } from '../page-draft.ts';
import { titleOfTags } from '../title-of-tags.ts';
import { isPersonName, mergeAuthors, parseAuthors } from './authors.ts';
import { isSameDay, parseDate } from './dates.ts';
import {
  asList,
  isObject,
  type JsonObject,
  nameOfValue,
  readStructuredData,
  textOfValue,
  typesOf,
} from './structured-data.ts';

export interface Metadata {
  /** Types of schema.org that the page declares. */
  readonly types: readonly string[];
  /** Structured data describe one article. */
  readonly describesArticle: boolean;
  readonly openGraphType: string | null;
  readonly generator: string | null;
  /** Titles, the most trusted first. */
  readonly titles: readonly string[];
  /** The title in the head's tags (OpenGraph and the like), which only pages for sharing have. */
  readonly tagTitle: string | null;
  readonly description: string | null;
  /** People whom structured data name as authors, and agencies where they are declared as such. */
  readonly authors: readonly Author[];
  /** People named in tags: of many systems whoever owns the site or put the page up. */
  readonly taggedAuthors: readonly Author[];
  /** What stands in place of authors where nobody is named: the paper itself. */
  readonly collectiveAuthors: readonly Author[];
  readonly publishedAt: string | null;
  /** What the head's tags say where structured data say another day. */
  readonly taggedAt: string | null;
  /** What a plain "date" says: of many systems it is when the page was last built. */
  readonly pageDate: string | null;
  readonly modifiedAt: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  /** false where the page says that only subscribers may read it. */
  readonly isFree: boolean;
  readonly language: string | null;
}

export function readMetadata(head: Head): Metadata {
  const tags = new Map(head.tags);
  const tag = (...names: string[]): string | null => firstOf(names.map((name) => tags.get(name)));
  const tagTitle = titleOfTags(tags);
  const headTitle = head.title || null;
  const { article, byId, types } = readStructuredData(head.structuredData, present([tagTitle, headTitle]));
  const entry = (key: string): unknown => article?.[key];
  const outlet = tag('og:site_name', 'application-name') ?? nameOfValue(entry('publisher'));
  const taggedAt = dateOf(tag(...PUBLISHED));
  const publishedAt = dateOf(entry('datePublished'), entry('dateCreated')) ?? taggedAt;
  return {
    types,
    describesArticle: article !== null,
    openGraphType: tag('og:type'),
    generator: tag('generator'),
    titles: present([textOf(entry('headline')), tagTitle, headTitle, textOf(entry('name'))]),
    tagTitle,
    description: tag('og:description', 'description', 'twitter:description') ?? textOf(entry('description')),
    ...readAuthors(authorsIn(article, byId), tags, outlet),
    publishedAt,
    taggedAt: taggedAt && isSameDay(taggedAt, publishedAt ?? '') ? null : taggedAt,
    pageDate: dateOf(tag(...PAGE_DATE)),
    modifiedAt: dateOf(entry('dateModified'), tag(...MODIFIED)),
    outlet,
    section: textOf(entry('articleSection')) ?? tag('article:section'),
    isFree: !isDenied(entry('isAccessibleForFree')),
    language: head.language || textOf(entry('inLanguage')) || tag('og:locale', 'language'),
  };
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.created',
  'publishdate',
  'publish-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article:published',
  'article.published',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.issued',
  'parsely-pub-date',
  'sailthru.date',
  'vr:published_time',
  'pubdate',
  'publish_date',
  'publication_date',
];
const PAGE_DATE = ['date', 'dc.date', 'dcterms.date', 'last-modified-original'];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
];

/** More are the staff of a paper, not who wrote an article. */
const MOST_AUTHORS = 100;

/** Graphs name an author by the `@id` of an entry elsewhere. */
function authorsIn(article: JsonObject | null, byId: ReadonlyMap<string, JsonObject>): readonly unknown[] {
  const named = asList(article?.author ?? article?.creator)
    .flat(2)
    .slice(0, MOST_AUTHORS);
  return named.map((entry) => {
    const id = isObject(entry) && nameOfValue(entry) === null ? entry['@id'] : null;
    return (typeof id === 'string' && byId.get(id)) || entry;
  });
}

/** Authors as declared, people apart from papers that sign their own articles. */
function readAuthors(
  entries: readonly unknown[],
  tags: ReadonlyMap<string, string>,
  outlet: string | null,
): Pick<Metadata, 'authors' | 'taggedAuthors' | 'collectiveAuthors'> {
  const declared = entries.map((entry) => ({
    isPerson: isPersonEntry(entry),
    authors: parseAuthors(nameOfValue(entry) ?? ''),
  }));
  const isOutlet = ({ name }: Author): boolean => keyOf(name) === keyOf(outlet ?? '');
  const people = declared.filter(({ isPerson }) => isPerson).flatMap(({ authors }) => authors);
  const inTags = AUTHOR_TAGS.map((name) => parseAuthors(tags.get(name) ?? ''));
  const isOfPeople = (authors: readonly Author[]): boolean =>
    authors.some((each) => isPersonName(each.name) && !isOutlet(each));
  const tagged = inTags.find(isOfPeople) ?? inTags.find((authors) => authors.length > 0) ?? [];
  const taggedPeople = tagged.some(({ name }) => isPersonName(name))
    ? tagged.filter((author) => !isOutlet(author))
    : [];
  const all = declared.flatMap(({ authors }) => authors);
  return {
    authors: mergeAuthors(people.filter((each) => !isOutlet(each))),
    taggedAuthors: mergeAuthors(taggedPeople),
    collectiveAuthors: mergeAuthors(all.length > 0 ? all : tagged.slice(0, 1)),
  };
}

const isDenied = (value: unknown): boolean =>
  value === false || textOfValue(value)?.toLowerCase() === 'false';

/** Without a type, a name decides. */
function isPersonEntry(entry: unknown): boolean {
  if (isObject(entry) && entry['@type']) return typesOf(entry).includes('Person');
  return isPersonName(nameOfValue(entry) ?? '');
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

const present = (titles: readonly (string | null)[]): string[] => titles.filter((title) => title !== null);

function dateOf(...values: unknown[]): string | null {
  return firstOf(values.map(textOfValue).map((text) => text && parseDate(text)));
}

function firstOf<T>(values: readonly (T | null | undefined)[]): T | null {
  return values.find((value) => value !== null && value !== undefined) ?? null;
}
