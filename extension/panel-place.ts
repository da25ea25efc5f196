/**
 * Where a reader is in the panel of a tab, kept while the browser runs, so that a popup that closes or a tab that changes
 * loses nothing. In the browser's memory only: nothing of it is written to disk.
 */
import {
  fallback,
  type GenericSchema,
  nullable,
  number,
  object,
  optional,
  parse,
  picklist,
  string,
} from 'valibot';
import { browser } from 'wxt/browser';
import type { QuoteKind } from '../analysis/analysis.ts';

const VIEWS = ['overview', 'people', 'quotes', 'facts'] as const;
type ViewName = (typeof VIEWS)[number];

export interface PanelPlace {
  readonly view: ViewName;
  /** Words that people, quotes and facts are searched for. */
  readonly search: string;
  /** Key of the voice whose quotes are shown; undefined: everybody's; null: those that the text gives to nobody. */
  readonly voice?: string | null | undefined;
  /** The kind of quotes that is shown; undefined: both. */
  readonly kind?: QuoteKind | undefined;
  /** Where the reader was before the panel led away, in pixels from the top of the page. */
  readonly returnTo?: number | undefined;
}

export const FIRST_PLACE: PanelPlace = { view: 'overview', search: '' };

/** A place, and the article that it belongs to. */
export interface KeptPlace {
  readonly url: string;
  readonly place: PanelPlace;
}

/** The kept place in an article; another article begins anew. */
export const placeIn = (kept: KeptPlace, url: string): PanelPlace =>
  kept.url === url ? kept.place : FIRST_PLACE;

const schema: GenericSchema<unknown, KeptPlace> = object({
  url: string(),
  place: object({
    view: picklist(VIEWS),
    search: string(),
    voice: optional(nullable(string())),
    kind: optional(picklist(['direct', 'indirect'])),
    returnTo: optional(number()),
  }),
});

const NOWHERE: KeptPlace = { url: '', place: FIRST_PLACE };

const keyOf = (tabId: number): string => `place-${tabId}`;

export async function readPlace(tabId: number): Promise<KeptPlace> {
  const key = keyOf(tabId);
  // A panel without a memory is a panel all the same.
  const { [key]: kept } = await browser.storage.session.get(key).catch(() => ({ [key]: undefined }));
  return parse(fallback(schema, NOWHERE), kept);
}

export const keepPlace = (tabId: number, kept: KeptPlace): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: kept });

/** Forgets the places of tabs that are closed; to be called when the background starts. */
export function forgetPlaces(): void {
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(keyOf(tabId)));
}
