import type { Span } from '../../article/article.ts';
import { textOf } from '../../article/article.ts';
import { formatDate } from '../../extension/texts/formats.ts';
import type { ViewProps } from '../panel/view.ts';
import { useTexts } from '../shared/texts-context.ts';

interface Entry {
  readonly words: string;
  readonly span: Span;
}

/** When, where and how much, in a line each; every entry leads to its place. */
export function KeyFacts({ article, analysis, onJump }: Pick<ViewProps, 'article' | 'analysis' | 'onJump'>) {
  const { say, locale } = useTexts();
  const { when, where, howMuch } = analysis.summary.keyFacts;
  const rows: readonly (readonly [term: string, facts: readonly Entry[]])[] = [
    [
      say('when'),
      when.map(({ iso, span }) => ({ span, words: formatDate(iso, locale) ?? textOf(article, span) })),
    ],
    [
      say('where'),
      where.flatMap(({ name, mentions: [first] }) => (first ? [{ words: name, span: first.span }] : [])),
    ],
    [say('howMuch'), howMuch.map(({ span }) => ({ span, words: textOf(article, span) }))],
  ];
  const filled = rows.filter(([, facts]) => facts.length > 0);
  if (filled.length === 0) return null;
  return (
    <section>
      <h2>{say('keyFacts')}</h2>
      <dl class="key-facts">
        {filled.map(([term, facts]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {facts.map(({ words, span }, index) => (
                <span key={span.start}>
                  <button type="button" class="fact" lang={article.language} onClick={() => onJump(span)}>
                    {words}
                  </button>
                  {index < facts.length - 1 && ', '}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
