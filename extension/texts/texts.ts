/**
 * The words of the extension, in the reader's language. One dictionary a language, checked against the
 * German one by the compiler. The browser's own i18n cannot be overridden by a setting, so the panel reads
 * these directly; the manifest's texts are written into `_locales` from the same dictionaries at build time.
 */
import { english } from './english.ts';
import { german } from './german.ts';

type Keys = typeof german;
export type TextKey = keyof Keys;

/** The forms that German and English tell apart. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

/** A language's texts: plain where German is plain, with forms of number where German has them. */
export type Dictionary = { readonly [Key in TextKey]: Keys[Key] extends string ? string : Forms };

/** The names in braces of a text: `'{name} aus {place}'` is `'name' | 'place'`. */
type Blanks<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;
type BlanksOf<Key extends TextKey> = Keys[Key] extends string
  ? Blanks<Keys[Key]>
  : Keys[Key] extends Forms
    ? Blanks<Keys[Key]['other']> | 'count'
    : never;

/** What must be filled in: numbers are written in the locale's form. */
export type Fillings<Key extends TextKey> = [BlanksOf<Key>] extends [never]
  ? []
  : [values: { readonly [Name in BlanksOf<Key>]: string | number }];

export type Say = <Key extends TextKey>(key: Key, ...values: Fillings<Key>) => string;

/** Texts, dates and numbers of one locale. */
export interface Texts {
  /** BCP 47 tag for the document and for Intl ("de-AT"). */
  readonly locale: string;
  readonly say: Say;
}

export const DICTIONARIES = { de: german as Dictionary, en: english } as const;
export type Language = keyof typeof DICTIONARIES;
export const LANGUAGES = Object.keys(DICTIONARIES) as readonly Language[];

/** Readers of German-language news whose browser speaks a third language are shown German. */
const FALLBACK: Language = 'de';

/**
 * The texts for a reader.
 * @param chosen what the reader set; 'browser' follows the browser's language
 * @param browserLocale BCP 47 tag of the browser's interface; its region decides the form of dates and numbers
 */
export function textsFor(chosen: Language | 'browser', browserLocale: string): Texts {
  const spoken = LANGUAGES.find((language) => browserLocale.toLowerCase().split('-')[0] === language);
  const language = chosen === 'browser' ? (spoken ?? FALLBACK) : chosen;
  const locale = spoken === language ? browserLocale : language;
  return { locale, say: sayIn(DICTIONARIES[language], locale) };
}

function sayIn(dictionary: Dictionary, locale: string): Say {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, ...[values]) => {
    const filling: Readonly<Record<string, string | number>> = values ?? {};
    const text = dictionary[key];
    const form =
      typeof text === 'string'
        ? text
        : text[plural.select(Number(filling.count)) === 'one' ? 'one' : 'other'];
    return form.replace(/\{(\w+)\}/g, (blank, name: string) => {
      const value = filling[name];
      return typeof value === 'number' ? number.format(value) : (value ?? blank);
    });
  };
}
