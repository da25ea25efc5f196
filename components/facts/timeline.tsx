import type { DateMention } from '../../analysis/analysis.ts';
import { type Article, type Span, textOf } from '../../article/article.ts';
import { formatDate } from '../../extension/texts/formats.ts';
import type { ViewProps } from '../panel/view.ts';
import { useTexts } from '../shared/texts-context.ts';

/** Characters shown before and after a date. */
const CONTEXT = 40;

/** The dates of the article, earliest first, each with the words around it. */
export function Timeline({ article, analysis, onJump }: Pick<ViewProps, 'article' | 'analysis' | 'onJump'>) {
  const { say, locale } = useTexts();
  const { timeline } = analysis.summary;
  if (timeline.length === 0) return null;
  return (
    <section>
      <h2>{say('timeline')}</h2>
      <ol class="timeline">
        {timeline.map((mention) => (
          <li key={mention.span.start}>
            <span class="date">{formatDate(mention.iso, locale) ?? textOf(article, mention.span)}</span>
            <button
              type="button"
              class="passage"
              lang={article.language}
              onClick={() => onJump(mention.span)}
            >
              <InContext article={article} mention={mention} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "… eröffnet **1903** und 31,4 Kilometer lang …", cut between words and within the block. */
function InContext({
  article,
  mention: { span },
}: {
  readonly article: Article;
  readonly mention: DateMention;
}) {
  const { start, end } = blockAround(article, span);
  const before = textOf(article, { start: Math.max(start, span.start - CONTEXT), end: span.start });
  const after = textOf(article, { start: span.end, end: Math.min(end, span.end + CONTEXT) });
  return (
    <>
      {span.start - CONTEXT > start ? before.replace(/^\S*\s/, '… ') : before}
      <strong>{textOf(article, span)}</strong>
      {span.end + CONTEXT < end ? after.replace(/\s\S*$/, ' …') : after}
    </>
  );
}

function blockAround({ blocks, text }: Article, { start }: Span): Span {
  const block = blocks.find(({ span }) => span.start <= start && start < span.end);
  return block?.span ?? { start: 0, end: text.length };
}
