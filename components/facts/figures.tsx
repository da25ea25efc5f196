import type { Quantity } from '../../analysis/analysis.ts';
import type { ViewProps } from '../panel/view.ts';
import { useTexts } from '../shared/texts-context.ts';
import { InContext } from './in-context.tsx';

/** The figures of the article, each with the words around it: "68 Prozent" alone does not tell of what. */
export function Figures({ article, analysis, onJump }: Pick<ViewProps, 'article' | 'analysis' | 'onJump'>) {
  const { say } = useTexts();
  if (analysis.numbers.length === 0) return null;
  return (
    <section>
      <h2>{say('layerNumbers')}</h2>
      <ul class="figures">
        {analysis.numbers.map(({ span }: Quantity) => (
          <li key={span.start}>
            <button type="button" class="passage" lang={article.language} onClick={() => onJump(span)}>
              <InContext article={article} span={span} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
