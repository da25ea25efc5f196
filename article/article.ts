/**
 * What the rest of the house knows about a page: plain data, no DOM.
 * Everything that points into an article points into `Article.text`.
 */

/** A half-open range `[start, end)` of UTF-16 offsets into `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const BLOCK_KINDS = [
  'kicker',
  'title',
  'lead',
  'paragraph',
  'subheading',
  'list-item',
  'pull-quote',
  'caption',
  'credit',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One paragraph-like piece of the article, in the order of the page. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

export interface Author {
  readonly name: string;
  /** The place the author reports from ("aus Washington"), or null where the page names none. */
  readonly place: string | null;
}

/** What sort of text the page declares itself to be; only `report` may be summed up without a warning. */
const GENRES = ['report', 'commentary', 'interview', 'live', 'review'] as const;
export type Genre = (typeof GENRES)[number];

export interface Article {
  readonly url: string;
  /** BCP 47 tag as the page declares it, or as told from its words ("de-AT", "de"). */
  readonly language: string;
  /** Name of the paper, or null. */
  readonly outlet: string | null;
  readonly title: string;
  readonly kicker: string | null;
  readonly lead: string | null;
  readonly authors: readonly Author[];
  /** ISO 8601 date or date and time, with a zone where the page gives one; null where it gives no date. */
  readonly publishedAt: string | null;
  /** As `publishedAt`, for the last change. */
  readonly modifiedAt: string | null;
  readonly genre: Genre;
  /** Only a part of the article is visible to this reader. */
  readonly truncated: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The kinds that are the article's running text: what is analysed for voices, people and facts. */
export const BODY_KINDS: ReadonlySet<BlockKind> = new Set(['lead', 'paragraph', 'list-item']);

/** The text a span stands for. */
export function textOf(article: Pick<Article, 'text'>, span: Span): string {
  return article.text.slice(span.start, span.end);
}
