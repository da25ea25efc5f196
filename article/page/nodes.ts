/**
 * Reads nodes by the getters and methods of their prototypes. A form lets its fields stand in for what every element has,
 * and a document its pictures: behind `<form><input name="parentElement">`, `form.parentElement` is the field, and the way
 * up from it goes round in circles for ever. All other files of this folder ask here, and
 * whoever else goes through a page.
 */

/** The constructors come with the page where there is no browser: they are asked for at the first use. */
function getter<Owner extends object, Key extends keyof Owner & string>(
  owner: () => { readonly prototype: Owner },
  key: Key,
): (node: Owner) => Owner[Key] {
  let get: ((this: Owner) => Owner[Key]) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(owner().prototype, key)?.get as (this: Owner) => Owner[Key];
    return get.call(node);
  };
}

const ofNode = <Key extends keyof Node & string>(key: Key) => getter<Node, Key>(() => Node, key);
const ofElement = <Key extends keyof Element & string>(key: Key) => getter<Element, Key>(() => Element, key);
const ofDocument = <Key extends keyof Document & string>(key: Key) =>
  getter<Document, Key>(() => Document, key);

export const parentOf = /* @__PURE__ */ ofNode('parentElement');
export const parentNodeOf = /* @__PURE__ */ ofNode('parentNode');
export const firstChildOf = /* @__PURE__ */ ofNode('firstChild');
export const nextSiblingOf = /* @__PURE__ */ ofNode('nextSibling');
export const childNodesOf = /* @__PURE__ */ ofNode('childNodes');
export const typeOf = /* @__PURE__ */ ofNode('nodeType');
export const isConnected = /* @__PURE__ */ ofNode('isConnected');
const textContentOf = /* @__PURE__ */ ofNode('textContent');
export const textOf = (node: Node): string => textContentOf(node) ?? '';

/** In lower case in HTML; as it is written in XHTML. */
export const tagOf = /* @__PURE__ */ ofElement('localName');
export const firstElementOf = /* @__PURE__ */ ofElement('firstElementChild');
export const nextElementOf = /* @__PURE__ */ ofElement('nextElementSibling');
export const previousElementOf = /* @__PURE__ */ ofElement('previousElementSibling');

export const scrollHeightOf = /* @__PURE__ */ ofElement('scrollHeight');
export const clientHeightOf = /* @__PURE__ */ ofElement('clientHeight');

export const bodyOf = /* @__PURE__ */ ofDocument('body');
export const rootOf = /* @__PURE__ */ ofDocument('documentElement');
export const titleOf = /* @__PURE__ */ ofDocument('title');
export const readyStateOf = /* @__PURE__ */ ofDocument('readyState');

export const contains = (node: Node, other: Node | null): boolean =>
  Node.prototype.contains.call(node, other);
export const follows = (node: Node, before: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(before, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** Methods of elements that are given a name or a selector. */
function method<Result>(key: 'hasAttribute' | 'matches' | 'closest') {
  return (element: Element, text: string): Result => Reflect.apply(Element.prototype[key], element, [text]);
}
export const hasAttribute = /* @__PURE__ */ method<boolean>('hasAttribute');
export const matches = /* @__PURE__ */ method<boolean>('matches');
export const closest = /* @__PURE__ */ method<Element | null>('closest');

type Scope = Document | Element;
/** Methods that documents and elements have both. */
const prototypeOf = (scope: Scope): Scope =>
  typeOf(scope) === Node.DOCUMENT_NODE ? Document.prototype : Element.prototype;

export const select = (scope: Scope, selector: string): Element | null =>
  prototypeOf(scope).querySelector.call(scope, selector);
export const selectAll = (scope: Scope, selector: string): NodeListOf<Element> =>
  prototypeOf(scope).querySelectorAll.call(scope, selector);
export const byTag = (scope: Scope, tag: string): HTMLCollectionOf<Element> =>
  prototypeOf(scope).getElementsByTagName.call(scope, tag);

/** The text nodes below an element, in the order of the page. */
export function textNodesIn(scope: Element): TreeWalker {
  return Document.prototype.createTreeWalker.call(documentOf(scope), scope, NodeFilter.SHOW_TEXT);
}

const ownerDocumentOf = /* @__PURE__ */ ofNode('ownerDocument');
export const documentOf = (element: Element): Document => ownerDocumentOf(element) as Document;
