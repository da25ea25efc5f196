/** What the toolbar shows of a tab: how many voices its article has; grey where Stimmen is off. */
import { browser } from 'wxt/browser';
import { offReason } from './is-on.ts';
import { onMessage } from './messages.ts';
import type { PageNotice } from './page-result.ts';
import type { Settings } from './settings.ts';
import { readSettings, watchSettings } from './stored-settings.ts';
import type { Texts } from './texts/say.ts';
import { textsFor } from './texts/texts.ts';

const INK = '#24211d';
const GREY = '#76716a';
const ICON = { 16: '/icon/16.png', 24: '/icon/24.png', 32: '/icon/32.png' };
const ICON_OFF = { 16: '/icon/off-16.png', 24: '/icon/off-24.png', 32: '/icon/off-32.png' };

/** Keeps every tab's badge true; to be called when the background starts. */
export function keepBadges(): void {
  void readSettings().then(colourNewTabs);
  onMessage('pageChanged', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const settings = await readSettings();
    await browser.action.setBadgeText({ tabId, text: badgeText(data) });
    await browser.action.setTitle({ tabId, title: badgeTitle(data, textsOf(settings)) });
    await colour(tabId, sender.tab?.url, settings);
  });
  watchSettings(async (changed) => {
    await colourNewTabs(changed);
    for (const { id, url } of await browser.tabs.query({}))
      if (id !== undefined) await colour(id, url, changed);
  });
}

/** Says that a choice could not be kept, where no panel is open to say so. */
export async function showNotStored(): Promise<void> {
  const { say } = textsOf(await readSettings());
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const where = tab?.id === undefined ? {} : { tabId: tab.id };
  await browser.action.setBadgeText({ ...where, text: '!' });
  await browser.action.setTitle({ ...where, title: `Stimmen: ${say('settingsNotStored')}` });
}

export function badgeText(notice: PageNotice): string {
  const voices = notice.status === 'annotated' ? notice.voices : 0;
  return voices > 0 ? String(voices) : '';
}

/** What the number counts, or why there is none. */
export function badgeTitle(notice: PageNotice, { say }: Texts): string {
  if (notice.status === 'not-read') return say('notRead');
  if (notice.status !== 'annotated') return 'Stimmen';
  return `Stimmen: ${say('badgeTitle', { count: notice.voices })}`;
}

const textsOf = ({ language }: Settings): Texts => textsFor(language, browser.i18n.getUILanguage());

/** Tabs that no content script speaks of, and those that load: there the browser forgets what was set for the tab. */
const colourNewTabs = ({ enabled }: Settings): Promise<void> => paint({}, enabled);

/** @param url undefined where the browser does not tell: then only the main switch counts */
async function colour(tabId: number, url = '', current: Settings): Promise<void> {
  // The tab may have been closed in the meantime.
  await paint({ tabId }, offReason(current, url) === null).catch(() => undefined);
}

async function paint(where: { readonly tabId?: number }, on: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ ...where, color: on ? INK : GREY });
  // Firefox on phones has a menu in place of icons.
  await browser.action.setIcon?.({ ...where, path: on ? ICON : ICON_OFF });
}
