/** CSS selectors over the nodes of a page. */
import { compile, type Options } from 'css-select';
import { elementsBelow, PageElement, type PageNode, type PageParent } from './page-nodes.ts';

type Query = (element: PageElement) => boolean;

const adapter: NonNullable<Options<PageNode, PageElement>['adapter']> = {
  isTag: (node): node is PageElement => node instanceof PageElement,
  getAttributeValue: (element, name) => element.attributes.get(name),
  getChildren: (node) => [...node.childNodes],
  getName: (element) => element.localName,
  getParent: (element) => element.parent,
  getSiblings: (node) => (node.parent ? [...node.parent.childNodes] : [node]),
  prevElementSibling: (node) => (node instanceof PageElement ? node.previousElementSibling : null),
  getText: (node) => node.textContent ?? '',
  hasAttrib: (element, name) => element.attributes.has(name),
  removeSubsets: (nodes) =>
    nodes.filter((node) => !nodes.some((other) => other !== node && other.contains(node))),
};
const options: Options<PageNode, PageElement> = { adapter, cacheResults: false };

/** The selectors are those of the program, and few. */
const compiled = new Map<string, Query>();

function queryOf(selector: string): Query {
  let query = compiled.get(selector);
  if (!query) {
    query = compile(selector, options);
    compiled.set(selector, query);
  }
  return query;
}

/** Whether the selector fits the element. */
export const selects = (selector: string, element: PageElement): boolean => queryOf(selector)(element);

/** The elements below the scope that the selector fits, in the order of the page. */
export function* selected(selector: string, scope: PageParent): Generator<PageElement, undefined> {
  const fits = queryOf(selector);
  for (const element of elementsBelow(scope)) if (fits(element)) yield element;
  return undefined;
}
