/** What the reader chose, and what holds until they have chosen. */
import type { Layer } from '../highlights/layers.ts';
import { FIRST_SWITCHES, type Switches } from './switches.ts';
import type { Language } from './texts/languages.ts';

/** What brings the card of a mark: resting on it, clicking it, or nothing at all. */
export const CARD_TRIGGERS = ['hover', 'click', 'off'] as const;
export type CardTrigger = (typeof CARD_TRIGGERS)[number];

export interface Settings extends Switches {
  /** Of the panel; 'browser' follows the browser's. */
  readonly language: Language | 'browser';
  readonly layers: Readonly<Record<Layer, boolean>>;
  /** Whether voices are told apart by colour, or everything is marked in grey. */
  readonly coloured: boolean;
  /** Whether the marks are printed with the page. */
  readonly printed: boolean;
  readonly card: CardTrigger;
  /** Whether corrections are kept beyond this run of the browser. */
  readonly keepCorrections: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  ...FIRST_SWITCHES,
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
  coloured: true,
  printed: false,
  card: 'hover',
  keepCorrections: false,
};
