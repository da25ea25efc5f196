import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '../extension/settings.ts';
import { loadTexts } from '../extension/texts/load-texts.ts';
import type { Texts } from '../extension/texts/say.ts';

/** The reader's texts, null until they are there; the document tells screen readers which language it speaks. */
export function useLocale(language: Settings['language'] | undefined): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null);
  useLayoutEffect(() => {
    let current = true;
    if (language === undefined) return;
    void loadTexts(language, browser.i18n.getUILanguage()).then((loaded) => {
      if (!current) return;
      document.documentElement.lang = loaded.locale;
      setTexts(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return texts;
}
