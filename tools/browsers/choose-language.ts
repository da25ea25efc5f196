/** Sets the language in the options, whose every change is live. */
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../../extension/texts/languages.ts';
import { openExtensionPage } from './extension-pages.ts';
import type { LaunchedBrowser } from './launch.ts';

export async function chooseLanguage(launched: LaunchedBrowser, language: Language): Promise<void> {
  const options = await openExtensionPage(launched, 'options.html');
  const place = ['browser', ...LANGUAGES].indexOf(language);
  await options.waitForSelector('[name=language]');
  await (await options.$$('[name=language]'))[place]?.click();
  await waitForLanguage(options, language);
  // The page that is left at once would take a choice with it that is not stored yet.
  const again = await openExtensionPage(launched, 'options.html');
  await waitForLanguage(again, language);
  await again.close();
  await options.close();
}

export const waitForLanguage = (page: Page, language: Language) =>
  page.waitForFunction((chosen) => document.documentElement.lang.startsWith(chosen), {}, language);
