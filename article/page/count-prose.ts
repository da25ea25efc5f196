/**
 * Counts the running text of a page by the elements that hold it, without what lies in boxes: comments, other articles,
 * notes. What is a box is told by its name, and what holds most of the text is none, whatever it is called.
 */
import { NAMED, type NameReader } from './element-names.ts';
import { isOutOfText, isSource, roleOfTag } from './element-roles.ts';
import { attributeOf, parentOf, select, selectAll, tagOf, textNodesIn, textOf } from './nodes.ts';

/** Shorter paragraphs are bylines, buttons and notes as often as prose. */
const SHORTEST_PROSE = 60;
/** Share of the page's long texts that stand side by side where the article is. */
const COLUMN = 0.4;
/** Characters; less is a note as often as an article. */
const LEAST_COLUMN = 500;
/** What is no box either, where the text is too short to be told from notes. */
const DECLARED_BODY = '[itemprop="articleBody"]';
/** Share of the long texts that is read when names are trusted; with less they are wrong. */
const TRUSTWORTHY = 0.25;

/** Where prose stands: what holds it, and how much of it is below each element. */
export interface Count {
  readonly below: Map<Element, number>;
  /** The elements that hold the texts themselves, with their characters. */
  readonly holders: Map<Element, number>;
}

export const charactersIn = ({ below }: Count, scope: Element): number => below.get(scope) ?? 0;

/** Long texts by the elements that hold them, with their characters, whatever these are called. */
type Holders = ReadonlyMap<Element, number>;

/** Text in paragraph elements. */
export function paragraphsIn(scope: Element): Holders {
  const holders = new Map<Element, number>();
  for (const paragraph of selectAll(scope, 'p')) {
    const { length } = textOf(paragraph);
    if (length >= SHORTEST_PROSE) holders.set(paragraph, length);
  }
  return holders;
}

/** Text by its text nodes: pages without paragraph elements, whose text stands in `<div>`s, or is parted by `<br>`. */
export function looseTextIn(scope: Element): Holders {
  const holders = new Map<Element, number>();
  const walker = textNodesIn(scope);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = parentOf(node);
    const length = node.nodeValue?.trim().length ?? 0;
    if (length >= SHORTEST_PROSE && holder && !isSource(holder)) add(holders, holder, length);
  }
  return holders;
}

/**
 * Counts what does not lie in a box. Where that is little of what there is, names are trusted less, and in the end not at
 * all.
 * @param scope the page's body, or what encloses one of its articles
 * @param anchor the visible title: what encloses it is never taken for a box
 */
export function countIn(holders: Holders, scope: Element, anchor: Element | null, names: NameReader): Count {
  let all = 0;
  holders.forEach((characters) => {
    all += characters;
  });
  const column = findColumn(holders, all, names) ?? select(scope, DECLARED_BODY);
  const first = countOutside(holders, scope, boxTest([anchor, column], names));
  if (names.trust !== 'all' || charactersIn(first, scope) >= TRUSTWORTHY * all) return first;
  names.trust = 'foreign';
  const second = countOutside(holders, scope, boxTest([anchor, column], names));
  if (charactersIn(first, scope) >= TRUSTWORTHY * charactersIn(second, scope)) names.trust = 'all';
  return names.trust === 'all' ? first : second;
}

/** Up from each parent once, not from each of its paragraphs. */
function countOutside(found: Holders, scope: Element, isBox: (element: Element) => boolean): Count {
  const below = new Map<Element, number>();
  const holders = new Map<Element, number>();
  const byParent = new Map<Element, number>();
  found.forEach((characters, holder) => {
    if (isBox(holder)) return;
    holders.set(holder, characters);
    add(below, holder, characters);
    const parent = holder === scope ? null : parentOf(holder);
    if (parent) add(byParent, parent, characters);
  });
  byParent.forEach((characters, parent) => {
    for (let element: Element | null = parent; element; element = parentOf(element)) {
      add(below, element, characters);
      if (element === scope) break;
    }
  });
  return { below, holders };
}

const add = (counts: Map<Element, number>, element: Element, characters: number): unknown =>
  counts.set(element, (counts.get(element) ?? 0) + characters);

/**
 * What holds most of the page's running text is no box, whatever it is called: `<div class="social-rel">`, `<form>`,
 * `<p class="newsletter-paragraph">`. Running text stands side by side; teasers and comments stand each in an element of
 * their own. The names of such a column are no longer heeded.
 * @param all characters of all holders
 */
function findColumn(holders: Holders, all: number, names: NameReader): Element | null {
  const columns = new Map<Element, number>();
  holders.forEach((characters, holder) => {
    const column = tagOf(holder) === 'p' ? parentOf(holder) : holder;
    if (column) add(columns, column, characters);
  });
  const [column, most] = largest(columns);
  if (!column || most < LEAST_COLUMN || most < COLUMN * all || isHidden(column)) return null;
  for (let element: Element | null = column; element; element = parentOf(element)) names.outvote(element);
  outvoteParagraphs(holders, column, COLUMN * most, names);
  return column;
}

/** Paragraphs of one name that are together so much of the column. */
function outvoteParagraphs(holders: Holders, column: Element, least: number, names: NameReader): void {
  const byName = new Map<string, number>();
  holders.forEach((characters, holder) => {
    const name = attributeOf(holder, 'class');
    if (!name || parentOf(holder) !== column) return;
    const sumOfName = (byName.get(name) ?? 0) + characters;
    byName.set(name, sumOfName);
    if (sumOfName > least) names.outvote(holder);
  });
}

function largest(counts: Holders): readonly [Element | null, number] {
  let found: Element | null = null;
  let most = 0;
  counts.forEach((characters, element) => {
    if (characters <= most) return;
    found = element;
    most = characters;
  });
  return [found, most];
}

function isHidden(start: Element): boolean {
  for (let element: Element | null = start; element && tagOf(element) !== 'body'; element = parentOf(element))
    if (isOutOfText(element) || isSource(element)) return true;
  return false;
}

/** Tells whether an element lies in a box that is no article text; remembers what it was asked. */
function boxTest(anchors: readonly (Element | null)[], names: NameReader): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  for (const anchor of anchors)
    for (let element = anchor; element; element = parentOf(element)) known.set(element, false);
  return function isBox(start) {
    const path: Element[] = [];
    let answer = false;
    for (let element: Element | null = start; element; element = parentOf(element)) {
      const before = known.get(element);
      if (before !== undefined) {
        answer = before;
        break;
      }
      path.push(element);
      if (looksLikeBox(element, names)) {
        answer = true;
        break;
      }
    }
    for (const element of path) known.set(element, answer);
    return answer;
  };
}

function looksLikeBox(element: Element, names: NameReader): boolean {
  const tag = tagOf(element);
  if (tag === 'body' || tag === 'html' || tag === 'main') return false;
  if (tag === 'figure' || tag === 'a' || roleOfTag(tag) === 'skip') return true;
  return (names(element) & (NAMED.skip | NAMED.teaser)) !== 0;
}
