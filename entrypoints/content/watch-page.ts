/**
 * Notices when the page moves: text that arrives late or is added to, another article without a new page, a dark mode.
 * Stimmen itself changes nothing in the document, so watching it cannot call forth what is watched for.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PageSession } from './page-session.ts';

/** Other attributes change what a page looks like, but not what is read from it. */
const WATCHED_ATTRIBUTES = ['hidden', 'style', 'class', 'data-theme'];
const PARTS_OF_ARTICLES = 'h1, h2, p';

export function watchPage(ctx: ContentScriptContext, session: PageSession): void {
  const { pace } = session;
  const observer = new MutationObserver((records) => {
    if (concernsArticle(records, session.root)) pace.request();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  ctx.onInvalidated(() => observer.disconnect());
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    if (withoutFragment(newUrl) !== withoutFragment(oldUrl)) pace.hurry();
  });
  // An extension that is switched off or updated cannot call; its script notices on the reader's way back to the page.
  const checkContext = () => ctx.isInvalid;
  ctx.addEventListener(window, 'focus', checkContext);
  ctx.addEventListener(document, 'visibilitychange', checkContext);
  ctx.addEventListener(matchMedia('(prefers-color-scheme: dark)'), 'change', () => pace.hurry());
}

/**
 * Without an article any change may bring one; with one, only changes of its own count, those of the page's look, and
 * what may be another article below it.
 */
function concernsArticle(records: readonly MutationRecord[], root: Element | null): boolean {
  if (!root?.isConnected) return true;
  return records.some(
    ({ type, target, addedNodes }) =>
      root.contains(target) ||
      (type === 'attributes' && isOfWholePage(target)) ||
      [...addedNodes].some(mayBeOfArticle),
  );
}

/** A heading or a paragraph; pages may put an article together bit by bit. */
const mayBeOfArticle = (node: Node): boolean =>
  node instanceof Element &&
  (node.matches(PARTS_OF_ARTICLES) || node.querySelector(PARTS_OF_ARTICLES) !== null);

const isOfWholePage = (node: Node): boolean => node === document.documentElement || node === document.body;

const withoutFragment = ({ href, hash }: URL): string => (hash ? href.slice(0, -hash.length) : href);
