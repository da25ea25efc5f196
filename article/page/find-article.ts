/** Finds where on the page the article is: first by the publisher's profile, else by title and prose. */
import type { BlockKind } from '../article.ts';
import type { Layout } from '../publishers/publisher.ts';
import { publisherOf } from '../publishers/publishers.ts';
import { createNameReader, type NameReader, type Trust } from './element-names.ts';
import { findBody, type Prose } from './find-body.ts';
import { findTitle } from './find-title.ts';
import {
  attributeOf,
  bodyOf,
  contains,
  follows,
  matches,
  select,
  selectAll,
  tagOf,
  textOf,
} from './nodes.ts';
import {
  type Choice,
  type Chosen,
  choose,
  findSeveral,
  LEAST_PROSE,
  mayBeSeveral,
  type SingleArticle,
} from './several-articles.ts';

/** Share of the prose; a lead may stand above the title. */
const MOST_BEFORE_TITLE = 0.25;
/** Of which an endless page has one for each article. */
const MAIN_HEADING = /^h[12]$/;

/** What the profile says about an element. */
type Mark = 'skip' | BlockKind;

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
  readonly chosen: Chosen;
}

/** By what an article is found on its page. */
interface Search {
  /** That the page gives itself. */
  readonly titles: readonly string[];
  /** Which article to find where the page shows several. */
  readonly choice: Choice;
  /** In the names of elements, at most. */
  readonly trust: Trust;
}

export function findArticle(document: Document, url: string, search: Search): Place | null {
  const { titles, choice, trust } = search;
  const publisher = publisherOf(url);
  for (const layout of publisher?.layouts ?? []) {
    const chosen = choose(severalInLayout(document, layout), titles, choice);
    const place = placeByLayout(document, layout, chosen, trust);
    if (place) return { ...place, publisher: publisher?.name ?? null };
  }
  const place = findGenerically(document, search);
  return place && { ...place, profileFailed: publisher !== null };
}

function findGenerically(document: Document, { titles, choice, trust }: Search): Place | null {
  const names = createNameReader(trust);
  const found = findTitle(document, titles, names);
  const whole = findBody(bodyOf(document), found, names, trust);
  if (!whole) return null;
  const heading = found && isAbove(found, whole) ? found : null;
  const chosen = choose(heading ? findSeveral(heading, whole) : [], titles, choice);
  const { article } = chosen;
  const prose = article ? findBody(article.root, article.title, names, trust) : whole;
  return prose && placeByProse(prose, article?.title ?? heading, { names, chosen });
}

function placeByProse(prose: Prose, heading: Element | null, found: Pick<Place, 'names' | 'chosen'>): Place {
  return {
    ...found,
    way: 'generic',
    profileFailed: false,
    publisher: null,
    title: heading && !isBehind(heading, prose.body) ? heading : null,
    body: prose.body,
    marks: new Map(),
    byline: [],
    date: null,
    prose: prose.below,
    depth: prose.depth,
  };
}

/** The layout's articles, where several of them are whole and none of these holds another. */
function severalInLayout(document: Document, layout: Layout): SingleArticle[] {
  const roots = selectAll(document, layout.article);
  if (!mayBeSeveral(roots)) return [];
  const whole = roots.flatMap((root) => {
    const title = select(root, layout.title);
    const body = select(root, layout.body);
    return title && body && textOf(body).length >= LEAST_PROSE ? [{ title, root }] : [];
  });
  const holdsAnother = ({ root }: SingleArticle): boolean =>
    whole.some((each) => each.root !== root && contains(root, each.root));
  return whole.length > 1 && !whole.some(holdsAnother) ? whole : [];
}

function placeByLayout(document: Document, layout: Layout, chosen: Chosen, trust: Trust): Place | null {
  const scope = chosen.article?.root ?? document;
  const article = chosen.article?.root ?? select(document, layout.article);
  const body = article && (matches(article, layout.body) ? article : select(article, layout.body));
  const title = select(scope, layout.title);
  if (!article || !body || !title || textOf(body).trim() === '') return null;
  const find = (selector: string | undefined): Element[] => (selector ? selectAll(scope, selector) : []);
  const dateElement = find(layout.date)[0];
  return {
    way: layout.name,
    profileFailed: false,
    publisher: null,
    title,
    body,
    marks: marksOf(layout, find),
    names: createNameReader(trust),
    byline: find(layout.byline).map(textOf),
    date: dateElement ? (attributeOf(dateElement, 'datetime') ?? textOf(dateElement)) : null,
    prose: new Map(),
    depth: Number.POSITIVE_INFINITY,
    chosen,
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
  !contains(body, heading) && follows(heading, body);

/** With much of the text before it, a lesser heading is a part's, however much its words are like the page's title. */
function isAbove(heading: Element, { body, holders }: Prose): boolean {
  if (MAIN_HEADING.test(tagOf(heading)) || !contains(body, heading)) return true;
  let before = 0;
  let all = 0;
  holders.forEach((characters, holder) => {
    if (!contains(body, holder)) return;
    all += characters;
    if (follows(heading, holder)) before += characters;
  });
  return before <= MOST_BEFORE_TITLE * all;
}
