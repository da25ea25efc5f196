/** Finds the heading that a reader sees as the article's title. */

import { keyOf } from '../keys.ts';
import { NAMED, type NameReader } from './element-names.ts';
import { isOutOfText } from './element-roles.ts';
import { attributeOf, byTag, parentOf, selectAll, tagOf, textOf } from './nodes.ts';

/** Shorter headings are contained in too many titles ("Politik"). */
const SHORTEST_PART = 12;
const LONGEST_TITLE = 300;
/** Without the first letter, which may be a capital. */
const TITLE_ELEMENTS = '[class*="eadline"], [class*="itle"], [class*="itel"], [id*="itle"]';
/** What is a title by declaration. */
const DECLARED = '[itemprop="headline"]';
/** "Hallenbad wird gebaut | Waldbach | Tagblatt": behind the first mark stands where, not what. */
const FIRST_PART = /^.*?(?=\s[|–-]\s)/;

/** Of a heading that is worded exactly like one of them, in part, at the end, or at the beginning. */
const LIKENESS = { whole: 5, part: 3, end: 1.5, beginning: 1.2 };
/** Of a heading that the page's titles do not know. */
const UNKNOWN = 1;

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
  look(main);
  // Nothing is more like a title than a main heading of its very words.
  if (bestScore < LIKENESS.whole + UNKNOWN) look(byTag(document, 'h2'));
  best = main.find((heading) => best && holdsWords(heading, best) && !isAside(heading, names)) ?? best;
  if (!best) look(byTag(document, 'h3'));
  // A heading that stands aside is the last of the way to the page.
  if (bestScore < UNKNOWN) look(selectAll(document, DECLARED));
  if (!best) look(namedExactly(document, titles));
  // What a page's title ends with is the paper's name, or the section's.
  if (bestScore === LIKENESS.end || bestScore === LIKENESS.end + UNKNOWN)
    look(namedExactly(document, titles.flatMap(firstPart)));
  return best;
}

const firstPart = (title: string): string[] => FIRST_PART.exec(title) ?? [];

/** "Saftiger Kuchen vom Blech: so gelingt er" is the title above "Kuchen vom Blech", the recipe in its text. */
const holdsWords = (heading: Element, part: Element): boolean =>
  isPart(keyOf(textOf(part)), keyOf(textOf(heading)));

/** Pages without headings: an element that is called a title and has the page's own for its text. */
function namedExactly(document: Document, titles: readonly string[]): Element[] {
  const keys = titles.map(keyOf);
  return [...selectAll(document, TITLE_ELEMENTS)].filter((element) => {
    const text = textOf(element);
    return text !== '' && text.length <= LONGEST_TITLE && keys.includes(keyOf(text));
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
  if (key !== '' && titles.includes(key)) return LIKENESS.whole;
  if (titles.some((title) => (isPart(key, title) && !title.endsWith(key)) || isPart(title, key)))
    return LIKENESS.part;
  // What a title ends with may be the paper's name: "Hallenbad wird gebaut | Waldbacher Tagblatt".
  if (titles.some((title) => isPart(key, title))) return LIKENESS.end;
  // "… mit Rolle und Farbe" is printed where "… mit Rolle & Farbe" is declared.
  return titles.some((title) => isPart(key.slice(0, BEGINNING), title)) ? LIKENESS.beginning : 0;
}

/** Letters and digits of a title that no other begins with. */
const BEGINNING = 20;

/** "Nairobi von unten" in "Kenia: Nairobi von unten". */
const isPart = (part: string, whole: string): boolean => part.length >= SHORTEST_PART && whole.includes(part);

/** Breadcrumbs as RDFa writes them. */
const LIST_ITEM = /(?:^|[/:\s])ListItem$/;

/** In breadcrumbs, page headers and hidden headings stands the title a second time. */
function isAside(heading: Element, names: NameReader): boolean {
  let element: Element | null = heading;
  for (let level = 0; element && level < 3; level++, element = parentOf(element)) {
    const tag = tagOf(element);
    if (tag === 'nav' || tag === 'aside' || tag === 'li' || isOutOfText(element)) return true;
    if (names(element) & (NAMED.hidden | NAMED.navigation)) return true;
    if (LIST_ITEM.test(attributeOf(element, 'typeof') ?? '')) return true;
  }
  return false;
}
