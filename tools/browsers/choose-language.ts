/** Sets the language in the options, whose every change is live. */
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../../extension/texts/languages.ts';
import { chooseInSettings } from './extension-pages.ts';
import type { LaunchedBrowser } from './launch.ts';

export async function chooseLanguage(launched: LaunchedBrowser, language: Language): Promise<void> {
  const place = ['browser', ...LANGUAGES].indexOf(language);
  const choose = async (options: Page) => {
    await options.waitForSelector('[name=language]');
    await (await options.$$('[name=language]'))[place]?.click();
    await waitForLanguage(options, language);
  };
  await chooseInSettings(launched, choose, (options) => waitForLanguage(options, language));
}

export const waitForLanguage = (page: Page, language: Language) =>
  page.waitForFunction((chosen) => document.documentElement.lang.startsWith(chosen), {}, language);
