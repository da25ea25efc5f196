/** Reads what a page's draft says: no DOM, so it runs wherever the analysis does. */
import { chooseBlocks } from './choose-blocks.ts';
import { isArticle } from './is-article.ts';
import { readMetadata } from './metadata.ts';
import type { PageDraft } from './page-draft.ts';
import { type SettledArticle, settleArticle } from './settle-article.ts';

/** Why there is nothing to annotate. */
export type NoArticle =
  | { readonly status: 'no-article' }
  | { readonly status: 'unsupported-language'; readonly language: string };

export type Settled = ({ readonly status: 'article' } & SettledArticle) | NoArticle;

export function settleDraft(draft: PageDraft): Settled {
  const metadata = readMetadata(draft.head);
  const settled = settleArticle(chooseBlocks(draft.blocks, metadata), draft, metadata);
  const { article } = settled;
  if (!isArticle(article, metadata, draft)) return { status: 'no-article' };
  if (!article.language.toLowerCase().startsWith('de')) {
    return { status: 'unsupported-language', language: article.language };
  }
  return { status: 'article', ...settled };
}
