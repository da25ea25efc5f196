/**
 * The sites beyond its own that the reader has opened to Stimmen. The browser keeps the list, as permissions, and says for
 * each address whether it is covered: so what the reader takes back in the browser's own settings is taken back here as
 * well, and there is no second list to go wrong.
 */
import { browser } from 'wxt/browser';
import { OWN_HOSTS, originOfAddress } from './hosts.ts';
import { PAGE_SCRIPT, PAGE_SCRIPT_AT } from './page-script.ts';

const REGISTERED = 'allowed-sites';

/** The sites that the reader has allowed, as match patterns. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !OWN_HOSTS.includes(origin));
}

/**
 * The own sites that may not be read any more: in either browser the reader takes them back in its settings, and Chromium
 * takes them along with all sites. It goes on listing them, so that it has to be asked for each.
 */
export const ownSitesTakenBack = (): Promise<string[]> => notHeld(OWN_HOSTS);

async function notHeld(sites: readonly string[]): Promise<string[]> {
  const isHeld = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [site] })));
  return sites.filter((_, number) => !isHeld[number]);
}

/** Whether Stimmen may read an address unasked, as the browser has it now. */
export async function isAllowed(url: string): Promise<boolean> {
  const origin = originOfAddress(url);
  return origin !== null && browser.permissions.contains({ origins: [origin] });
}

/**
 * Asks the reader to open a site for good. To be called straight from a click: browsers take no other.
 * @returns whether the reader agreed; the background then sees to the rest
 */
export function allowSite(site: string): Promise<boolean> {
  // A browser that will not even ask has refused as well.
  return browser.permissions.request({ origins: [site] }).catch(() => false);
}

/** Chrome's interface from 133 on, which the types do not know. */
interface WithAccessRequests {
  readonly addHostAccessRequest?: (request: { readonly tabId: number }) => Promise<void>;
}

/**
 * How to have the browser ask for the page of a tab whose address it keeps to itself; the reader answers beside the
 * address. null where the browser has no such question.
 */
export function askForPage(tabId: number | undefined): (() => void) | null {
  const permissions: typeof browser.permissions & WithAccessRequests = browser.permissions;
  if (!permissions.addHostAccessRequest || tabId === undefined) return null;
  return () => void permissions.addHostAccessRequest?.({ tabId });
}

/**
 * Takes a site back; its open pages are left as they were found. To be called straight from a click: with all sites,
 * Chromium takes back each that was allowed for itself. It gives those again without a question. Its own it would ask for,
 * which nobody expects who has just taken something back: settings and panel offer them.
 */
export async function removeSite(site: string): Promise<void> {
  // Both are sent at once, as whoever clicks may close the page right away.
  const [before] = await Promise.all([allowedSites(), browser.permissions.remove({ origins: [site] })]);
  const lost = await notHeld(before.filter((other) => other !== site));
  if (lost.length > 0) await browser.permissions.request({ origins: lost });
}

/**
 * Annotates a tab's page this once, by the leave that the reader's click on Stimmen gives for it.
 * @returns false where the browser lets no extension onto the page
 */
export async function annotateOnce(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: markAsClicked });
  } catch {
    return false;
  }
  return annotate(tabId);
}

/** Runs in the page, before the script that reads it. */
function markAsClicked(): void {
  globalThis.stimmenIsClicked = true;
}

/** @returns false where the browser lets no extension onto the page */
export async function annotate(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Has the script run on all allowed sites, and on no other. */
export async function registerSites(): Promise<void> {
  const matches = await allowedSites();
  const ids = [REGISTERED];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids });
  const script = {
    id: REGISTERED,
    matches,
    js: [PAGE_SCRIPT],
    runAt: PAGE_SCRIPT_AT,
    persistAcrossSessions: true,
  };
  if (matches.length === 0 && registered) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length > 0 && registered) await browser.scripting.updateContentScripts([script]);
  if (matches.length > 0 && !registered) await browser.scripting.registerContentScripts([script]);
}

/** Annotates the pages of the sites that are open already. */
export async function annotateOpenPages(sites: readonly string[]): Promise<void> {
  // A tab that the browser has put away runs the script when it comes back.
  const tabs = await browser.tabs.query({ url: [...sites], discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && annotate(id)));
}

declare global {
  /** Set in a page that the reader has clicked for, before the script that reads it is added. */
  var stimmenIsClicked: boolean | undefined;
}
