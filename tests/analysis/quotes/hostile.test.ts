import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../analysis/quotes/quotes.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import { articleOf } from '../../article-of.ts';
import { DATA } from '../../data.ts';

const NOBODY = { people: [], entities: [], subjects: DATA.subjects };

/** The quotes alone: finding people in such texts is another step's test. */
function quotesIn(...paragraphs: string[]): string[] {
  const article = articleOf(...paragraphs);
  return findQuotes(annotateTokens(article, DATA), NOBODY).map(({ span }) =>
    article.text.slice(span.start, span.end),
  );
}

/** Texts that no paper prints. They must come to an end, and must not make quotes out of nothing. */
const NOTHING: readonly (readonly [string, string])[] = [
  ['10,000 opening marks', '„'.repeat(10_000)],
  ['10,000 opening marks between words', '„Wort '.repeat(10_000)],
  ['10,000 straight marks', '" '.repeat(10_000)],
  ['one sentence of 100,000 words', 'Haus und Hof '.repeat(33_000)],
  ['full stops', '.'.repeat(50_000)],
  ['brackets', '('.repeat(20_000)],
];

describe('hostile texts', () => {
  it.each(NOTHING)('%s', (_name, text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it('takes deep nesting for one quotation', () => {
    expect(quotesIn(`${'„Wir gehen und '.repeat(2_000)}${'“ '.repeat(2_000)}, sagte Huber.`).length).toBe(1);
  });

  it('finds every clause that is reported in one long sentence', () => {
    const times = 60;
    const clauses = quotesIn(`${'sagte Huber, dass es regne, '.repeat(times)}und ging.`);
    expect(clauses).toEqual(Array.from({ length: times }, () => 'dass es regne'));
  });

  it('names nobody for pronouns without anybody', () => {
    const quotes = findQuotes(annotateTokens(articleOf('Er sagte, es sei so. '.repeat(5_000)), DATA), NOBODY);
    expect(quotes).toHaveLength(5_000);
    expect(quotes.every(({ speaker }) => speaker?.personId == null)).toBe(true);
  });

  it('still finds the quote behind it', () => {
    expect(quotesIn('„'.repeat(1_000), '„Wir gehen jetzt heim“, sagte Huber.')).toEqual([
      'Wir gehen jetzt heim',
    ]);
  });
});
