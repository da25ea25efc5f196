import { browser } from 'wxt/browser';

/**
 * What the browser tells of the reader's languages, the interface's own first. Browsers mostly come in plain German: the
 * region stands, if anywhere, among the languages in which the reader wants pages.
 */
export const readerLocales = (): readonly string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
