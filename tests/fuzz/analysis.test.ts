/** What holds of every analysis, tried on texts that nobody would write. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { type Article, textOf } from '../../article/article.ts';
import { violations } from '../../tools/fuzz/invariants.ts';
import { paragraphs } from '../../tools/fuzz/texts.ts';
import { articleOf } from '../article-of.ts';
import { DATA } from '../data.ts';
import { casesOf } from './cases.ts';

/** What was found, as the text has it, in one way of writing. */
function printed(article: Article, { quotes, people }: Analysis): readonly string[] {
  const spans = [
    ...quotes.map(({ span }) => span),
    ...people.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
  ];
  return spans.map((span) => textOf(article, span).normalize('NFC').replaceAll('\u00ad', ''));
}

const plain = (text: string): string =>
  text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{M}]/gu, '');

/** In each of these, something was found that began in one paragraph and ended in the next. */
const KNOWN = [
  [
    'Huber&',
    'Oberstaatsanwältin Sonja Kern hatte in der Verhandlung die Bestätigung des Ersturteils verlangt. „Wer Bauland macht, macht Millionäre“, argumentierte sie in ihrem Plädoyer, „und wer daran mitverdient, hat im Gemeindeamt nichts verloren“. Nach der Urteilsverkündung wollte sie keine Stellungnahme abgeben.',
    'sagte',
    '!',
  ],
  ['3 Prozent', 'Frage: Sie erzählt, sie mache sich bis heute Vorwürfe.'],
  ['Man gebe nichts heraus, heißt', 'es', 'in Kiel.'],
  ['Herr', '3„zufolge', '„Da fährst du ins Schwarze hinein“'],
];

describe('whatever the text', () => {
  it.each(KNOWN.map((paragraphs) => [paragraphs]))('what is found stands inside one block: %j', (given) => {
    const article = articleOf(...given);
    expect(violations(article, analyse(article, DATA))).toEqual([]);
  });

  it('what is found stands inside one block, is not empty, and comes in order', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        const article = articleOf(...given);
        expect(violations(article, analyse(article, DATA))).toEqual([]);
      }),
      casesOf(0.75),
    );
  });

  it('the same is found again', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        expect(analyse(articleOf(...given), DATA)).toEqual(analyse(articleOf(...given), DATA));
      }),
      casesOf(0.04),
    );
  });

  it('the same is found in decomposed letters, and behind soft hyphens', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        const usual = articleOf(...given.map(plain));
        const other = articleOf(
          ...given.map((text) =>
            plain(text)
              .normalize('NFD')
              .replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad'),
          ),
        );
        const found = analyse(other, DATA);
        expect(violations(other, found)).toEqual([]);
        expect(printed(other, found)).toEqual(printed(usual, analyse(usual, DATA)));
      }),
      casesOf(0.1),
    );
  });
});
