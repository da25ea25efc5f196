/** Tells whether a page is one article, or a front page, a search, a shop, a mailbox. */
import type { Place } from './find-article.ts';
import type { Metadata } from './metadata.ts';
import type { FoundBlock } from './walk-blocks.ts';

/** Types of pages that are something else, even if an article is named among them. */
const OTHER_TYPES = new Set([
  'CollectionPage',
  'SearchResultsPage',
  'Product',
  'DiscussionForumPosting',
  'QAPage',
  'Recipe',
  'JobPosting',
  'ProfilePage',
  'ImageGallery',
  'MediaGallery',
]);
/** Engines of encyclopaedias and forums. */
const OTHER_GENERATORS = /mediawiki|dokuwiki|phpbb|discourse|vbulletin|xenforo|gitlab/i;
/** Characters of body text: a page that calls itself an article may be a short one. */
const LEAST_TEXT = { declared: 150, undeclared: 900 };
const LEAST_PARAGRAPHS_UNDECLARED = 3;

export function isArticle(metadata: Metadata, place: Place, blocks: readonly FoundBlock[]): boolean {
  const paragraphs = blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'lead' || kind === 'list-item',
  );
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (place.way !== 'generic') return characters > 0;
  if (metadata.types.some((type) => OTHER_TYPES.has(type))) return false;
  if (metadata.generator && OTHER_GENERATORS.test(metadata.generator)) return false;
  if (metadata.declaresArticle) return characters >= LEAST_TEXT.declared;
  const hasByline = metadata.publishedAt !== null || metadata.authors.length > 0;
  return (
    place.title !== null &&
    hasByline &&
    paragraphs.length >= LEAST_PARAGRAPHS_UNDECLARED &&
    characters >= LEAST_TEXT.undeclared
  );
}
