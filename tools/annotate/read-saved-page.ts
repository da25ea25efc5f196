/** A saved page as the extension would see it in a browser. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Reading, readPage } from '../../article/page/read-page.ts';

/** Style sheets are of no use without layout, and the DOM library would parse them all. */
const STYLES = /<style\b[^>]*>[\s\S]*?<\/style\s*>/gi;

/**
 * @param html the page's source
 * @param address used where the page does not give its own
 * @param isGiven the address is the page's own, whatever that says
 */
export function readSavedPage(html: string, address: string, isGiven = false): Reading {
  const page = new JSDOM(html.replace(STYLES, ''), { virtualConsole: new VirtualConsole() });
  installDomConstructors(page);
  try {
    const { document } = page.window;
    return readPage(document, (isGiven ? null : ownAddress(document)) ?? address);
  } finally {
    page.window.close();
  }
}

/** In a browser these are globals; outside of one they belong to the page's window. */
function installDomConstructors({ window }: JSDOM): void {
  const { Document, Element, Node, NodeFilter, StaticRange } = window;
  Object.assign(globalThis, { Document, Element, Node, NodeFilter, StaticRange });
}

function ownAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const openGraph = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, openGraph].find((url) => url && isOfPage(url)) ?? null;
}

/** Some sites name their front page as the address of all their pages. */
const isOfPage = (url: string): boolean =>
  URL.canParse(url) && (new URL(url).pathname !== '/' || new URL(url).search !== '');
