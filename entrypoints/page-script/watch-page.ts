/**
 * Notices when the page moves: text that arrives late or is added to, another article without a new page, a dark mode.
 * Stimmen itself changes nothing in the document, so watching it cannot call forth what is watched for.
 */
import { bodyOf, contains, isConnected, matches, rootOf, select } from '../../article/page/nodes.ts';
import { pageOf } from '../../extension/is-on.ts';
import { nothing } from './nothing.ts';
import type { PageLife } from './page-life.ts';
import type { PageSession } from './page-session.ts';

/** Other attributes change what a page looks like, but not what is read from it. */
const WATCHED_ATTRIBUTES = ['hidden', 'style', 'class', 'data-theme'];
const PARTS_OF_ARTICLES = 'h1, h2, p';

export function watchPage(life: PageLife, session: PageSession): void {
  const { pace } = session;
  const observer = new MutationObserver((records) => {
    if (!life.isOver && concernsArticle(records, session.root)) pace.request();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  life.onEnd(() => observer.disconnect());
  watchAddress(life, () => pace.hurry());
  // Whoever comes back to a page sees at once that the extension has gone.
  life.listen(window, 'focus', nothing);
  life.listen(matchMedia('(prefers-color-scheme: dark)'), 'change', () => pace.hurry());
}

/** Calls after every change of the address that is more than another passage of the page. */
function watchAddress(life: PageLife, changed: () => void): void {
  let last = pageOf(location.href);
  const look = () => {
    const now = pageOf(location.href);
    if (now !== last) changed();
    last = now;
  };
  // Firefox has it from 147.
  if (globalThis.navigation) life.listen(globalThis.navigation, 'currententrychange', look);
  else life.onBeat(look);
}

/**
 * Without an article any change may bring one; with one, only changes of its own count, those of the page's look, and
 * what may be another article below it.
 */
function concernsArticle(records: readonly MutationRecord[], root: Element | null): boolean {
  if (!root || !isConnected(root)) return true;
  return records.some(
    ({ type, target, addedNodes }) =>
      contains(root, target) ||
      (type === 'attributes' && isOfWholePage(target)) ||
      [...addedNodes].some(mayBeOfArticle),
  );
}

/** A heading or a paragraph; pages may put an article together bit by bit. */
const mayBeOfArticle = (node: Node): boolean =>
  node instanceof Element && (matches(node, PARTS_OF_ARTICLES) || select(node, PARTS_OF_ARTICLES) !== null);

const isOfWholePage = (node: Node): boolean => node === rootOf(document) || node === bodyOf(document);
