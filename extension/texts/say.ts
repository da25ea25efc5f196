/** How a text is filled in, and what the compiler knows of the texts: German names them, the others follow. */
import type { german } from './german.ts';

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
type Fillings<Key extends TextKey> = [BlanksOf<Key>] extends [never]
  ? []
  : [values: { readonly [Name in BlanksOf<Key>]: string | number }];

export type Say = <Key extends TextKey>(key: Key, ...values: Fillings<Key>) => string;

/** Texts, dates and numbers of one locale. */
export interface Texts {
  /** BCP 47 tag for the document and for Intl ("de-AT"). */
  readonly locale: string;
  readonly say: Say;
}

/** The texts of a dictionary, as a locale writes numbers and tells their forms. */
export function textsOf(dictionary: Dictionary, locale: string): Texts {
  // Both take the browser milliseconds to make, and a panel may open without either.
  let plural: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  const formOf = (count: number) => {
    plural ??= new Intl.PluralRules(locale);
    return plural.select(count) === 'one' ? 'one' : 'other';
  };
  const written = (value: number) => {
    number ??= new Intl.NumberFormat(locale);
    return number.format(value);
  };
  const say: Say = (key, ...[values]) => {
    const filling: Readonly<Record<string, string | number>> = values ?? {};
    const text = dictionary[key];
    const form = typeof text === 'string' ? text : text[formOf(Number(filling.count))];
    return form.replace(/\{(\w+)\}/g, (blank, name: string) => {
      const value = filling[name];
      return typeof value === 'number' ? written(value) : (value ?? blank);
    });
  };
  return { locale, say };
}
