/** Finds the heading that a reader sees as the article's title. */

import { keyOf } from '../keys.ts';
import { cutLine } from '../page-draft.ts';
import { NAMED, type NameReader } from './element-names.ts';
import { isOutOfText } from './element-roles.ts';
import { attributeOf, byTag, parentOf, selectAll, tagOf, textOf } from './nodes.ts';

/** Shorter headings are contained in too many titles ("Politik"). */
const SHORTEST_PART = 12;
/** Without the first letter, which may be a capital. */
const TITLE_ELEMENTS = '[class*="eadline"], [class*="itle"], [class*="itel"], [id*="itle"]';
/** What is a title by declaration. */
const DECLARED = '[itemprop="headline"]';

/** How like a title a heading is that has its words, … */
const WHOLE = 5;
/** … a part of them, or more than them, … */
const PART = 3;
/** … those at its end, … */
const END = 1.5;
/** … or begins as it does. */
const SAME_BEGINNING = 1.2;
/** Of a heading that the page's titles do not know. */
const UNKNOWN = 1;

/** @param titles the titles that the page's metadata gives */
export function findTitle(document: Document, titles: readonly string[], names: NameReader): Element | null {
  const keys = titles.map(keyOf);
  let best: Element | null = null;
  let bestScore = 0;
  const look = (headings: readonly Element[]): void => {
    for (const heading of headings) {
      let score = scoreOf(heading, keys);
      if (score > bestScore && isAside(heading, names)) score /= 10;
      if (score <= bestScore) continue;
      best = heading;
      bestScore = score;
    }
  };
  const main = byTag(document, 'h1');
  look(main);
  // Nothing is more like a title than a main heading of its very words.
  if (bestScore < WHOLE + UNKNOWN) look(byTag(document, 'h2'));
  best = main.find((heading) => best && holdsWords(heading, best) && !isAside(heading, names)) ?? best;
  if (!best) look(byTag(document, 'h3'));
  // A heading that stands aside is the last of the way to the page.
  if (bestScore < UNKNOWN) look(selectAll(document, DECLARED));
  // What a page's title ends with is the paper's name, or the section's.
  if ([0, END, END + UNKNOWN].includes(bestScore)) look(namedTitle(document, keys));
  return best;
}

/** "Saftiger Kuchen vom Blech: so gelingt er" is the title above "Kuchen vom Blech", the recipe in its text. */
const holdsWords = (heading: Element, part: Element): boolean =>
  isPart(keyOf(textOf(part)), keyOf(textOf(heading)));

/** Pages without headings: an element that is called a title and has the page's own, or its beginning, for its text. */
function namedTitle(document: Document, titles: readonly string[]): Element[] {
  return selectAll(document, TITLE_ELEMENTS).filter((element) => {
    const key = keyOf(cutLine(textOf(element)));
    return titles.some((title) => key === title || (isPart(key, title) && title.startsWith(key)));
  });
}

function scoreOf(heading: Element, titles: readonly string[]): number {
  const key = keyOf(textOf(heading));
  if (key === '') return 0;
  return likenessOf(key, titles) + (isMainHeading(heading) ? UNKNOWN : 0);
}

/** A heading of the first level, or declared to be the article's. */
export const isMainHeading = (heading: Element): boolean =>
  tagOf(heading) === 'h1' || attributeOf(heading, 'itemprop') === 'headline';

/** Whether one of the titles is worded like the heading. */
export const isNamed = (heading: Element, titles: readonly string[]): boolean =>
  likenessOf(keyOf(textOf(heading)), titles.map(keyOf)) > 0;

function likenessOf(key: string, titles: readonly string[]): number {
  if (key !== '' && titles.includes(key)) return WHOLE;
  if (titles.some((title) => (isPart(key, title) && !title.endsWith(key)) || isPart(title, key))) return PART;
  // What a title ends with may be the paper's name: "Hallenbad wird gebaut | Waldbacher Tagblatt".
  if (titles.some((title) => isPart(key, title))) return END;
  // "… mit Rolle und Farbe" is printed where "… mit Rolle & Farbe" is declared.
  return titles.some((title) => isPart(key.slice(0, BEGINNING), title)) ? SAME_BEGINNING : 0;
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
    // Breadcrumbs as RDFa writes them.
    if (attributeOf(element, 'typeof')?.endsWith('ListItem')) return true;
  }
  return false;
}
