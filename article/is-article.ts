/** Tells whether a page is one article, or a front page, a search, a shop, a mailbox. */
import { type Article, BODY_KINDS } from './article.ts';
import type { Place } from './find-article.ts';
import type { Metadata } from './metadata.ts';

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

export function isArticle(article: Article, metadata: Metadata, place: Place): boolean {
  const paragraphs = article.blocks.filter(({ kind }) => BODY_KINDS.has(kind));
  const characters = paragraphs.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (place.way !== 'generic') return characters > 0;
  if (metadata.types.some((type) => OTHER_TYPES.has(type))) return false;
  if (metadata.generator && OTHER_GENERATORS.test(metadata.generator)) return false;
  if (metadata.declaresArticle) return characters >= LEAST_TEXT.declared;
  const isSigned = article.publishedAt !== null || article.authors.length > 0;
  return (
    place.title !== null &&
    isSigned &&
    paragraphs.length >= LEAST_PARAGRAPHS_UNDECLARED &&
    characters >= LEAST_TEXT.undeclared
  );
}
