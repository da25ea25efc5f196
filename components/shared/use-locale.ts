import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../extension/settings.ts';
import { loadTexts } from '../../extension/texts/load-texts.ts';
import { readerLocales } from '../../extension/texts/reader-locales.ts';
import type { Texts } from '../../extension/texts/say.ts';

/**
 * The reader's texts, null until they are there; the document tells screen readers which language it speaks.
 * @param ofArticle its language: where the reader's region is not known, dates are written as the article writes them
 */
export function useLocale(language: Settings['language'] | undefined, ofArticle = ''): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null);
  useLayoutEffect(() => {
    let current = true;
    if (language === undefined) return;
    void loadTexts(language, ...readerLocales(), ofArticle).then((loaded) => {
      if (!current) return;
      document.documentElement.lang = loaded.locale;
      // The same words anew would have everything rendered once more, before the reader sees it for the first time.
      setTexts((before) => (before?.locale === loaded.locale ? before : loaded));
    });
    return () => {
      current = false;
    };
  }, [language, ofArticle]);
  return texts;
}
