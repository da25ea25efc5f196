/**
 * Tells whether a page is one article, or a front page, a search, a shop, a mailbox. No sign decides by itself: each has a
 * weight, and the sum does. What a page declares may be wrong, a folder of its address may be named after a subject, and a
 * short notice is an article as well.
 */
import { type Article, BODY_KINDS } from '../article.ts';
import { keyOf } from '../keys.ts';
import type { DraftBlock, PageDraft } from '../page-draft.ts';
import { isPersonName } from './authors.ts';
import type { Metadata } from './metadata.ts';

/** What schema.org calls pages and things that are no articles. */
const OTHER_TYPES =
  /^(?:CollectionPage|SearchResultsPage|QAPage|ProfilePage|DiscussionForumPosting|(?:Image|Media|Video)Gallery|Product|Recipe|JobPosting|\w*Event|Movie|TV\w+|PodcastEpisode|Book|RealEstateListing|LocalBusiness|Restaurant|Hotel|SoftwareApplication|SoftwareSourceCode|Course)$/;
/** What OpenGraph calls them. */
const OTHER_OPEN_GRAPH = /^(?:product|profile|video|music|book|business|place|object|game|restaurant)/;
/** Engines of encyclopaedias, forums and code hosts. */
const OTHER_GENERATORS = /mediawiki|dokuwiki|phpbb|discourse|vbulletin|xenforo|gitlab/i;
/** Pages that every site has, whose titles say no more than that: "Impressum", "Unsere Datenschutzerklärung". */
const HOUSE_PAGE =
  /^(?:unsere?\s+)?(?:impressum|datenschutz(?:erklärung|hinweise)?|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|cookies?|cookie-richtlinie|kontakt|barrierefreiheit|offenlegung|über uns|newsletter|anmeld\w*|registrier\w*|login|hilfe|faq)(?:\s+(?:[&|–-]|und)\s.*)?$/i;
/** Parts of the site that are talk and reference. */
const REFERENCE =
  /^(?:forums?|threads?|viewtopic.*|showthread.*|suche|search|shop|login|konto|account|docs?|dokumentation|documentation|wiki|help|support|faq|handbuch|manual|jobs|stellenangebote|produkte?|products?|issues|mail)$/;
/** Parts of the site that are lists and players, or named after what their articles are about. */
const LISTS =
  /^(?:community|videos?|mediathek|galerien?|gallery|fotostrecken?|bildergalerien?|tags?|thema|autor(?:en)?|hilfe)$/;
/** Parts of the site that are news: "/media-news/meldungen/", "/presse/", "/news823175". */
const NEWS =
  /^(?:[a-z-]*(?:news|nachrichten|meldung(?:en)?|mitteilung(?:en)?)\d*|aktuell(?:es)?|presse|blog|artikel|article|beitrag|beitraege|magazin|story|stories)$/;
