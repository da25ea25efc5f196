/**
 * Finds the element that holds an article's running text by where the prose is: the deepest element that still holds
 * nearly all characters of all long paragraphs. Source of the idea: paragraph counting as in Readability's candidates,
 * here with sums instead of scores.
 */
import { NAMED, type NameReader, type Trust } from './element-names.ts';
import { isOutOfText, isSource, roleOfTag } from './element-roles.ts';
import {
  attributeOf,
  contains,
  firstElementOf,
  nextElementOf,
  parentOf,
  selectAll,
  tagOf,
  textNodesIn,
  textOf,
} from './nodes.ts';

export interface Prose {
  readonly body: Element;
  /** Characters of prose below each element that holds any. */
  readonly below: ReadonlyMap<Element, number>;
  /** The elements that hold the texts themselves, with their characters. */
  readonly holders: ReadonlyMap<Element, number>;
  /** Containers between the body and most of its paragraphs. */
  readonly depth: number;
}

/** Shorter paragraphs are bylines, buttons and notes as often as prose. */
const SHORTEST_PROSE = 60;
/** With fewer characters in paragraph elements, the text may stand outside of them. */
const ENOUGH_PROSE = 1500;
/** A lead may be the only paragraph element before a text that is parted by `<br>`. */
const LOOSE = 1.3;
/** Share of its parent's prose that an element must hold to be searched in its stead. */
const NEARLY_ALL = 0.88;
/** The same for an element that is marked up as an article or its text. */
const MOST = 0.6;

/** Share of the page's long texts that stand side by side where the article is. */
const COLUMN = 0.4;
/** Characters; less is a note as often as an article. */
const LEAST_COLUMN = 500;
/** Share of the long texts that is read when names are trusted; with less they are wrong. */
const TRUSTWORTHY = 0.25;

/** Where prose stands: what holds it, and how much of it is below each element. */
interface Count {
  readonly below: Map<Element, number>;
  /** The elements that hold the texts themselves, with their characters. */
  readonly holders: Map<Element, number>;
}

/**
 * @param scope the page's body, or what encloses one of its articles
 * @param anchor the visible title: what encloses it is never taken for a box
 * @param trust in names, to begin with
 */
export function findBody(
  scope: Element,
  anchor: Element | null,
  names: NameReader,
  trust: Trust,
): Prose | null {
  names.trust = trust;
  const paragraphs = countIn(paragraphsIn(scope), scope, anchor, names);
  if (charactersIn(paragraphs, scope) >= ENOUGH_PROSE) return descend(scope, paragraphs, names);
  const loose = countIn(looseTextIn(scope), scope, anchor, names);
  const isLoose = charactersIn(loose, scope) > LOOSE * charactersIn(paragraphs, scope);
  return descend(scope, isLoose ? loose : paragraphs, names);
}

const charactersIn = ({ below }: Count, scope: Element): number => below.get(scope) ?? 0;

/** Long texts by the elements that hold them, with their characters, whatever these are called. */
type Holders = ReadonlyMap<Element, number>;

function paragraphsIn(scope: Element): Holders {
  const holders = new Map<Element, number>();
  for (const paragraph of selectAll(scope, 'p')) {
    const { length } = textOf(paragraph);
    if (length >= SHORTEST_PROSE) holders.set(paragraph, length);
  }
  return holders;
}

/** Pages without paragraph elements: text that stands in `<div>`s, or is parted by `<br>`. */
function looseTextIn(scope: Element): Holders {
  const holders = new Map<Element, number>();
  const walker = textNodesIn(scope);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = parentOf(node);
    const length = node.nodeValue?.trim().length ?? 0;
    if (length >= SHORTEST_PROSE && holder && !isSource(holder))
      holders.set(holder, (holders.get(holder) ?? 0) + length);
  }
  return holders;
}

/**
 * Counts what does not lie in a box. Where that is little of what there is, names are trusted less, and in the end not at
 * all.
 */
function countIn(holders: Holders, scope: Element, anchor: Element | null, names: NameReader): Count {
  const column = findColumn(holders, names);
  const all = sum(holders);
  const first = countOutside(holders, scope, boxTest([anchor, column], names));
  if (names.trust !== 'all' || charactersIn(first, scope) >= TRUSTWORTHY * all) return first;
  names.trust = 'foreign';
  const second = countOutside(holders, scope, boxTest([anchor, column], names));
  if (charactersIn(first, scope) >= TRUSTWORTHY * charactersIn(second, scope)) names.trust = 'all';
  return names.trust === 'all' ? first : second;
}

const sum = (holders: Holders): number => {
  let all = 0;
  for (const characters of holders.values()) all += characters;
  return all;
};

function countOutside(holders: Holders, scope: Element, isBox: (element: Element) => boolean): Count {
  const count: Count = { below: new Map(), holders: new Map() };
  for (const [holder, characters] of holders) if (!isBox(holder)) add(count, scope, holder, characters);
  return count;
}

