/** The same words in other ways of writing: what is found is the same, and its places are those of the text as given. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../analysis/analyse.ts';
import { textOf } from '../../../article/article.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const PARAGRAPHS = [
  'Die Bürgermeisterin Käthe Müller sagte am Montag, sie könne die Äußerungen nicht verstehen.',
  '„Das wäre für Österreich völlig unmöglich“, erklärte Müller. Ihr Gegner Jörg Höfer schwieg.',
];

const WAYS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['soft hyphens', (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad')],
  ['zero-width characters around words', (text) => text.replace(/\b/gu, '\u200b')],
  ['marks of direction around words', (text) => text.replace(/\p{L}+/gu, '\u202a$&\u202c')],
];

const find = (paragraphs: readonly string[]) => {
  const article = articleOf(...paragraphs);
  const { quotes, people } = analyse(article, DATA);
  return {
    quotes: quotes.map(({ kind, span, speaker }) => ({
      kind,
      text: textOf(article, span),
      speaker: speaker?.name,
    })),
    people: people.map(({ name, roles, mentions }) => ({
      name,
      roles,
      mentions: mentions.map(({ span }) => textOf(article, span)),
    })),
  };
};

const visible = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value)
      .normalize('NFC')
      .replace(/[\u00ad\u200b\u202a\u202c]/g, ''),
  ) as Value;

describe('a text in', () => {
  it.each(WAYS)('%s', (_name, write) => {
    const usual = find(PARAGRAPHS);
    expect(usual.quotes).toHaveLength(2);
    expect(usual.people.map(({ name }) => name)).toContain('Käthe Müller');
    const found = find(PARAGRAPHS.map(write));
    expect(visible(found)).toEqual(usual);
    expect(found.people.map(({ name, roles }) => ({ name, roles }))).toEqual(
      usual.people.map(({ name, roles }) => ({ name, roles })),
    );
  });

  it('decomposed letters leads to whole letters of the text as given', () => {
    expect(find(PARAGRAPHS.map((text) => text.normalize('NFD'))).people[0]?.mentions[0]).toBe(
      'Käthe Müller'.normalize('NFD'),
    );
  });
});
