/** What the page's context menu offers. */
import { browser } from 'wxt/browser';
import { showNotStored } from './badge.ts';
import { siteOfAddress } from './hosts.ts';
import { onMessage, sendMessage } from './messages.ts';
import { allowSite, annotate, annotateOnce, isAllowed } from './sites.ts';
import { changeSettings, readSettings, watchSettings } from './stored-settings.ts';
import { textsFor } from './texts/texts.ts';

const ANNOTATE = 'annotate-page';
const ALLOW = 'allow-site';
const COPY = 'copy-quote';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** Offers and answers the entries; to be called when the background starts. Phones have no such menu. */
export function keepContextMenu(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void createEntries());
  browser.runtime.onStartup.addListener(() => void createEntries());
  watchSettings(({ language }, before) => {
    if (language !== before.language) void createEntries();
  });
  onMessage('quoteUnderPointer', ({ data }) => showCopy(data === true));
  browser.tabs.onActivated.addListener(() => {
    void showCopy(false);
    void offerAllowing();
  });
  browser.tabs.onUpdated.addListener((_tabId, { status }, { active }) => {
    if (active && status !== undefined) void offerAllowing();
  });
  browser.windows.onFocusChanged.addListener(() => void offerAllowing());
  browser.permissions.onAdded.addListener(() => void offerAllowing());
  browser.permissions.onRemoved.addListener(() => void offerAllowing());
  browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl }, tab) => {
    if (tab?.id === undefined) return;
    // Straight from the click: browsers take no other.
    if (menuItemId === ALLOW) void allowPage(tab.id, pageUrl ?? '');
    if (menuItemId === ANNOTATE) void annotatePage(tab.id);
    if (menuItemId === COPY) void copyQuote(tab.id);
  });
}

async function createEntries(): Promise<void> {
  const { language } = await readSettings();
  const { say } = textsFor(language, browser.i18n.getUILanguage());
  await browser.contextMenus.removeAll();
  for (const [id, title] of [
    [ANNOTATE, say('menuAnnotatePage')],
    [ALLOW, say('menuAllowSite')],
    [COPY, say('menuCopyQuote')],
  ] as const)
    browser.contextMenus.create({
      id,
      title,
      contexts: ['page', 'link', 'selection'],
      documentUrlPatterns: WEB_PAGES,
      visible: id !== COPY,
    });
  await offerAllowing();
}

/** The entry stands only where there is a quote to copy. */
const showCopy = (visible: boolean): Promise<void> => show(COPY, visible);

/** The entry stands only where it is not allowed already; sites that are not may keep their address to themselves. */
async function offerAllowing(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await show(ALLOW, !(await isAllowed(tab?.url ?? '')));
}

const show = (id: string, visible: boolean): Promise<void> =>
  // Before the entries are made there is none to show.
  browser.contextMenus.update(id, { visible }).catch(() => undefined);

/** The reader's click gives leave for this page, once. Pages that Stimmen reads already only start anew. */
async function annotatePage(tabId: number): Promise<void> {
  const { enabled } = await readSettings();
  if (!enabled && !(await changeSettings({ enabled: true }))) await showNotStored();
  await annotateOnce(tabId);
}

async function allowPage(tabId: number, url: string): Promise<void> {
  const site = siteOfAddress(url);
  // The background sees to new sites; one that was allowed before is news to nobody.
  if (site !== null && (await allowSite(site))) await annotate(tabId);
}

async function copyQuote(tabId: number): Promise<void> {
  // Where no quote is under the pointer, or nobody reads the page, there is nothing to copy.
  await sendMessage('copyQuoteAtPointer', undefined, tabId).catch(() => false);
}
