/** Eight times the text, or the page, must not be much more than eight times the work, whatever the text is made of. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { readPlainText } from '../../article/draft/read-plain-text.ts';
import { readSavedPage } from '../../node/read/read-saved-page.ts';
import { unit } from '../../tools/fuzz/texts.ts';
import { WorkCounter } from '../../tools/fuzz/work-counter.ts';
import { articleOf } from '../article-of.ts';
import { DATA } from '../data.ts';
import { casesOf } from './cases.ts';

/** Characters; enough that no sentence is longer in the larger text, where they are cut. As many go before: a beginning may cost less. */
const SMALL = 6_000;
const TIMES = 8;
const SLACK = 1.5;

/** Each of these took a time that grew with the square of its number, or invites to write what does. */
const KNOWN = [
  'sagte ',
  'A',
  'Ä',
  '-',
  '@',
  '„',
  '" ',
  '–“',
  "' ",
  '? ',
  'A! …',
  'Karl ',
  'Karl Moser ',
  'Herr ',
  'von ',
  ', ',
  '. ',
  '3. ',
  '(',
  'sagte unklar Celtic ',
  'Er sagte, es sei so. ',
  '„Ja“ ',
  '„würde„ ',
  '1990 ‘ „ | 3. ’ ',
  '" “zufolge 𝗦 Jahren ',
  'ⰰ𐒰’ sagte ',
  '„Ja.“ ',
  'Der Minister sagte, es gehe. ',
  'Präsident Karl Huber, ',
  'Huber: Ja?\n\n',
  'Nein.\n\n',
  'der sagte, dass er, ',
  'u\u0308',
  '\u00ad',
];

const work = new WorkCounter(/\/(?:language|article|analysis)\//);
afterAll(() => work.stop());

const workOn = (text: string): number => {
  const article = text.includes('\n') ? readPlainText(text, 'https://zeitung.example/a') : articleOf(text);
  return work.of(() => analyse(article, DATA));
};
const repeated = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length));

function growthOf(part: string): number {
  workOn(repeated(part, SMALL / 10));
  const [beginning, little, much] = [1, 2, 1 + TIMES].map((times) => workOn(repeated(part, SMALL * times)));
  // What is no letter at all makes no work.
  return (Number(much) - Number(beginning)) / Math.max(1, Number(little) - Number(beginning));
}

const pageWork = new WorkCounter(/\/(?:article|node)\//);
afterAll(() => pageWork.stop());

const PROSE = `<p>${'Der Gemeinderat von Waldbach hat am Montag lange über das neue Hallenbad beraten. '.repeat(8)}</p>`;
const workOnPage = (markup: string, times: number): number =>
  pageWork.of(() =>
    readSavedPage(`<h1>Hallenbad</h1>${PROSE}${markup.repeat(times)}`, 'https://zeitung.example/a', true),
  );
/** Elements; more than browsers have one in another. */
const ELEMENTS = 1_000;

describe('work in proportion to the page', () => {
  it.each([
    '<ul><li>Punkt ',
    '<q>',
    '<div>',
    '<blockquote>Ja ',
    '<table><tr><td>Ja',
    '<p><object>Ja',
    '<section><h2>Ja</h2>',
    '<div class="a">',
    '<q>Ja</q> ',
    '<p>Ja</p>',
    '<br>',
  ])('%s again and again', (markup) => {
    workOnPage(markup, ELEMENTS);
    const [beginning, little, much] = [1, 2, 1 + TIMES].map((times) => workOnPage(markup, times * ELEMENTS));
    expect((Number(much) - Number(beginning)) / (Number(little) - Number(beginning))).toBeLessThan(
      TIMES * SLACK,
    );
  });
});

describe('work in proportion to the text', () => {
  it.each(KNOWN.map((part) => [part]))('%j again and again', (part) => {
    expect(growthOf(part)).toBeLessThan(TIMES * SLACK);
  });

  it('whatever is repeated', () => {
    fc.assert(
      fc.property(unit, (part) => {
        expect(growthOf(part)).toBeLessThan(TIMES * SLACK);
      }),
      casesOf(0.01),
    );
  });
});
