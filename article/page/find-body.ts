/**
 * Finds the element that holds an article's running text by where the prose is: the deepest element that still holds
 * nearly all characters of all long paragraphs. Source of the idea: paragraph counting as in Readability's candidates,
 * here with sums instead of scores.
 */
import { type Count, charactersIn, countIn, looseTextIn, paragraphsIn } from './count-prose.ts';
import { NAMED, type NameReader, type Trust } from './element-names.ts';
import { roleOfTag } from './element-roles.ts';
import { contains, firstElementOf, nextElementOf, parentOf, tagOf } from './nodes.ts';

export interface Prose {
  readonly body: Element;
  /** Characters of prose below each element that holds any. */
  readonly below: ReadonlyMap<Element, number>;
  /** The elements that hold the texts themselves, with their characters. */
  readonly holders: ReadonlyMap<Element, number>;
  /** Containers between the body and most of its paragraphs. */
  readonly depth: number;
}

/** With fewer characters in paragraph elements, the text may stand outside of them. */
const ENOUGH_PROSE = 1500;
/** A lead may be the only paragraph element before a text that is parted by `<br>`. */
const LOOSE = 1.3;
/** Share of its parent's prose that an element must hold to be searched in its stead. */
const NEARLY_ALL = 0.88;
/** The same for an element that is marked up as an article or its text. */
const MOST = 0.6;

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
  below.forEach((characters, element) => {
    if (characters < least || characters >= fewest) return;
    if (tagOf(element) === 'article' || isDeclaredBody(element, names)) {
      smallest = element;
      fewest = characters;
    }
  });
  return smallest;
}

const isDeclaredBody = (element: Element, names: NameReader): boolean =>
  roleOfTag(tagOf(element)) === 'container' && (names(element) & NAMED.body) !== 0;

/** The depth at which most characters stand, counted in containers below the body. */
function usualDepth(body: Element, holders: ReadonlyMap<Element, number>): number {
  const charactersAt: number[] = [];
  holders.forEach((characters, element) => {
    if (element === body || !contains(body, element)) return;
    let depth = 0;
    for (let each = parentOf(element); each && each !== body; each = parentOf(each)) depth++;
    charactersAt[depth] = (charactersAt[depth] ?? 0) + characters;
  });
  const most = charactersAt.reduce((greatest, characters) => Math.max(greatest, characters), 0);
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
