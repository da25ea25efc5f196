import { textOf } from '../../article/article.ts';
import { formatDate } from '../../extension/texts/formats.ts';
import type { ViewProps } from '../panel/view.ts';
import { useTexts } from '../shared/texts-context.ts';
import { InContext } from './in-context.tsx';

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
              <InContext article={article} span={mention.span} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
