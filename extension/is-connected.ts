import { browser } from 'wxt/browser';

/**
 * Whether a script is still part of an extension that runs. Where the extension has been updated, reloaded or switched
 * off, Chromium leaves its scripts on the pages, and whatever they ask of the browser throws.
 */
export const isConnected = (): boolean => browser.runtime?.id !== undefined;
