/** Finds the heading that a reader sees as the article's title. */

import { isHiddenName, isNavigationName, isOutOfText, nameOf } from './element-roles.ts';
import { keyOf } from './keys.ts';

/** Shorter headings are contained in too many titles ("Politik"). */
const SHORTEST_PART = 12;

/** @param titles the titles that the page's metadata gives */
export function findTitle(document: Document, titles: readonly string[]): Element | null {
  const keys = titles.map(keyOf);
  const title = bestOf(document.querySelectorAll('h1, h2'), keys);
  return title ?? bestOf(document.querySelectorAll('h3, [itemprop="headline"]'), keys);
}

function bestOf(headings: Iterable<Element>, titles: readonly string[]): Element | null {
  let best: Element | null = null;
  let bestScore = 0;
  for (const heading of headings) {
    const score = scoreOf(heading, titles);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(heading: Element, titles: readonly string[]): number {
  const key = keyOf(heading.textContent ?? '');
  if (key === '') return 0;
  const isFirstLevel = heading.localName === 'h1';
  const likeness = titles.some((title) => title === key)
    ? 4
    : titles.some((title) => isPart(key, title) || isPart(title, key))
      ? 3
      : 0;
  if (likeness === 0 && !isFirstLevel) return 0;
  const score = likeness + (isFirstLevel ? 1 : 0);
  return isAside(heading) ? score / 10 : score;
}

/** "Nairobi von unten" in "Kenia: Nairobi von unten". */
const isPart = (part: string, whole: string): boolean => part.length >= SHORTEST_PART && whole.includes(part);

/** In breadcrumbs, page headers and hidden headings stands the title a second time. */
function isAside(heading: Element): boolean {
  let element: Element | null = heading;
  for (let level = 0; element && level < 3; level++, element = element.parentElement) {
    const tag = element.localName;
    if (tag === 'nav' || tag === 'aside' || tag === 'li' || isOutOfText(element)) return true;
    const name = nameOf(element);
    if (isHiddenName(name) || isNavigationName(name)) return true;
  }
  return false;
}
