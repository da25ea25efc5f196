/** The languages that the extension speaks. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Readers of German-language news whose browser speaks a third language are shown German. */
const FALLBACK: Language = 'de';

/**
 * The language for a reader, and the locale in which dates and numbers are written: January is "Jänner" in Austria.
 * @param chosen what the reader set; 'browser' follows the browser's language
 * @param locales BCP 47 tags, that of the browser's interface first: it decides the language. The region is that of the
 *   first tag that names one and fits the language; so what the reader is told of may end with the article's own tag
 */
export function chooseLanguage(
  chosen: Language | 'browser',
  locales: readonly string[],
): { readonly language: Language; readonly locale: string } {
  const spoken = LANGUAGES.find((language) => locales[0]?.toLowerCase().split('-')[0] === language);
  const language = chosen === 'browser' ? (spoken ?? FALLBACK) : chosen;
  const region = locales.map((tag) => regionOf(tag, language)).find((found) => found !== undefined);
  return { language, locale: region ? `${language}-${region}` : language };
}

/** "AT" of "de-AT" for German; undefined where a tag names no region, is of another language, or is no tag at all. */
function regionOf(tag: string, language: Language): string | undefined {
  try {
    const named = new Intl.Locale(tag);
    return named.language === language ? named.region : undefined;
  } catch {
    // Pages declare whatever they like as their language.
    return undefined;
  }
}
