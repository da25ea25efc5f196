import type { Article, Block } from '../article/article.ts';

/** An article made of paragraphs, for tests of the analysis. */
export function articleOf(...paragraphs: string[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n';
    blocks.push({ kind: 'paragraph', span: { start: text.length, end: text.length + paragraph.length } });
    text += paragraph;
  }
  return {
    url: 'https://zeitung.example/artikel',
    language: 'de',
    outlet: 'Zeitung',
    title: '',
    kicker: null,
    lead: null,
    authors: [],
    publishedAt: '2021-12-07',
    modifiedAt: null,
    genre: 'report',
    truncated: false,
    text,
    blocks,
  };
}
