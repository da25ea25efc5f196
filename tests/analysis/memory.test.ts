/** What the analysis remembers of words lets go of the articles that they stood in. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { articleOf } from '../article-of.ts';
import { DATA } from '../data.ts';

/** Characters of an article, nearly all of them blanks, which nothing is kept of. */
const SIZE = 1_000_000;
const ARTICLES = 60;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A word that no article before had, long enough for V8 to keep it as a slice of the text that it stands in. */
const newWord = (number: number): string =>
  `Hallenbad${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}gebührenordnung`;

function heldAfterwards(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

it('holds no article once it is analysed', () => {
  const analyseOne = (number: number): void => {
    const word = newWord(number);
    const text = `Die ${word}, sagte ${word}rat Karl ${word}, sei „${word.toLowerCase()} gewesen“.${' '.repeat(SIZE)}Das sagte er.`;
    analyse(articleOf(Buffer.from(text).toString()), DATA);
  };
  analyseOne(1_000);
  const before = heldAfterwards();
  for (let number = 0; number < ARTICLES; number++) analyseOne(2_000 + number);
  expect(heldAfterwards() - before).toBeLessThan(5 * SIZE);
});

/** As hundreds of articles have that no other had. */
const NEW_WORDS = 30_000;
const WORDS_OF_AN_ARTICLE = 5_000;
/** Bytes. */
const MOST_REMEMBERED = 60_000_000;

it('remembers only so many words, however many articles go by', () => {
  const analyseFrom = (first: number): void => {
    const sentences = Array.from(
      { length: WORDS_OF_AN_ARTICLE },
      (_, at) => `Die ${newWord(first + at)} kam.`,
    );
    analyse(articleOf(sentences.join(' ')), DATA);
  };
  const before = heldAfterwards();
  for (let first = 0; first < NEW_WORDS; first += WORDS_OF_AN_ARTICLE) analyseFrom(10_000 + first);
  expect(heldAfterwards() - before).toBeLessThan(MOST_REMEMBERED);
});
