/**
 * Pages that show several articles one below the other: endless ones append the next when the reader nears the end.
 * Each is told by a title of the same level as the page's own and by prose of its own: teasers have too little of it,
 * sections of one article have lesser headings, comments have none.
 */

import type { Prose } from './find-body.ts';
import { isNamed } from './find-title.ts';
import { byTag, contains, documentOf, parentOf, tagOf } from './nodes.ts';

/** One of several articles. */
export interface SingleArticle {
  readonly title: Element;
  /** Encloses this article and none of the others. */
  readonly root: Element;
}

/** Which of several articles is to be read, by their roots; undefined leaves it to what the page says of itself. */
export type Choice = (roots: readonly Element[]) => Element | undefined;

/** Characters; longer than a teaser. */
export const LEAST_PROSE = 300;
const LEAST_PARAGRAPHS = 2;
/** Each is compared with every other; a page with more headings of one level is a list of something. */
const MOST_ARTICLES = 200;
/** Share of the prose around the articles that must stand in them: with less, one was not seen as a whole. */
const NEARLY_ALL = 0.75;

/**
 * @param title the page's own
 * @returns nothing where the page shows no more than one article
 */
export function findSeveral(title: Element, { below, holders }: Prose): SingleArticle[] {
  const headings = byTag(documentOf(title), tagOf(title));
  if (!mayBeSeveral(headings)) return [];
  const hasParagraphs = ({ root }: SingleArticle): boolean =>
    [...holders.keys()].filter((holder) => contains(root, holder)).length >= LEAST_PARAGRAPHS;
  const articles = apart(titlesByRoot(headings, below), title).filter(hasParagraphs);
  const around = articles[0] && smallestAround(articles[0].root, articles);
  if (!around || articles.length < 2 || !articles.some((each) => each.title === title)) return [];
  const characters = articles.reduce((sum, { root }) => sum + (below.get(root) ?? 0), 0);
  if (characters < NEARLY_ALL * (below.get(around) ?? 0)) return [];
  return articles.map((article) => ({ ...article, root: widest(article, articles) }));
}

export const mayBeSeveral = ({ length }: ArrayLike<Element>): boolean =>
  length > 1 && length <= MOST_ARTICLES;

/** The headings by the smallest element around each that holds enough prose. */
function titlesByRoot(
  headings: Iterable<Element>,
  below: ReadonlyMap<Element, number>,
): Map<Element, Element[]> {
  const titles = new Map<Element, Element[]>();
  for (const heading of headings) {
    let root: Element | null = heading;
    while (root && (below.get(root) ?? 0) < LEAST_PROSE) root = parentOf(root);
    if (!root) continue;
    const found = titles.get(root) ?? [];
    found.push(heading);
    titles.set(root, found);
  }
  return titles;
}

/** Those that hold no other, each with its one title; several headings and none of them the page's: a list. */
function apart(titles: ReadonlyMap<Element, readonly Element[]>, own: Element): SingleArticle[] {
  const roots = [...titles.keys()];
  return roots
    .filter((root) => !roots.some((other) => other !== root && contains(root, other)))
    .flatMap((root) => {
      const [first, ...more] = titles.get(root) ?? [];
      const title = titles.get(root)?.includes(own) ? own : more.length === 0 ? first : undefined;
      return title ? [{ title, root }] : [];
    });
}

function smallestAround(start: Element, articles: readonly SingleArticle[]): Element | null {
  let around: Element | null = start;
  while (around && !articles.every(({ root }) => around && contains(around, root))) around = parentOf(around);
  return around;
}

/** What stands beside a title and its prose, a line above them say, belongs to them unless another article does so too. */
function widest(article: SingleArticle, articles: readonly SingleArticle[]): Element {
  let { root } = article;
  const isAlone = (element: Element): boolean =>
    articles.every((other) => other === article || !contains(element, other.root));
  for (let around = parentOf(root); around && isAlone(around); around = parentOf(around)) root = around;
  return root;
}

/** What was chosen of several articles. */
export interface Chosen {
  /** null where the page shows no more than one. */
  readonly article: SingleArticle | null;
  /** Of all that there are to choose from. */
  readonly roots: readonly Element[];
  /** false where the page's head describes another. */
  readonly isOfHead: boolean;
}

/**
 * A head describes the article that is named in its tags, which seldom follow the reader; else the one named in the
 * window's frame; failing both the first, which the page was loaded with.
 * @param titles that the page gives itself, the one in the window's frame first
 */
export function choose(
  articles: readonly SingleArticle[],
  [framed = '', ...tagged]: readonly string[],
  choice: Choice,
): Chosen {
  const named = (titles: readonly string[]) => articles.find(({ title }) => isNamed(title, titles));
  const described = named(tagged) ?? named([framed]) ?? articles[0] ?? null;
  const roots = articles.map(({ root }) => root);
  const root = choice(roots);
  const article = articles.find((each) => each.root === root) ?? described;
  return { article, roots, isOfHead: article === described };
}
