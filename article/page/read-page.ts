/** The one way from a page to an article, where both halves of it run in one place. */

import { type NoArticle, readDraft } from '../draft/read-draft.ts';
import { draftPage } from './draft-page.ts';
import { type PlacedArticle, placeArticle } from './place-article.ts';

export type Reading = ({ readonly status: 'article' } & PlacedArticle) | NoArticle;

/**
 * Reads the page as it stands: no layout calls, no network, no change to the page.
 * @param url the page's address, which tells the publisher
 */
export function readPage(document: Document, url: string): Reading {
  const page = draftPage(document, url);
  if (!page) return { status: 'no-article' };
  const reading = readDraft(page.draft);
  return reading.status === 'article' ? { status: 'article', ...placeArticle(page, reading) } : reading;
}
