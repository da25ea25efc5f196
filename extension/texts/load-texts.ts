import { chooseLanguage, type Language } from './languages.ts';
import { type Dictionary, type Texts, textsOf } from './say.ts';

const LOADERS: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  de: async () => (await import('./german.ts')).german,
  en: async () => (await import('./english.ts')).english,
};

/** The texts for a reader, without loading those in other languages; see `chooseLanguage`. */
export async function loadTexts(chosen: Language | 'browser', ...locales: string[]): Promise<Texts> {
  const { language, locale } = chooseLanguage(chosen, locales);
  return textsOf(await LOADERS[language](), locale);
}
