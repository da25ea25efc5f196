import { JSDOM, VirtualConsole } from 'jsdom';

/** A page as a document, for tests of the reading. The constructors become globals, as in a browser. */
export function pageOf(html: string): Document {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { Node, NodeFilter, StaticRange } = window;
  Object.assign(globalThis, { Node, NodeFilter, StaticRange });
  return window.document;
}
