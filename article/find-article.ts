/** Finds where on the page the article is: first by the publisher's profile, else by title and prose. */
import type { BlockKind } from './article.ts';
import { createNameReader, type NameReader } from './element-names.ts';
import { findBody } from './find-body.ts';
import { findTitle } from './find-title.ts';
import type { Layout } from './publishers/publisher.ts';
import { publisherOf } from './publishers/publishers.ts';

/** What the profile says about an element. */
export type Mark = 'skip' | BlockKind;

export interface Place {
  /** How the article was found: a layout's name, or "generic". */
  readonly way: string;
  /** The profile of the page's publisher did not fit. */
  readonly profileFailed: boolean;
  /** The publisher's name, where a profile was followed. */
  readonly publisher: string | null;
  readonly title: Element | null;
  readonly body: Element;
  readonly marks: ReadonlyMap<Element, Mark>;
  readonly names: NameReader;
  readonly byline: readonly string[];
  readonly date: string | null;
  /** Characters of prose below each element that holds any; empty where a profile was followed. */
  readonly prose: ReadonlyMap<Element, number>;
  /** Containers between the body and most of its paragraphs. */
  readonly depth: number;
}

/** @param titles that the page gives itself */
export function findArticle(document: Document, url: string, titles: readonly string[]): Place | null {
  const publisher = publisherOf(url);
  for (const layout of publisher?.layouts ?? []) {
    const place = placeByLayout(document, layout);
    if (place) return { ...place, publisher: publisher?.name ?? null };
  }
  return findGenerically(document, titles, publisher !== null);
}

function findGenerically(
  document: Document,
  titles: readonly string[],
  profileFailed: boolean,
): Place | null {
  const names = createNameReader();
  const heading = findTitle(document, titles, names);
  const prose = findBody(document, heading, names);
  if (!prose) return null;
  const title = heading && isBehind(heading, prose.body) ? null : heading;
  return {
    way: 'generic',
    profileFailed,
    publisher: null,
    title,
    body: prose.body,
    marks: new Map(),
    names,
    byline: [],
    date: null,
    prose: prose.below,
    depth: prose.depth,
  };
}

function placeByLayout(document: Document, layout: Layout): Place | null {
  const article = document.querySelector(layout.article);
  const body = article?.matches(layout.body) ? article : article?.querySelector(layout.body);
  const title = document.querySelector(layout.title);
  if (!article || !body || !title || !body.textContent?.trim()) return null;
  const find = (selector: string | undefined): Element[] =>
    selector ? [...document.querySelectorAll(selector)] : [];
  const dateElement = find(layout.date)[0];
  return {
    way: layout.name,
    profileFailed: false,
    publisher: null,
    title,
    body,
    marks: marksOf(layout, find),
    names: createNameReader(),
    byline: find(layout.byline).map((element) => element.textContent ?? ''),
    date: dateElement ? (dateElement.getAttribute('datetime') ?? dateElement.textContent) : null,
    prose: new Map(),
    depth: Number.POSITIVE_INFINITY,
  };
}

function marksOf(layout: Layout, find: (selector: string | undefined) => Element[]): Map<Element, Mark> {
  const marks = new Map<Element, Mark>();
  const mark = (selector: string | undefined, as: Mark): void => {
    for (const element of find(selector)) marks.set(element, as);
  };
  mark(layout.skip, 'skip');
  mark(layout.caption, 'caption');
  mark(layout.credit, 'credit');
  mark(layout.pullQuote, 'pull-quote');
  mark(layout.kicker, 'kicker');
  mark(layout.lead, 'lead');
  return marks;
}

/** A heading behind the text belongs to another article. */
const isBehind = (heading: Element, body: Element): boolean =>
  !body.contains(heading) && (body.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
