/**
 * Reads nodes by the getters and methods of their prototypes. A form lets its fields stand in for what every element has,
 * and a document its pictures: behind `<form><input name="parentElement">`, `form.parentElement` is the field, and the way
 * up from it goes round in circles for ever. All other files of this folder ask here, and
 * whoever else goes through a page.
 */

/** A DOM that is written in JavaScript comes with its page, and may be exchanged for another. */
const isBrowser = typeof Node !== 'undefined' && String(Node).includes('[native code]');

/** What has getters and methods, by the name of its constructor. */
interface Owners {
  readonly Node: Node;
  readonly Element: Element;
  readonly Document: Document;
}

/** A getter or a method as a function whose first argument is its object. */
type Unbound<Owner, Key extends keyof Owner> = Owner[Key] extends (...given: infer Given) => infer Result
  ? (owner: Owner, ...given: Given) => Result
  : (owner: Owner) => Owner[Key];

/**
 * In a browser this is a call bound to the getter or method, with no frame of our own between: most pages are read by code
 * that nobody has compiled yet. Elsewhere the constructors are asked for at the first use.
 */
function unbound<Name extends keyof Owners, Key extends keyof Owners[Name]>(
  name: Name,
  key: Key,
): Unbound<Owners[Name], Key> {
  const bind = (): CallableFunction => {
    const { get, value } = Object.getOwnPropertyDescriptor(globalThis[name].prototype, key) ?? {};
    return Function.prototype.call.bind(get ?? value);
  };
  let late: CallableFunction | undefined;
  const bindLate = (...call: unknown[]): unknown => {
    late ??= bind();
    return late(...call);
  };
  return (isBrowser ? bind() : bindLate) as Unbound<Owners[Name], Key>;
}

const ofNode = <Key extends keyof Node>(key: Key) => unbound('Node', key);
const ofElement = <Key extends keyof Element>(key: Key) => unbound('Element', key);
const ofDocument = <Key extends keyof Document>(key: Key) => unbound('Document', key);

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

export const contains = /* @__PURE__ */ ofNode('contains');
const positionOf = /* @__PURE__ */ ofNode('compareDocumentPosition');
export const follows = (node: Node, before: Node): boolean =>
  (positionOf(before, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const attributeOf = /* @__PURE__ */ ofElement('getAttribute');
export const hasAttribute = /* @__PURE__ */ ofElement('hasAttribute');
export const hasAttributes = /* @__PURE__ */ ofElement('hasAttributes');
export const matches = /* @__PURE__ */ ofElement('matches');
export const closest = /* @__PURE__ */ ofElement('closest');

type Scope = Document | Element;
/** Methods that documents and elements have both. */
const prototypeOf = (scope: Scope): Scope =>
  typeOf(scope) === Node.DOCUMENT_NODE ? Document.prototype : Element.prototype;

export const select = (scope: Scope, selector: string): Element | null =>
  prototypeOf(scope).querySelector.call(scope, selector);
export const selectAll = (scope: Scope, selector: string): Element[] =>
  listed(prototypeOf(scope).querySelectorAll.call(scope, selector));
export const byTag = (scope: Scope, tag: string): Element[] =>
  listed(prototypeOf(scope).getElementsByTagName.call(scope, tag));

/** A browser's own lists by their places: their iterators cost it five times as much. */
function listed(found: ArrayLike<Element>): Element[] {
  const list: Element[] = [];
  for (let element = found[0]; element; element = found[list.length]) list.push(element);
  return list;
}

/** The text nodes below an element, in the order of the page. */
export function textNodesIn(scope: Element): TreeWalker {
  return Document.prototype.createTreeWalker.call(documentOf(scope), scope, NodeFilter.SHOW_TEXT);
}

const ownerDocumentOf = /* @__PURE__ */ ofNode('ownerDocument');
export const documentOf = (element: Element): Document => ownerDocumentOf(element) as Document;
