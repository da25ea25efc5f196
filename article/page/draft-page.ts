/** Takes from a page all that is needed to read it. */

import { cutLine, MOST_OF, type PageDraft } from '../page-draft.ts';
import { commonAncestor } from './ancestors.ts';
import type { Trust } from './element-names.ts';
import { isOutOfText } from './element-roles.ts';
import { findArticle } from './find-article.ts';
import { findByline } from './find-byline.ts';
import { isMainHeading } from './find-title.ts';
import { attributeOf, bodyOf, byTag, closest, matches, parentOf, selectAll, textOf } from './nodes.ts';
import { readBlocks } from './read-blocks.ts';
import { declaredIn, readHead } from './read-head.ts';
import type { Choice } from './several-articles.ts';
import { atOnce, type Steps } from './steps.ts';
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
export function* draftingPage(
  document: Document,
  url: string,
  choice: Choice = () => undefined,
): Steps<DraftedPage | null> {
  if (!bodyOf(document)) return null;
  const head = readHead(document);
  const declared = declaredIn(head);
  const reading = yield* readBlocks(
    (trust) => findArticle(document, url, { titles: declared.titles, choice, trust }),
    declared.characters,
  );
  if (!reading) return null;
  const { place } = reading;
  const { way, profileFailed, publisher, title, body, byline, date, chosen } = place;
  const heading = title ? cutLine(textOf(title)) : '';
  const root = commonAncestor(title, body);
  yield;
  const found = dropHiddenCopies(reading.found);
  yield;
  const { isOfHead } = chosen;
  const draft: PageDraft = {
    url,
    head,
    isOfHead,
    way,
    publisher,
    heading,
    isMainHeading: title !== null && isMainHeading(title),
    byline: byline.slice(0, MOST_OF.byline).map(cutLine),
    date: date && cutLine(date),
    printed: findByline(root, title, body, {
      authors: byline.length === 0,
      around: !(isOfHead && declared.author),
      date: date === null && !(isOfHead && declared.date),
    }),
    hasPaywall: hasPaywall(root),
    next: nextAddresses(document, root),
    isMarkedUp: closest(body, MARKED_UP) !== null,
    times: byTag(body, 'time').length,
    blocks: found.map(({ kind, text, linked, inBody, list }) => ({ kind, text, linked, inBody, list })),
  };
  return {
    draft,
    found,
    root,
    articles: chosen.roots,
    report: { way, profileFailed, trust: place.names.trust },
  };
}

/** As above, at once. */
export const draftPage = (...page: Parameters<typeof draftingPage>): DraftedPage | null =>
  atOnce(draftingPage(...page));

/** Of links in the head, and of those around the article: to search all of a page for them costs much time. */
function nextAddresses(document: Document, root: Element): string[] {
  const inHead = byTag(document, 'link').filter((link) => matches(link, NEXT));
  const around = selectAll(parentOf(root) ?? root, `a${NEXT}`);
  return [...inHead, ...around]
    .slice(0, MOST_OF.next)
    .map((link) => cutLine(attributeOf(link, 'href') ?? ''));
}

const NEXT = '[rel~="next"]';
const MARKED_UP = `[itemtype*="Article"], [itemtype$="/BlogPosting"], [typeof*="Article"]`;

const hasPaywall = (scope: Element): boolean =>
  selectAll(scope, '[class*="aywall"], [id*="aywall"]').some((wall) => !isOutOfText(wall));
