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

/** Of a heading that is worded exactly like one of them. */
const EXACT = 5;

/** @param titles the titles that the page's metadata gives */
export function findTitle(document: Document, titles: readonly string[], names: NameReader): Element | null {
  const keys = titles.map(keyOf);
  let best: Element | null = null;
  let bestScore = 0;
  const look = (headings: Iterable<Element>): void => {
    for (const heading of headings) {
      let score = scoreOf(heading, keys);
      if (score > bestScore && isAside(heading, names)) score /= 10;
      if (score <= bestScore) continue;
      best = heading;
      bestScore = score;
    }
  };
  const main = [...byTag(document, 'h1')];
  look([...main, ...byTag(document, 'h2')]);
  best = main.find((heading) => best && holdsWords(heading, best) && !isAside(heading, names)) ?? best;
  if (!best) look([...byTag(document, 'h3'), ...selectAll(document, '[itemprop="headline"]')]);
  if (!best) look(namedExactly(document, keys));
  return best;
}

/** "Saftiger Kuchen vom Blech: so gelingt er" is the title above "Kuchen vom Blech", the recipe in its text. */
const holdsWords = (heading: Element, part: Element): boolean =>
  isPart(keyOf(textOf(part)), keyOf(textOf(heading)));

/** Pages without headings: an element that is called a title and has the page's own for its text. */
function namedExactly(document: Document, titles: readonly string[]): Element[] {
  return [...selectAll(document, TITLE_ELEMENTS)].filter((element) => {
    const text = textOf(element);
    return text !== '' && text.length <= LONGEST_TITLE && titles.includes(keyOf(text));
  });
}

function scoreOf(heading: Element, titles: readonly string[]): number {
  const key = keyOf(textOf(heading));
  return key === '' ? 0 : likenessOf(key, titles) + (tagOf(heading) === 'h1' ? 1 : 0);
}

/** Whether one of the titles is worded like the heading. */
export const isNamed = (heading: Element, titles: readonly string[]): boolean =>
  likenessOf(keyOf(textOf(heading)), titles.map(keyOf)) > 0;

function likenessOf(key: string, titles: readonly string[]): number {
  if (key !== '' && titles.includes(key)) return EXACT;
  if (titles.some((title) => (isPart(key, title) && !title.endsWith(key)) || isPart(title, key))) return 3;
  // What a title ends with may be the paper's name: "Hallenbad wird gebaut | Waldbacher Tagblatt".
  if (titles.some((title) => isPart(key, title))) return 1.5;
  // "… mit Rolle und Farbe" is printed where "… mit Rolle & Farbe" is declared.
  return titles.some((title) => isPart(key.slice(0, BEGINNING), title)) ? 1.2 : 0;
}

/** Letters and digits of a title that no other begins with. */
const BEGINNING = 20;

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