/**
 * What holds most of the page's running text is no box, whatever it is called: `<div class="social-rel">`, `<form>`,
 * `<p class="newsletter-paragraph">`. Running text stands side by side; teasers and comments stand each in an element of
 * their own. The names of such a column are no longer heeded.
 */
function findColumn(holders: Holders, names: NameReader): Element | null {
  const columns = new Map<Element, number>();
  let all = 0;
  for (const [holder, characters] of holders) {
    const column = tagOf(holder) === 'p' ? parentOf(holder) : holder;
    if (column) columns.set(column, (columns.get(column) ?? 0) + characters);
    all += characters;
  }
  const [column, most] = largest(columns);
  if (!column || most < LEAST_COLUMN || most < COLUMN * all || isHidden(column)) return null;
  for (let element: Element | null = column; element; element = parentOf(element)) names.outvote(element);
  outvoteParagraphs(holders, column, COLUMN * most, names);
  return column;
}

/** Paragraphs of one name that are together so much of the column. */
function outvoteParagraphs(holders: Holders, column: Element, least: number, names: NameReader): void {
  const byName = new Map<string, number>();
  for (const [holder, characters] of holders) {
    const name = attributeOf(holder, 'class');
    if (!name || parentOf(holder) !== column) continue;
    const sumOfName = (byName.get(name) ?? 0) + characters;
    byName.set(name, sumOfName);
    if (sumOfName > least) names.outvote(holder);
  }
}

function largest(counts: Holders): readonly [Element | null, number] {
  let found: Element | null = null;
  let most = 0;
  for (const [element, characters] of counts) {
    if (characters <= most) continue;
    found = element;
    most = characters;
  }
  return [found, most];
}

function isHidden(start: Element): boolean {
  for (let element: Element | null = start; element && tagOf(element) !== 'body'; element = parentOf(element))
    if (isOutOfText(element) || isSource(element)) return true;
  return false;
}

function add({ below, holders }: Count, scope: Element, holder: Element, characters: number): void {
  holders.set(holder, (holders.get(holder) ?? 0) + characters);
  for (let element: Element | null = holder; element; element = parentOf(element)) {
    below.set(element, (below.get(element) ?? 0) + characters);
    if (element === scope) break;
  }
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
  if (tag === 'figure' || tag === 'a' || tag === 'form' || roleOfTag(tag) === 'skip') return true;
  return (names(element) & (NAMED.skip | NAMED.teaser)) !== 0;
}

function descend(scope: Element, { below, holders }: Count, names: NameReader): Prose | null {
  const all = below.get(scope) ?? 0;
  if (all === 0) return null;
  let body = smallestDeclared(below, MOST * all, names) ?? scope;
  let characters = below.get(body) ?? 0;
  for (;;) {
    const next = richestChild(body, below);
    const share = next ? (below.get(next) ?? 0) : 0;
    if (!next || roleOfTag(tagOf(next)) !== 'container' || share < NEARLY_ALL * characters) break;
    body = next;
    characters = share;
  }
  return { body, below, holders, depth: usualDepth(body, holders) };
}

/** Of the elements that are marked up as an article and hold enough of the prose, the one that holds least else. */
function smallestDeclared(
  below: ReadonlyMap<Element, number>,
  least: number,
  names: NameReader,
): Element | null {
  let smallest: Element | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [element, characters] of below) {
    if (characters < least || characters >= fewest) continue;
    if (tagOf(element) === 'article' || isDeclaredBody(element, names)) {
      smallest = element;
      fewest = characters;
    }
  }
  return smallest;
}

const isDeclaredBody = (element: Element, names: NameReader): boolean =>
  roleOfTag(tagOf(element)) === 'container' && (names(element) & NAMED.body) !== 0;

/** The depth at which most characters stand, counted in containers below the body. */
function usualDepth(body: Element, holders: ReadonlyMap<Element, number>): number {
  const charactersAt: number[] = [];
  for (const [element, characters] of holders) {
    if (element === body || !contains(body, element)) continue;
    let depth = 0;
    for (let each = parentOf(element); each && each !== body; each = parentOf(each)) depth++;
    charactersAt[depth] = (charactersAt[depth] ?? 0) + characters;
  }
  const most = Math.max(0, ...charactersAt.filter((characters) => characters > 0));
  return Math.max(0, charactersAt.indexOf(most));
}

function richestChild(parent: Element, below: ReadonlyMap<Element, number>): Element | null {
  let richest: Element | null = null;
  let most = 0;
  for (let child = firstElementOf(parent); child; child = nextElementOf(child)) {
    const characters = below.get(child) ?? 0;
    if (characters > most) {
      richest = child;
      most = characters;
    }
  }
  return richest;
}
