/** From a page's source to its nodes, by the rules by which browsers parse (parse5, WHATWG HTML). */
import { html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import {
  countNodes,
  PageComment,
  PageDocument,
  PageElement,
  PageFragment,
  type PageNode,
  type PageParent,
  PageText,
} from './page-nodes.ts';

type Nodes = TreeAdapterTypeMap<
  PageNode,
  PageParent,
  PageNode,
  PageDocument,
  PageFragment,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  never
>;

/** @param source of an HTML page; whatever it is, something is made of it, as in a browser */
export function parsePage(source: string): PageDocument {
  const document = parse<Nodes>(source, { treeAdapter: adapterOfPage(), scriptingEnabled: true });
  countNodes(document);
  return document;
}

function adapterOfPage(): TreeAdapter<Nodes> {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  const templates = new Map<PageElement, PageFragment>();
  return {
    createDocument: () => new PageDocument(),
    createDocumentFragment: () => new PageFragment(),
    createElement: (name, namespace, attributes) => new PageElement(name, namespace, mapOf(attributes)),
    createCommentNode: (data) => new PageComment(data),
    createTextNode: (data) => new PageText(data),
    appendChild: (parent, node) => insert(holderIn(parent), node, null),
    insertBefore: insert,
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: detach,
    adoptAttributes(element, attributes) {
      for (const { name, value } of attributes)
        if (!element.attributes.has(name)) element.attributes.set(name, value);
    },
    setTemplateContent: (template, content) => void templates.set(template, content),
    getTemplateContent: (template) => templates.get(template) ?? new PageFragment(),
    setDocumentType: () => {},
    setDocumentMode: (_, newMode) => {
      mode = newMode;
    },
    getDocumentMode: () => mode,
    getFirstChild: ({ firstChild }) => firstChild,
    getChildNodes: ({ childNodes }) => [...childNodes],
    getParentNode: ({ parent }) => parent,
    getAttrList: ({ attributes }) => [...attributes].map(([name, value]) => ({ name, value })),
    getTagName: ({ localName }) => localName,
    getNamespaceURI: ({ namespaceURI }) => namespaceURI as html.NS,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: ({ data }) => data,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is PageText => node instanceof PageText,
    isCommentNode: (node): node is PageComment => node instanceof PageComment,
    isDocumentTypeNode: (_node): _node is never => false,
    isElementNode: (node): node is PageElement => node instanceof PageElement,
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  };
}

const mapOf = (attributes: readonly Token.Attribute[]): Map<string, string> =>
  new Map(attributes.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]));

/** As Chromium and Firefox have it; what the source nests deeper stands side by side. So no work grows with the square of depth. */
const DEEPEST = 512;

function holderIn(parent: PageParent): PageParent {
  let holder = parent;
  while (holder.depth >= DEEPEST && holder.parent) holder = holder.parent;
  return holder;
}

/** @param before null for the end */
function insert(parent: PageParent, node: PageNode, before: PageNode | null): void {
  detach(node);
  const previous = before ? before.previous : parent.last;
  node.parent = parent;
  node.depth = parent.depth + 1;
  node.previous = previous;
  node.next = before;
  if (previous) previous.next = node;
  else parent.first = node;
  if (before) before.previous = node;
  else parent.last = node;
}

function insertText(parent: PageParent, text: string, before: PageNode | null): void {
  const previous = before ? before.previous : parent.last;
  if (previous instanceof PageText) previous.data += text;
  else insert(parent, new PageText(text), before);
}

function detach(node: PageNode): void {
  const { parent, previous, next } = node;
  if (!parent) return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  node.parent = null;
  node.previous = null;
  node.next = null;
}
