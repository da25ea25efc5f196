import { describe, expect, it } from 'vitest';
import { wordsAround } from '../../extension/words-around.ts';
import { articleOf } from '../article-of.ts';

const LONG =
  'Nach einem langen Streit um die Kosten zahlt die Gemeinde am Ende doch 200.000 Euro für den neuen Steg, über den niemand gehen will.';

describe('wordsAround', () => {
  it('gives whole words on both sides, and marks where the line goes on', () => {
    const article = articleOf('Titel', LONG);
    const start = article.text.indexOf('200.000');
    expect(wordsAround(article, { start, end: start + 12 })).toBe(
      '… die Kosten zahlt die Gemeinde am Ende doch 200.000 Euro für den neuen Steg, über den niemand gehen …',
    );
  });

  it('stays within the line', () => {
    const article = articleOf('Davor', 'Es sind 20 Euro.', 'Danach');
    const start = article.text.indexOf('20');
    expect(wordsAround(article, { start, end: start + 7 })).toBe('Es sind 20 Euro.');
  });

  it('cuts a line without blanks next to the fact', () => {
    const article = articleOf(`${'a'.repeat(100)} 20 ${'b'.repeat(100)}`);
    const start = article.text.indexOf('20');
    expect(wordsAround(article, { start, end: start + 2 })).toBe('… 20 …');
  });
});
