import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../../extension/settings.ts';
import { readerLocales } from '../../extension/texts/reader-locales.ts';
import type { Texts } from '../../extension/texts/say.ts';
import { textsFor } from '../../extension/texts/texts.ts';

/**
 * The reader's texts; the document tells screen readers which language it speaks.
 * @param ofArticle its language: where the reader's region is not known, dates are written as the article writes them
 */
export function useLocale(language: Settings['language'], ofArticle = ''): Texts {
  const texts = useMemo(() => textsFor(language, ...readerLocales(), ofArticle), [language, ofArticle]);
  useLayoutEffect(() => {
    document.documentElement.lang = texts.locale;
  }, [texts]);
  return texts;
}
