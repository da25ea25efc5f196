/** Finds the heading that a reader sees as the article's title. */

import { keyOf } from '../keys.ts';
import { NAMED, type NameReader } from './element-names.ts';
import { isOutOfText } from './element-roles.ts';
import { byTag, parentOf, selectAll, tagOf, textOf } from './nodes.ts';

/** Shorter headings are contained in too many titles ("Politik"). */
const SHORTEST_PART = 12;
const LONGEST_TITLE = 300;
/** Without the first letter, which may be a capital. */
const TITLE_ELEMENTS = '[class*="eadline"], [class*="itle"], [class*="itel"]';

/** @param titles the titles that the page's metadata gives */
export function findTitle(document: Document, titles: readonly string[], names: NameReader): Element | null {
  const keys = titles.map(keyOf);
  return (
    bestOf([...byTag(document, 'h1'), ...byTag(document, 'h2')], keys, names) ??
    bestOf([...byTag(document, 'h3'), ...selectAll(document, '[itemprop="headline"]')], keys, names) ??
    bestOf(namedExactly(document, keys), keys, names)
  );
}

/** Pages without headings: an element that is called a title and has the page's own for its text. */
function namedExactly(document: Document, titles: readonly string[]): Element[] {
  return [...selectAll(document, TITLE_ELEMENTS)].filter((element) => {
    const text = textOf(element);
    return text !== '' && text.length <= LONGEST_TITLE && titles.includes(keyOf(text));
  });
}

function bestOf(headings: Iterable<Element>, titles: readonly string[], names: NameReader): Element | null {
  let best: Element | null = null;
  let bestScore = 0;
  for (const heading of headings) {
    const score = scoreOf(heading, titles, names);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(heading: Element, titles: readonly string[], names: NameReader): number {
  const key = keyOf(textOf(heading));
  if (key === '') return 0;
  const isFirstLevel = tagOf(heading) === 'h1';
  const likeness = likenessOf(key, titles);
  if (likeness === 0 && !isFirstLevel) return 0;
  const score = likeness + (isFirstLevel ? 1 : 0);
  return isAside(heading, names) ? score / 10 : score;
}

/** Whether one of the titles is worded like the heading. */
export const isNamed = (heading: Element, titles: readonly string[]): boolean =>
  likenessOf(keyOf(textOf(heading)), titles.map(keyOf)) > 0;

function likenessOf(key: string, titles: readonly string[]): number {
  if (key !== '' && titles.includes(key)) return 4;
  if (titles.some((title) => (isPart(key, title) && !title.endsWith(key)) || isPart(title, key))) return 3;
  // What a title ends with may be the paper's name: "Hallenbad wird gebaut | Waldbacher Tagblatt".
  return titles.some((title) => isPart(key, title)) ? 1.5 : 0;
}

/** "Nairobi von unten" in "Kenia: Nairobi von unten". */
const isPart = (part: string, whole: string): boolean => part.length >= SHORTEST_PART && whole.includes(part);

/** In breadcrumbs, page headers and hidden headings stands the title a second time. */
function isAside(heading: Element, names: NameReader): boolean {
  let element: Element | null = heading;
  for (let level = 0; element && level < 3; level++, element = parentOf(element)) {
    const tag = tagOf(element);
    if (tag === 'nav' || tag === 'aside' || tag === 'li' || isOutOfText(element)) return true;
    if (names(element) & (NAMED.hidden | NAMED.navigation)) return true;
  }
  return false;
}
