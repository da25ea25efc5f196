/** The texts around the debug report. They stand apart from the others, which the panel and every page's tools load. */
import type { Language } from './languages.ts';

const german = {
  title: 'Wenn etwas nicht stimmt',
  hint: 'Der Bericht hilft, einen Fehler zu finden. Er enthält genau das, was hier steht: die zuletzt angesehene Seite nur mit ihrer Domain, kein Wort eines Artikels. Er wird nicht gesendet; wem Sie ihn geben, ist Ihre Sache.',
  preview: 'Der Bericht',
  copied: 'Bericht kopiert.',
};

type DebugTexts = Readonly<Record<keyof typeof german, string>>;

const english: DebugTexts = {
  title: 'If something is wrong',
  hint: 'The report helps to find a fault. It holds exactly what you see here: of the page you looked at last only its domain, and no word of an article. It is not sent; where it goes is up to you.',
  preview: 'The report',
  copied: 'Report copied.',
};

export const DEBUG_TEXTS: Readonly<Record<Language, DebugTexts>> = { de: german, en: english };
