/**
 * Takes from a page what readers like to go by, to see how well it is read without: a stand-in for the pages of papers
 * that nobody here has seen.
 */

const NAMING = ['data-testid', 'data-type', 'data-section-type', 'type', 'itemprop'];
const LANDMARKS = 'article, section, header, aside, main, figure, figcaption, nav, footer';

/** What can be taken, by name. */
export const LOSSES = {
  /** Classes and ids say nothing, as where a build hashes them. */
  names(page: Document): void {
    for (const element of page.body.querySelectorAll('*')) {
      for (const attribute of ['class', 'id']) obscure(element, attribute);
      for (const attribute of NAMING) element.removeAttribute(attribute);
    }
  },
  structuredData(page: Document): void {
    for (const script of page.querySelectorAll('script[type="application/ld+json"]')) script.remove();
  },
  metaTags(page: Document): void {
    for (const meta of page.querySelectorAll('meta')) meta.remove();
  },
  landmarks(page: Document): void {
    rename(page, LANDMARKS);
  },
  mainHeading(page: Document): void {
    rename(page, 'h1');
  },
  paragraphs(page: Document): void {
    rename(page, 'body p');
  },
} as const satisfies Record<string, (page: Document) => void>;

export type Loss = keyof typeof LOSSES;

export const isLoss = (name: string): name is Loss => Object.hasOwn(LOSSES, name);

/** Letters that form no word; equal names stay equal. */
function obscure(element: Element, attribute: string): void {
  const names = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  if (names.length > 0) element.setAttribute(attribute, names.map(hashed).join(' '));
}

function hashed(name: string): string {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return `q${hash.toString(36)}z`;
}

/** Makes plain boxes of the elements. */
function rename(page: Document, selector: string): void {
  for (const element of page.querySelectorAll(selector)) {
    const box = page.createElement('div');
    for (const { name, value } of element.attributes) box.setAttribute(name, value);
    box.append(...element.childNodes);
    element.replaceWith(box);
  }
}
