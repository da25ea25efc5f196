/** Tells whether a page is one article, or a front page, a search, a shop, a mailbox. */
import { type Article, BODY_KINDS } from '../article.ts';
import { keyOf } from '../keys.ts';
import type { DraftBlock, PageDraft } from '../page-draft.ts';
import type { Metadata } from './metadata.ts';

/** What schema.org calls pages and things that are no articles. */
const OTHER_TYPES =
  /^(?:CollectionPage|SearchResultsPage|QAPage|ProfilePage|DiscussionForumPosting|(?:Image|Media|Video)Gallery|Product|Recipe|JobPosting|\w*Event|Movie|TV\w+|PodcastEpisode|Book|RealEstateListing|LocalBusiness|Restaurant|Hotel|SoftwareApplication|SoftwareSourceCode|Course)$/;
/** What OpenGraph calls them. */
const OTHER_OPEN_GRAPH = /^(?:product|profile|video|music|book|business|place|object|game|restaurant)/;
/** Engines of encyclopaedias, forums and code hosts. */
const OTHER_GENERATORS = /mediawiki|dokuwiki|phpbb|discourse|vbulletin|xenforo|gitlab/i;
/** Pages that every site has: "Impressum", "Datenschutzerklärung". */
const HOUSE_PAGE =
  /^(?:impressum|datenschutz|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|cookie|kontakt|barrierefreiheit|offenlegung|über uns|newsletter|anmeld|registrier|login|hilfe|faq)/i;
/** Parts of the site that are lists, players and services. */
const OTHER_SECTIONS =
  /^(?:forums?|threads?|viewtopic.*|showthread.*|community|suche|search|shop|login|konto|account|videos?|mediathek|galerien?|gallery|fotostrecken?|bildergalerien?|tags?|thema|autor(?:en)?|docs?|dokumentation|documentation|wiki|hilfe|help|support|faq|handbuch|manual|jobs|stellenangebote|produkte?|products?|issues|mail)$/;
/** Webmail names its pages by subject and mailbox: "Hallenbad - anna@post.example". */
const MAILBOX = /[^\s@]@[^\s@]+\.\w/;
const PARTS_OF_TITLE = /\s[|–—-]\s|:\s/;
/** Letters and digits; shorter parts of a title are names of sections and papers. */
const TELLING_PART = 12;
/** Of the signs by which an undeclared article is told. */
const LEAST_SIGNS = { named: 2, untitled: 3 };
/** Characters of body text. A page that calls itself an article may be a short one. */
const LEAST_TEXT = { declared: 150, undeclared: 900 };
const LEAST_PARAGRAPHS_UNDECLARED = 3;
/** A list of articles has linked headings, a forum or feed has times. */
const MOST_LINKED_HEADINGS = 4;
const MOST_TIMES_UNDECLARED = 3;

export function isArticle(article: Article, metadata: Metadata, draft: PageDraft): boolean {
  const body = article.blocks.filter(({ kind }) => BODY_KINDS.has(kind));
  const characters = body.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (draft.way !== 'generic') return characters > 0;
  if (isOtherPage(article, metadata) || isList(draft.blocks, body.length)) return false;
  if (metadata.declaresArticle) return characters >= LEAST_TEXT.declared;
  return (
    characters >= LEAST_TEXT.undeclared &&
    body.length >= LEAST_PARAGRAPHS_UNDECLARED &&
    isSigned(article, metadata, draft)
  );
}

function isOtherPage({ url, title }: Article, metadata: Metadata): boolean {
  if (OTHER_GENERATORS.test(metadata.generator ?? '') || HOUSE_PAGE.test(title)) return true;
  const folders = URL.canParse(url)
    ? new URL(url).pathname.toLowerCase().split('/').filter(Boolean)
    : ['file'];
  if (folders.length === 0) return true;
  if (metadata.declaresArticle) return false;
  return (
    MAILBOX.test(metadata.titles.join(' ')) ||
    metadata.types.some((type) => OTHER_TYPES.test(type)) ||
    OTHER_OPEN_GRAPH.test(metadata.openGraphType ?? '') ||
    folders.some((folder) => OTHER_SECTIONS.test(folder))
  );
}

/** Front pages and sections: headings that lead to articles, and hardly more paragraphs than headings. */
function isList(found: readonly DraftBlock[], paragraphs: number): boolean {
  const linked = found.filter(({ kind, text, linked }) => kind === 'subheading' && linked > text.length / 2);
  return linked.length > MOST_LINKED_HEADINGS && linked.length * 2 > paragraphs;
}

/** The head knows the visible title, or a part of it: "Waldbach: Das Hallenbad kommt - Tagblatt" has three. */
function isNamed({ heading }: PageDraft, titles: readonly (string | null)[]): boolean {
  const printed = keyOf(heading);
  if (printed === '') return false;
  return titles.some((title) => {
    const parts = title?.split(PARTS_OF_TITLE).map(keyOf) ?? [];
    const whole = parts.join('');
    return (
      whole.includes(printed) || parts.some((part) => part.length >= TELLING_PART && printed.includes(part))
    );
  });
}

/**
 * Without a declaration: time or authors are printed, and one thing more speaks for an article. Each of them by itself is
 * found on other pages as well: a date on a mail, an author on a manual, a title for sharing on a shop's page.
 */
function isSigned(article: Article, metadata: Metadata, draft: PageDraft): boolean {
  const isDated = article.publishedAt !== null;
  const hasAuthors = article.authors.length > 0;
  const isForSharing = isNamed(draft, [metadata.tagTitle]);
  const isDeclared = metadata.openGraphType === 'article' || draft.isMarkedUp;
  const signs = [isDated, hasAuthors, isForSharing, isDeclared].filter(Boolean).length;
  const isToldAsStory = isNamed(draft, metadata.titles)
    ? signs >= LEAST_SIGNS.named
    : draft.heading === '' && signs >= LEAST_SIGNS.untitled;
  return isToldAsStory && (isDated || hasAuthors) && draft.times <= MOST_TIMES_UNDECLARED;
}
