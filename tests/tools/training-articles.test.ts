/** What attribution is learnt from says what is printed; a slip there would teach wrong. */
import { describe, expect, it } from 'vitest';
import { readArticles, readOwn } from '../../tools/train/gold-texts.ts';

const ARTICLES = readArticles();

describe('articles to learn from', () => {
  it('are not those that measure', () => {
    const measuring = new Set(readOwn().map(({ name }) => name));
    expect(ARTICLES.length).toBeGreaterThan(0);
    expect(ARTICLES.filter(({ name }) => measuring.has(name))).toEqual([]);
  });

  it.each(ARTICLES)('$name says only what is printed', ({ article, gold }) => {
    const { text } = article;
    expect(gold.quotes.filter((quote) => !text.includes(quote.text))).toEqual([]);
    const people = new Set(gold.people.map(({ name }) => name));
    const speakers = gold.quotes.flatMap(({ speaker, acceptable = [] }) => [speaker, ...acceptable]);
    const isPrinted = (speaker: string) => text.toLowerCase().includes(speaker.toLowerCase());
    expect(speakers.filter((speaker) => speaker && !people.has(speaker) && !isPrinted(speaker))).toEqual([]);
  });
});
