/** What a panel needs before it can show anything. */
import { browser } from 'wxt/browser';
import { type KeptPlace, readPlace } from './panel-place.ts';
import { askPage, type PanelState } from './panel-state.ts';
import type { Settings } from './settings.ts';
import { readSettings } from './stored-settings.ts';

export interface FirstAnswers {
  readonly settings: Settings;
  readonly state: PanelState;
  readonly kept: KeptPlace;
  /** The address of the tab; empty where the browser does not tell. */
  readonly url: string;
}

/** Milliseconds after which a page that does not answer is shown as being worked on. */
const PATIENCE = 150;

/**
 * All of it asked for in one go: whatever is asked for after something else costs the reader another round to the browser.
 * The page first, which has most to answer: it does so while Chrome builds its interface to the storage, some milliseconds.
 */
export async function askFirst(tabId: number): Promise<FirstAnswers> {
  const [state, url, settings, kept] = await Promise.all([
    Promise.race([askPage(tabId), working()]),
    addressOf(tabId),
    readSettings(),
    readPlace(tabId),
  ]);
  return { settings, state, kept, url };
}

const working = (): Promise<PanelState> =>
  new Promise((resolve) => setTimeout(resolve, PATIENCE, { status: 'working' }));

/** Tabs may be closed while they are asked about. */
const addressOf = (tabId: number): Promise<string> =>
  browser.tabs.get(tabId).then(
    ({ url }) => url ?? '',
    () => '',
  );
