/** What the reader chose: type, defaults and migrations together, in one place. */
import { storage } from 'wxt/utils/storage';
import type { Layer } from '../highlights/layers.ts';
import type { Language } from './texts/texts.ts';

export interface Settings {
  /** The whole extension. */
  readonly enabled: boolean;
  /** Of the panel; 'browser' follows the browser's. */
  readonly language: Language | 'browser';
  readonly layers: Readonly<Record<Layer, boolean>>;
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  language: 'browser',
  layers: {
    quotes: true,
    indirect: true,
    people: true,
    places: false,
    organisations: false,
    numbers: false,
    keySentences: false,
  },
};

export const settings = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});
