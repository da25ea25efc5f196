import { describe, expect, it } from 'vitest';
import { pairQuotationMarks } from '../../../analysis/quotes/pair-quotation-marks.ts';
import { cutSentences } from '../../../analysis/sentences.ts';
import { articleOf } from '../../article-of.ts';

/** What stands between the outermost marks. */
function quoted(...paragraphs: string[]): string[] {
  const text = cutSentences(articleOf(...paragraphs));
  return pairQuotationMarks(text).map(({ open, close }) =>
    text.article.text.slice(text.tokens[open]?.end, text.tokens[close]?.start),
  );
}

describe('pairQuotationMarks', () => {
  it.each([
    ['"Ein Satz wie ‚Der Bus ist besser‘", betont sie. Sie geht.', ['Ein Satz wie ‚Der Bus ist besser‘']],
    [
      '"Ein Satz wie \'Der Bus ist besser\'", betont sie. "Nein."',
      ["Ein Satz wie 'Der Bus ist besser'", 'Nein.'],
    ],
    ['Sie sagt: "\'Ja\' hat er gerufen."', ["'Ja' hat er gerufen."]],
    ['„Er rief: ‚Halt!‘“ Dann ging er.', ['Er rief: ‚Halt!‘']],
    ['«Er rief: ‹Halt!›», sagt sie.', ['Er rief: ‹Halt!›']],
    ['Die ("erste") Fassung und die "zweite"; mehr nicht.', ['erste', 'zweite']],
    ['"…und dann?", fragte er.', ['…und dann?']],
    ['Ein "offenes Ende ohne Schluss. Der nächste Satz.', []],
  ])('%s', (paragraph, expected) => {
    expect(quoted(paragraph)).toEqual(expected);
  });

  it('a mark that never closes does not reach the next paragraph', () => {
    expect(quoted('Er nannte es "offen und ging', 'Sie sagt: "Gut."')).toEqual(['Gut.']);
  });

  it('thousands of marks in a row are no speech and no trouble', () => {
    expect(quoted(`Er sagt ${'"'.repeat(20_000)} und geht.`, 'Sie sagt: „Gut.“').at(-1)).toBe('Gut.');
  });
});
