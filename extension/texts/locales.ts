/** The browser's `_locales`: the texts that the manifest names, for the browser's own dialogues. */
import { LANGUAGES } from './languages.ts';
import { DICTIONARIES } from './texts.ts';

const MANIFEST_KEYS = [
  'manifestDescription',
  'commandToggle',
  'commandNextQuote',
  'commandPreviousQuote',
  'commandGoBack',
  'commandSidePanel',
] as const;

/** `_locales/<language>/messages.json` for every language. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  return LANGUAGES.map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(MANIFEST_KEYS.map((key) => [key, { message: DICTIONARIES[language][key] }])),
    ),
  }));
}
