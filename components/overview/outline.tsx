import { textOf } from '../../article/article.ts';
import type { ViewProps } from '../panel/view.ts';
import { useTexts } from '../shared/texts-context.ts';

/** The article's sections by their own headings, with those who speak in each. */
export function Outline({ article, analysis, onJump }: Pick<ViewProps, 'article' | 'analysis' | 'onJump'>) {
  const { say } = useTexts();
  const sections = analysis.summary.outline.flatMap(({ heading, speakers }) =>
    heading ? [{ heading, speakers }] : [],
  );
  if (sections.length === 0) return null;
  return (
    <section>
      <h2>{say('outline')}</h2>
      <ul class="outline">
        {sections.map(({ heading, speakers }) => (
          <li key={heading.start}>
            <button type="button" class="passage" lang={article.language} onClick={() => onJump(heading)}>
              {textOf(article, heading)}
            </button>
            {speakers.length > 0 && <p class="note">{speakers.join(', ')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
