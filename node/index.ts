/** The library: `import { annotate } from 'stimmen'`. */
export type * from '../analysis/analysis.ts';
export type { Article, Author, Block, BlockKind, Genre, Span } from '../article/article.ts';
export { type Annotation, annotate, type Given, type Source } from './annotate.ts';
export { type PersonRow, personRows, type QuoteRow, quoteRows } from './formats/tables.ts';
