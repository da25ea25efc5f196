/**
 * The words of the extension, in the reader's language. One dictionary a language, checked against the
 * German one by the compiler. The browser's own i18n cannot be overridden by a setting, so the panel reads
 * these directly; the manifest's texts are written into `_locales` from the same dictionaries at build time.
 */
import { english } from './english.ts';
import { german } from './german.ts';
import { chooseLanguage, type Language } from './languages.ts';
import { type Dictionary, type Texts, textsOf } from './say.ts';

export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { de: german, en: english };

/** The texts for a reader; see `chooseLanguage`. */
export function textsFor(chosen: Language | 'browser', ...locales: string[]): Texts {
  const { language, locale } = chooseLanguage(chosen, locales);
  return textsOf(DICTIONARIES[language], locale);
}
