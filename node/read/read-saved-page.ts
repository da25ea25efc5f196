/** A saved page as the extension would see it in a browser. */
import { type Reading, readPage } from '../../article/page/read-page.ts';
import { PageDocument, PageElement, PageNode } from '../dom/page-nodes.ts';
import { parsePage } from '../dom/parse-page.ts';
import { withoutCode } from './without-code.ts';

/** In a browser these are globals. The reading is at its end before anybody else can look for them. */
const CONSTRUCTORS = {
  Document: PageDocument,
  Element: PageElement,
  Node: PageNode,
  NodeFilter: { SHOW_TEXT: 4 },
};

/**
 * @param html the page's source
 * @param address used where the page does not give its own
 * @param isGiven the address is the page's own, whatever that says
 */
export function readSavedPage(html: string, address: string, isGiven = false): Reading {
  const page = parsePage(withoutCode(html));
  const url = (isGiven ? null : ownAddress(page)) ?? address;
  return withConstructors(() => readPage(page as unknown as Document, url));
}

function withConstructors<Result>(read: () => Result): Result {
  const before = Object.fromEntries(
    Object.keys(CONSTRUCTORS).map((name) => [name, Reflect.get(globalThis, name)]),
  );
  Object.assign(globalThis, CONSTRUCTORS);
  try {
    return read();
  } finally {
    Object.assign(globalThis, before);
  }
}

function ownAddress(page: PageDocument): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const openGraph = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, openGraph].find((url) => url && isOfPage(url)) ?? null;
}

/** Some sites name their front page as the address of all their pages. */
const isOfPage = (url: string): boolean =>
  URL.canParse(url) && (new URL(url).pathname !== '/' || new URL(url).search !== '');
