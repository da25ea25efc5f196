import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '../extension/settings.ts';
import { type Texts, textsFor } from '../extension/texts/texts.ts';

/** The reader's texts; the document says so to screen readers and hyphenation. */
export function useLocale(language: Settings['language'] = 'browser'): Texts {
  const texts = useMemo(() => textsFor(language, browser.i18n.getUILanguage()), [language]);
  useEffect(() => {
    document.documentElement.lang = texts.locale;
  }, [texts]);
  return texts;
}
