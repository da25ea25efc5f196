import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../extension/texts/formats.ts';
import { LANGUAGES } from '../../extension/texts/languages.ts';
import { localeFiles } from '../../extension/texts/locales.ts';
import type { TextKey } from '../../extension/texts/say.ts';
import { DICTIONARIES, textsFor } from '../../extension/texts/texts.ts';

const KEYS = Object.keys(DICTIONARIES.de) as TextKey[];

describe('the dictionaries', () => {
  it.each(LANGUAGES)('%s has every text, and the same blanks in it', (language) => {
    expect(Object.keys(DICTIONARIES[language])).toEqual(KEYS);
    for (const key of KEYS) expect(blanks(language, key), key).toEqual(blanks('de', key));
  });

  it('hold no text that nobody shows', () => {
    const source = sources(['components', 'entrypoints', 'extension', 'wxt.config.ts']);
    const unused = KEYS.filter((key) => !source.includes(`'${key}'`) && !source.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });

  it('give the manifest every text that it names, in every language', () => {
    const named = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    for (const file of localeFiles())
      expect(Object.keys(JSON.parse(file.contents)).sort()).toEqual([...new Set(named)].sort());
  });
});

describe('textsFor', () => {
  it('follows the browser, and German where the browser speaks a third language', () => {
    expect(textsFor('browser', 'en-GB').say('viewQuotes')).toBe('Quotes');
    expect(textsFor('browser', 'de-AT').say('viewQuotes')).toBe('Zitate');
    expect(textsFor('browser', 'fr').say('viewQuotes')).toBe('Zitate');
  });

  it('lets the reader choose another language', () => {
    expect(textsFor('en', 'de-AT').say('viewQuotes')).toBe('Quotes');
  });

  it.each([
    [['de-AT'], 'de-AT', 'of the browser'],
    [
      ['de', 'de-AT', 'en'],
      'de-AT',
      'of the languages the reader wants, where the browser speaks plain German',
    ],
    [
      ['en-US', 'en', 'de-CH'],
      'de-CH',
      'of the languages the reader wants, where the browser speaks another',
    ],
    [['de', 'de', 'de-AT'], 'de-AT', 'of the article, where the reader has none'],
    [['de-DE', 'de', 'de-AT'], 'de-DE', 'of the reader before that of the article'],
    [['en-US', 'en'], 'de', 'of nobody, where all are of other languages'],
    [['de', 'de_AT?', ''], 'de', 'of nobody, where the page declares nonsense'],
  ])('from %j chooses %s: the region %s', (locales, locale) => {
    expect(textsFor('de', ...locales).locale).toBe(locale);
  });

  it('leaves the region of another language', () => {
    expect(textsFor('en', 'de-AT').locale).toBe('en');
  });

  it('calls January as the region does', () => {
    const { locale } = textsFor('de', 'en-US', 'de-AT');
    expect(formatDate('2026-01-22', locale)).toBe('22. Jänner 2026');
    expect(formatDate('2026-01-22', textsFor('de', 'en-US').locale)).toBe('22. Januar 2026');
  });

  it.each([
    ['de', 0, '0 Zitate'],
    ['de', 1, '1 Zitat'],
    ['de', 2, '2 Zitate'],
    ['en', 1, '1 quote'],
    ['en', 1200, '1,200 quotes'],
    ['de', 1200, '1.200 Zitate'],
  ] as const)('in %s, counts %i as "%s"', (language, count, text) => {
    expect(textsFor(language, language).say('quotes', { count })).toBe(text);
  });
});

function blanks(language: (typeof LANGUAGES)[number], key: TextKey): string[] {
  const text = DICTIONARIES[language][key];
  const form = typeof text === 'string' ? text : `${text.one} ${text.other}`;
  return [...new Set(form.match(/\{\w+\}/g))].sort();
}

/** All the code in some files and folders, the dictionaries left out. */
function sources(paths: readonly string[]): string {
  const files = paths.flatMap((path) =>
    path.includes('.')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`),
  );
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/texts\/(german|english)\.ts$/.test(file));
  return code.map((file) => readFileSync(file, 'utf8')).join('\n');
}
