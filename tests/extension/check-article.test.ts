import { describe, expect, it } from 'vitest';
import { answerAnalysis } from '../../extension/answer-analysis.ts';
import { checkArticle } from '../../extension/check-article.ts';
import { articleOf } from '../article-of.ts';
import { MODEL } from '../model.ts';

const article = articleOf('Es regnet.', '"Immer noch", sagt sie.');

const NO_ARTICLES: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['a string', 'article'],
  ['an article without text', { ...article, text: undefined }],
  ['a language that is no text', { ...article, language: 7 }],
  ['an unknown kind of block', { ...article, blocks: [{ kind: 'script', span: { start: 0, end: 2 } }] }],
  ['a block beyond the text', { ...article, blocks: [{ kind: 'paragraph', span: { start: 0, end: 9999 } }] }],
  ['a block before the text', { ...article, blocks: [{ kind: 'paragraph', span: { start: -1, end: 4 } }] }],
  ['half an offset', { ...article, blocks: [{ kind: 'paragraph', span: { start: 0, end: 0.5 } }] }],
  ['blocks out of order', { ...article, blocks: [...article.blocks].reverse() }],
  ['a text longer than any article', { ...article, text: 'a'.repeat(5_000_001) }],
];

describe('checkArticle', () => {
  it('lets an article through as it is', () => {
    expect(checkArticle(article)).toEqual(article);
  });

  it('drops what the type does not name', () => {
    expect(checkArticle({ ...article, extra: 'x' })).toEqual(article);
  });

  it.each(NO_ARTICLES)('rejects %s', (_name, candidate) => {
    expect(checkArticle(candidate)).toBeNull();
  });
});

describe('answerAnalysis', () => {
  const ready = async () => ({ status: 'ready', model: MODEL }) as const;

  it('analyses an article', async () => {
    expect((await answerAnalysis(article, ready)).status).toBe('analysed');
  });

  it('rejects what is none', async () => {
    expect(await answerAnalysis({ url: 'https://zeitung.example' }, ready)).toEqual({ status: 'rejected' });
  });
});
