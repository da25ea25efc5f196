/** Takes from a page all that is needed to read it. */

import { cutLine, MOST_OF, type PageDraft } from '../page-draft.ts';
import { commonAncestor } from './ancestors.ts';
import type { Trust } from './element-names.ts';
import { isOutOfText } from './element-roles.ts';
import { findArticle } from './find-article.ts';
import { findByline } from './find-byline.ts';
import { attributeOf, bodyOf, byTag, closest, selectAll, tagOf, textOf } from './nodes.ts';
import { readBlocks } from './read-blocks.ts';
import { declaredIn, readHead, titlesIn } from './read-head.ts';
import { type Choice, headOfOther } from './several-articles.ts';
import { dropHiddenCopies } from './visible-copy.ts';
import type { FoundBlock } from './walk-blocks.ts';

/** How a page was read: for a debug report, not for readers. */
export interface ReadingReport {
  /** Name of the publisher's layout that was followed, or "generic". */
  readonly way: string;
  /** The publisher has a profile, and none of its layouts fits this page any more. */
  readonly profileFailed: boolean;
  /** How far the names of elements were trusted in the reading that served. */
  readonly trust: Trust;
}

export interface DraftedPage {
  readonly draft: PageDraft;
  /** The draft's blocks, with their places on the page. */
  readonly found: readonly FoundBlock[];
  /** Encloses title and text. */
  readonly root: Element;
  /** What encloses each article, where the page shows several: this one and the others. */
  readonly articles: readonly Element[];
  readonly report: ReadingReport;
}

/**
 * Walks the page as it stands: no layout calls, no network, no change to the page.
 * @param url the page's address, which tells the publisher
 * @param choice tells which article to read where the page shows several
 * @returns null where nothing on the page could be an article
 */
export function draftPage(
  document: Document,
  url: string,
  choice: Choice = () => undefined,
): DraftedPage | null {
  if (!bodyOf(document)) return null;
  const headOfPage = readHead(document);
  const place = findArticle(document, url, titlesIn(headOfPage), choice);
  if (!place) return null;
  const { way, profileFailed, publisher, title, body, byline, date, chosen } = place;
  const heading = title ? cutLine(textOf(title)) : '';
  const root = commonAncestor(title, body);
  const found = dropHiddenCopies(readBlocks(place));
  const head = chosen.isOfHead ? headOfPage : headOfOther(headOfPage, heading.trim());
  const declared = declaredIn(head);
  const draft: PageDraft = {
    url,
    head,
    way,
    publisher,
    heading,
    isMainHeading: title !== null && tagOf(title) === 'h1',
    byline: byline.slice(0, MOST_OF.byline).map(cutLine),
    date: date && cutLine(date),
    printed: findByline(root, title, body, {
      authors: byline.length === 0 && !declared.authors,
      date: date === null && !declared.date,
    }),
    hasPaywall: hasPaywall(root),
    hasNextPage: hasNextPage(document, url),
    isMarkedUp: closest(body, MARKED_UP) !== null,
    times: byTag(body, 'time').length,
    blocks: found.map(({ runs, ...block }) => block),
  };
  return {
    draft,
    found,
    root,
    articles: chosen.roots,
    report: { way, profileFailed, trust: place.names.trust },
  };
}

/** "/artikel?seite=2" behind "/artikel"; blogs call the next article so, too. */
function hasNextPage(document: Document, url: string): boolean {
  const [own = ''] = url.split(/[?#]/);
  return [...selectAll(document, '[rel~="next"][href]')].some((link) => {
    const href = attributeOf(link, 'href') ?? '';
    const address = URL.canParse(href, url) ? new URL(href, url).href : '';
    return own !== '' && address.startsWith(own) && /^[?&/a-z=_-]*2\/?$/i.test(address.slice(own.length));
  });
}

const MARKED_UP = `[itemtype*="Article"], [itemtype$="/BlogPosting"], [typeof*="Article"]`;

const hasPaywall = (scope: Element): boolean =>
  [...selectAll(scope, '[class*="aywall"], [id*="aywall"]')].some((wall) => !isOutOfText(wall));
