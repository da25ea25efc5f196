import { type Article, type Span, textOf } from '../../article/article.ts';

/** Characters shown before and after. */
const CONTEXT = 40;

interface InContextProps {
  readonly article: Article;
  readonly span: Span;
}

/** "… eröffnet **1903** und 31,4 Kilometer lang …", cut between words and within the block; no line begins or ends with dots alone. */
export function InContext({ article, span }: InContextProps) {
  const { start, end } = blockAround(article, span);
  const before = textOf(article, { start: Math.max(start, span.start - CONTEXT), end: span.start });
  const after = textOf(article, { start: span.end, end: Math.min(end, span.end + CONTEXT) });
  return (
    <>
      {span.start - CONTEXT > start ? before.replace(/^\S*\s/, '…\u00a0') : before}
      <strong>{textOf(article, span)}</strong>
      {span.end + CONTEXT < end ? after.replace(/\s\S*$/, '\u00a0…') : after}
    </>
  );
}

function blockAround({ blocks, text }: Article, { start }: Span): Span {
  const block = blocks.find(({ span }) => span.start <= start && start < span.end);
  return block?.span ?? { start: 0, end: text.length };
}
