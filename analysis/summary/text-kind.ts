/**
 * What sort of text an article is: as its page declares, or as its form shows. A text in questions and answers is an
 * interview and one in entries by the clock a live ticker, whatever the page says.
 */
import type { Genre } from '../../article/article.ts';
import type { Text } from '../sentences.ts';

const FEWEST_QUESTIONS = 4;
/** Share of the paragraphs that are questions, in a text that is all questions and answers. */
const SHARE_OF_QUESTIONS = 0.25;
const FEWEST_ENTRIES = 4;
const SHARE_OF_ENTRIES = 0.25;

export function textKindOf({ article }: Text): Genre {
  if (article.genre !== 'report') return article.genre;
  const paragraphs = article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'subheading')
    .map(({ span }) => span);
  const count = (test: (start: number, end: number) => boolean) =>
    paragraphs.filter(({ start, end }) => test(start, end)).length;
  const questions = count((start, end) =>
    /\?["“”«»]?$/.test(article.text.slice(Math.max(start, end - 2), end)),
  );
  if (questions >= FEWEST_QUESTIONS && questions >= SHARE_OF_QUESTIONS * paragraphs.length)
    return 'interview';
  const entries = count((start, end) =>
    /^\d{1,2}[.:]\d{2}(?: Uhr|:|\s)/.test(article.text.slice(start, Math.min(end, start + 12))),
  );
  if (entries >= FEWEST_ENTRIES && entries >= SHARE_OF_ENTRIES * paragraphs.length) return 'live';
  return 'report';
}
