import { JSDOM, VirtualConsole } from 'jsdom';

/** A page as a document, for tests of the reading. The constructors become globals, as in a browser. */
export function pageOf(html: string, contentType = 'text/html'): Document {
  const { window } = new JSDOM(html, { contentType, virtualConsole: new VirtualConsole() });
  const { Document, Element, Node, NodeFilter, StaticRange } = window;
  Object.assign(globalThis, { Document, Element, Node, NodeFilter, StaticRange });
  return window.document;
}
