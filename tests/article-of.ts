import type { Article, Block, BlockKind } from '../article/article.ts';

/** An article made of paragraphs, for tests of the analysis. */
export const articleOf = (...paragraphs: string[]): Article =>
  articleOfBlocks(paragraphs.map((paragraph) => ['paragraph', paragraph]));

/** The same of blocks of any kind. */
export function articleOfBlocks(pieces: readonly (readonly [kind: BlockKind, text: string])[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, piece] of pieces) {
    if (text) text += '\n\n';
    blocks.push({ kind, span: { start: text.length, end: text.length + piece.length } });
    text += piece;
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
