/** The one way from a page to an article. */
import type { Article } from './article.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { findArticle } from './find-article.ts';
import { isArticle } from './is-article.ts';
import { readMetadata } from './metadata.ts';
import { readArticle } from './read-article.ts';
import type { TextMap } from './text-map.ts';
import { commonAncestor, walkBlocks } from './walk-blocks.ts';

/** How a page was read: for a debug report, not for readers. */
export interface ReadingReport {
  /** Name of the publisher's layout that was followed, or "generic". */
  readonly way: string;
  /** The publisher has a profile, and none of its layouts fits this page any more. */
  readonly profileFailed: boolean;
}

export type Reading =
  | {
      readonly status: 'article';
      readonly article: Article;
      readonly textMap: TextMap;
      /** Encloses title and text. */
      readonly root: Element;
      readonly report: ReadingReport;
    }
  | { readonly status: 'no-article' }
  | { readonly status: 'unsupported-language'; readonly language: string };

/**
 * Reads the page as it stands: no layout calls, no network, no change to the page.
 * @param url the page's address, which tells the publisher
 */
export function readPage(document: Document, url: string): Reading {
  if (!document.body) return { status: 'no-article' };
  const metadata = readMetadata(document);
  const place = findArticle(document, url, metadata);
  if (!place) return { status: 'no-article' };
  const found = walkBlocks(place);
  const blocks = chooseBlocks(found, metadata);
  const { article, textMap } = readArticle(blocks, place, metadata, url);
  if (!isArticle(article, metadata, place, found)) return { status: 'no-article' };
  if (!article.language.toLowerCase().startsWith('de')) {
    return { status: 'unsupported-language', language: article.language };
  }
  const { way, profileFailed } = place;
  return {
    status: 'article',
    article,
    textMap,
    root: commonAncestor(place.title, place.body),
    report: { way, profileFailed },
  };
}
