/** The languages that the extension speaks. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Readers of German-language news whose browser speaks a third language are shown German. */
const FALLBACK: Language = 'de';

/**
 * The language for a reader, and the locale in which dates and numbers are written.
 * @param chosen what the reader set; 'browser' follows the browser's language
 * @param browserLocale BCP 47 tag of the browser's interface; its region counts where it fits the language
 */
export function chooseLanguage(
  chosen: Language | 'browser',
  browserLocale: string,
): { readonly language: Language; readonly locale: string } {
  const spoken = LANGUAGES.find((language) => browserLocale.toLowerCase().split('-')[0] === language);
  const language = chosen === 'browser' ? (spoken ?? FALLBACK) : chosen;
  return { language, locale: spoken === language ? browserLocale : language };
}
