/** What of the settings decides whether a page is read at all. A file of its own, for the script in every tab. */
export interface Switches {
  /** The whole extension. */
  readonly enabled: boolean;
  /** Hosts that are left alone ("www.zeitung.example"). */
  readonly sitesOff: readonly string[];
  /** Pages that are left alone: addresses without fragment. */
  readonly pagesOff: readonly string[];
}

/** Until the reader has chosen. */
export const FIRST_SWITCHES: Switches = { enabled: true, sitesOff: [], pagesOff: [] };

/** Under which the settings are kept in the browser's storage. */
export const SETTINGS_KEY = 'settings';