/** Webmail names its pages by subject and mailbox: "Hallenbad - anna@post.example". */
const MAILBOX = /[^\s@]@[^\s@]+\.\w/;
const PARTS_OF_TITLE = /\s[|–—-]\s|:\s/;
/** Letters and digits; shorter parts of a title are names of sections and papers. */
const DISTINCTIVE_PART = 12;
/** Words; "Wetter in Waldbach" is a subject, "Hallenbad wird im Herbst gebaut" a headline. */
const HEADLINE = { short: 4, long: 5 };
/** "Streit um das Bad: Rat vertagt sich", "Wer zahlt das Bad?" */
const MARKS_OF_HEADLINE = /[:?!„“"»«…–]/;
/** "/2024/05/hallenbad", "/2024-05-06-hallenbad", "/06-05-2024": a month is enough. */
const DAY_IN_ADDRESS =
  /[/-](?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|[/-]\d\d?-(?:0?[1-9]|1[0-2])-(?:19|20)\d\d(?:\/|$)/;
const SPEECH = /[„“»«][^„“”»«]{15,}[“”«»]/;
/** Characters of body text. */
const TEXT = { least: 100, short: 400, usual: 900, long: 2500 };
const SEVERAL_PARAGRAPHS = 3;
/** A list of articles has linked headings, a forum or feed has times. */
const MOST_LINKED_HEADINGS = 4;
const MOST_TIMES = 3;

/** What the signs look at. */
interface Signs {
  readonly article: Article;
  readonly metadata: Metadata;
  readonly draft: PageDraft;
  /** Of the body's texts. */
  readonly characters: number;
  readonly paragraphs: number;
  /** Words of the title. */
  readonly words: number;
  readonly folders: readonly string[];
}

type Sign = readonly [weight: number, holds: (page: Signs) => boolean];

/** An article has to reach this. */
const ENOUGH = 4.25;

const FOR: readonly Sign[] = [
  [5, ({ metadata }) => metadata.describesArticle],
  [1.5, ({ metadata }) => metadata.openGraphType === 'article'],
  [2.5, ({ metadata }) => metadata.openGraphType === 'article' && hasDate(metadata)],
  [1, ({ draft }) => draft.isMarkedUp],
  [1.5, ({ article }) => article.publishedAt !== null],
  [1, ({ article }) => article.authors.length > 0],
  [0.5, ({ article }) => article.authors.some(({ name }) => isPersonName(name))],
  [1, ({ draft, metadata }) => isNamed(draft, metadata.titles)],
  [0.5, ({ draft, metadata }) => isNamed(draft, [metadata.tagTitle])],
  [1, ({ words }) => words >= HEADLINE.short],
  [0.5, ({ words }) => words >= HEADLINE.long],
  [0.5, ({ article }) => MARKS_OF_HEADLINE.test(article.title)],
  [1, ({ folders, article }) => wordsInAddress(folders, article.title) >= WORDS_IN_ADDRESS.some],
  [0.5, ({ folders, article }) => wordsInAddress(folders, article.title) >= WORDS_IN_ADDRESS.many],
  [1, ({ article }) => DAY_IN_ADDRESS.test(article.url)],
  [1, ({ folders }) => folders.some((folder) => NEWS.test(folder))],
  [1, ({ characters }) => characters >= TEXT.usual],
  [0.5, ({ characters }) => characters >= TEXT.long],
  [0.5, ({ paragraphs }) => paragraphs >= SEVERAL_PARAGRAPHS],
  [0.5, ({ article }) => SPEECH.test(article.text)],
];

const AGAINST: readonly Sign[] = [
  [8, ({ characters }) => characters < TEXT.least],
  [1, ({ characters }) => characters < TEXT.short],
  [8, ({ draft, paragraphs }) => isList(draft.blocks, paragraphs)],
  [8, ({ folders, article }) => folders.length === 0 && !hasQuery(article.url)],
  [8, ({ metadata }) => OTHER_GENERATORS.test(metadata.generator ?? '')],
  [8, ({ article }) => HOUSE_PAGE.test(article.title)],
  [4, ({ metadata }) => MAILBOX.test(metadata.titles.join(' '))],
  [1.5, ({ article }) => article.publishedAt === null && article.authors.length === 0],
  [3, ({ metadata }) => !metadata.describesArticle && metadata.types.some((type) => OTHER_TYPES.test(type))],
  [2.5, ({ metadata }) => OTHER_OPEN_GRAPH.test(metadata.openGraphType ?? '')],
  [3, ({ folders }) => folders.some((folder) => REFERENCE.test(folder))],
  [1, ({ folders }) => folders.some((folder) => LISTS.test(folder))],
  [1.5, ({ draft, metadata }) => !metadata.describesArticle && draft.times > MOST_TIMES],
  [1.5, ({ draft, metadata }) => !isDeclared(metadata) && draft.times > MOST_TIMES],
];

export function isArticle(article: Article, metadata: Metadata, draft: PageDraft): boolean {
  const signs = signsOf(article, metadata, draft);
  return draft.way === 'generic' ? evidenceIn(signs) >= ENOUGH : signs.characters > 0;
}

const hasDate = ({ publishedAt, pageDate }: Metadata): boolean => publishedAt !== null || pageDate !== null;

const isDeclared = ({ describesArticle, openGraphType }: Metadata): boolean =>
  describesArticle || openGraphType === 'article';

const evidenceIn = (page: Signs): number => weigh(FOR, page) - weigh(AGAINST, page);

const weigh = (signs: readonly Sign[], page: Signs): number =>
  signs.reduce((sum, [weight, holds]) => sum + (holds(page) ? weight : 0), 0);

function signsOf(article: Article, metadata: Metadata, draft: PageDraft): Signs {
  const body = article.blocks.filter(({ kind }) => BODY_KINDS.has(kind));
  return {
    article,
    metadata,
    draft,
    characters: body.reduce((sum, { span }) => sum + span.end - span.start, 0),
    paragraphs: body.length,
    words: article.title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length,
    folders: foldersOf(article.url),
  };
}

const foldersOf = (url: string): readonly string[] =>
  URL.canParse(url) ? new URL(url).pathname.toLowerCase().split('/').filter(Boolean) : ['file'];

const hasQuery = (url: string): boolean => URL.canParse(url) && new URL(url).search !== '';

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
      whole.includes(printed) ||
      parts.some((part) => part.length >= DISTINCTIVE_PART && printed.includes(part))
    );
  });
}

/** "/hallenbad-wird-gebaut-4711"; the addresses of other pages are shorter. */
const WORDS_IN_ADDRESS = { some: 3, many: 5 };

/** Words of the title that one folder of the address repeats, at most. */
function wordsInAddress(folders: readonly string[], title: string): number {
  const words = new Set(
    title
      .toLowerCase()
      .split(/[^a-zß-ɏ]+/)
      .map(inAddress),
  );
  const counts = folders.map((folder) => {
    const parts = folder.split(/[^\p{L}]+/u).map(inAddress);
    return parts.filter((part) => part.length > 1 && words.has(part)).length;
  });
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** As addresses spell a word: "für" is "fuer" or "fur". */
const inAddress = (word: string): string =>
  word.replace(/ä|ae/g, 'a').replace(/ö|oe/g, 'o').replace(/ü|ue/g, 'u').replace(/ß/g, 'ss');
