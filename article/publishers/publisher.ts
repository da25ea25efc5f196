/** How one publisher marks up its articles: data only, read by find-article.ts. All values are CSS selectors. */

export interface Layout {
  /** When or where the publisher uses it; shown in the debug report. */
  readonly name: string;
  /** Holds title and body; the page has this layout if it is there with a body. */
  readonly article: string;
  readonly body: string;
  readonly title: string;
  readonly kicker?: string;
  readonly lead?: string;
  /** One element an author, or a whole byline. */
  readonly byline?: string;
  /** Time of publication: a `<time datetime>` or a printed date. */
  readonly date?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly pullQuote?: string;
  /** What stands inside the article and is no part of it. */
  readonly skip?: string;
}

export interface Publisher {
  readonly name: string;
  /** The registrable domains, without "www.". */
  readonly domains: readonly string[];
  /** Newest first. */
  readonly layouts: readonly Layout[];
}
