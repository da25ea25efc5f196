import { describe, expect, it } from 'vitest';
import { pairQuotationMarks } from '../../../analysis/quotes/pair-quotation-marks.ts';
import { annotateTokens } from '../../../analysis/tokens/annotate-tokens.ts';
import type { Text } from '../../../analysis/tokens/sentences.ts';
import { articleOf, articleOfBlocks } from '../../article-of.ts';
import { DATA } from '../../data.ts';

function quoted(...paragraphs: string[]): string[] {
  const article = articleOf(...paragraphs);
  return quotedIn(annotateTokens(article, DATA));
}

const quotedIn = (text: Text): string[] =>
  pairQuotationMarks(text).map(({ open, close }) =>
    text.article.text.slice(text.tokens[open + 1]?.start, text.tokens[close - 1]?.end),
  );

/** One paragraph, and what stands in marks in it. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['„Ja“ und „nein“', ['Ja', 'nein']],
  ['»Ja« und »nein«', ['Ja', 'nein']],
  ['«Ja» und «nein»', ['Ja', 'nein']],
  ['"Ja" und "nein"', ['Ja', 'nein']],
  ['“Ja” und “nein”', ['Ja', 'nein']],
  ['„Ja" und „nein”', ['Ja', 'nein']],
  ['‚Ja‘ und ‹nein›', ['Ja', 'nein']],
  ['Sie sagte: "Nein!", und ging.', ['Nein!']],
  ['„Er rief ‚Halt!‘ und lief“', ['Er rief ‚Halt!‘ und lief']],
  ['„Das ist ein „Witz“ für mich“', ['Das ist ein „Witz“ für mich']],
  ['Der 27" Schirm und das 24" Gerät', []],
  ['"Der 27" Schirm ist da", sagt sie.', ['Der 27" Schirm ist da']],
  ["Das ist Hans' Hut, sagt's und nimmt 'n Bus.", []],
  ["Er liest die ''Rundschau'' gern.", []],
  ['„Das fehlt, sagte er. „Ja“ und „nein“', ['Ja', 'nein']],
  ['Das fehlt“, sagte er. „Ja“ und „nein“', ['Das fehlt', 'Ja', 'nein']],
  ['Das fehlt“ und reicht. „Ja“ und „nein“', ['Ja', 'nein']],
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
  // The first mark is missing.
  ['Es ist spät. Wir gehen alle heim“, sagt sie. Sie lacht.', ['Es ist spät. Wir gehen alle heim']],
  ['Es ist spät. Die „Rose“ schließt. Wir gehen“, sagt sie.', ['Rose']],
  ['Es war spät“ und kalt.', []],
  // Opened and closed the wrong way round
  ['“Wir gehen„, sagt sie. “Es ist spät. Es regnet.„ Sie lacht.', ['Wir gehen', 'Es ist spät. Es regnet.']],
  ['Sie sagte:„Wir gehen“ und ging.', ['Wir gehen']],
  ['Ein "offenes Ende ohne Schluss. Der nächste Satz.', []],
];

describe('pairQuotationMarks', () => {
  it.each(CASES)('%s', (paragraph, inside) => {
    expect(quoted(paragraph)).toEqual(inside);
  });

  it('goes on behind a subheading, with other quotations in it', () => {
    const article = articleOfBlocks([
      ['paragraph', '"Am Anfang war es schwer.'],
      ['subheading', 'Auf der Alm'],
      ['paragraph', "Ein Nachbar sagte: 'Bleib!'\""],
      ['paragraph', 'Sie lacht.'],
    ]);
    const text = annotateTokens(article, DATA);
    expect(quotedIn(text)).toEqual(['Am Anfang war es schwer.', "Ein Nachbar sagte: 'Bleib!'"]);
  });

  it('lets no missing mark reach the next paragraph', () => {
    expect(quoted('„Das fehlt und hört nicht auf', 'Sie sagte „ja“.')).toEqual(['ja']);
  });

  it('a mark that never closes does not reach the next paragraph', () => {
    expect(quoted('Er nannte es "offen und ging', 'Sie sagt: "Gut."')).toEqual(['Gut.']);
  });

  it('thousands of marks in a row are no speech and no trouble', () => {
    expect(quoted(`Er sagt ${'"'.repeat(20_000)} und geht.`, 'Sie sagt: „Gut.“').at(-1)).toBe('Gut.');
  });

  it('follows speech over paragraphs', () => {
    expect(quoted('„Erster Absatz.', '„Zweiter Absatz.“')).toEqual(['Erster Absatz.', 'Zweiter Absatz.']);
    expect(quoted('„Erster Absatz.', 'Zweiter Absatz.“')).toEqual(['Erster Absatz.', 'Zweiter Absatz.']);
    expect(quoted('„Erster Absatz.', 'Zweiter, ‚leiser‘ Absatz.', 'Dritter Absatz.“')).toEqual([
      'Erster Absatz.',
      'Zweiter, ‚leiser‘ Absatz.',
      'Dritter Absatz.',
    ]);
    expect(quoted('„Erster Absatz.', 'Zweiter Absatz.', 'Sie sagte „ja“.')).toEqual(['ja']);
  });
});
