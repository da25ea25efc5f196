import type { Language } from '../../extension/texts/languages.ts';
import type { Texts } from '../../extension/texts/say.ts';
import { textsFor } from '../../extension/texts/texts.ts';
import { REPORT_TEXTS, type ReportTexts } from './texts.ts';

/** How the report writes: its own words, the extension's, and numbers. */
export interface ReportWords {
  readonly texts: ReportTexts;
  /** Those of the extension's components. */
  readonly extension: Texts;
  readonly locale: string;
  number(value: number): string;
  /** @param share 0.125 is "12,5 %" */
  percent(share: number): string;
  /** Without a fraction. */
  wholePercent(share: number): string;
}

export function reportWords(language: Language): ReportWords {
  const locale = language === 'de' ? 'de-AT' : 'en-GB';
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const wholePercent = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    texts: REPORT_TEXTS[language],
    extension: textsFor(language, locale),
    locale,
    number: (value) => number.format(value),
    wholePercent: wholePercent.format,
    percent: (share) => (Number.isFinite(share) ? percent.format(share) : '–'),
  };
}

/** Fills a text in: "{count} Artikel". */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
