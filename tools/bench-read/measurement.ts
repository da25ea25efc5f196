/** What goes from the page to the table. */

export const READER_NAMES = ['walk', 'stimmen', 'readability', 'defuddle'] as const;
export type ReaderName = (typeof READER_NAMES)[number];

/** What a reader made of a page, in the terms of the gold. */
export interface Extraction {
  readonly title: string;
  readonly kicker: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly summary: readonly string[];
  readonly headlines: readonly string[];
  readonly paragraphs: readonly string[];
  /** Where the reader tells them from the text. */
  readonly captions: readonly string[];
  readonly pullQuotes: readonly string[];
}

export interface Timing {
  /** On the page's main thread; one entry for each run, the first of them cold. */
  readonly milliseconds: readonly number[];
  /** What is done elsewhere, in the extension's background; likewise. */
  readonly offPage: readonly number[];
  readonly extraction: Extraction | null;
}
