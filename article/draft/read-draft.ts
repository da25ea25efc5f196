/** Reads what a page's draft says: no DOM, so it runs wherever the analysis does. */

import { isTooLong, type PageDraft } from '../page-draft.ts';
import { type BuiltArticle, buildArticle } from './build-article.ts';
import { headOfOther } from './head-of-other.ts';
import { isArticle } from './is-article.ts';
import { readMetadata } from './metadata.ts';
import { selectBlocks } from './select-blocks.ts';

/** Why there is nothing to annotate. */
export type NoArticle =
  | { readonly status: 'no-article' }
  | { readonly status: 'too-long' }
  /** A BCP 47 tag; "und" where neither page nor words tell. */
  | { readonly status: 'unsupported-language'; readonly language: string };

type DraftReading = ({ readonly status: 'article' } & BuiltArticle) | NoArticle;

export function readDraft(draft: PageDraft): DraftReading {
  if (isTooLong(draft)) return { status: 'too-long' };
  const { head, isOfHead, heading } = draft;
  const metadata = readMetadata(isOfHead ? head : headOfOther(head, heading.trim()));
  const reading = buildArticle(selectBlocks(draft.blocks, metadata), draft, metadata);
  const { article } = reading;
  if (!isArticle(article, metadata, draft)) return { status: 'no-article' };
  if (!article.language.toLowerCase().startsWith('de')) {
    return { status: 'unsupported-language', language: article.language };
  }
  return { status: 'article', ...reading };
}
