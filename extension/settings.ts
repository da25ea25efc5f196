/** What the reader chose: type, defaults and migrations together, in one place. */
import { storage } from 'wxt/utils/storage';
import type { Layer } from '../highlights/layers.ts';

export interface Settings {
  /** The whole extension. */
  readonly enabled: boolean;
  readonly layers: Readonly<Record<Layer, boolean>>;
}

const DEFAULTS: Settings = {
  enabled: true,
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

export const settings = storage.defineItem<Settings>('local:settings', { fallback: DEFAULTS, version: 1 });
