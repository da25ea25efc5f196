import { Byline } from '../panel/article-header.tsx';
import type { ViewProps } from '../panel/view.ts';
import { Legend } from '../shared/legend.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { KeyFacts } from './key-facts.tsx';
import { Outline } from './outline.tsx';

/** What stands below the voices and the key sentences, mostly out of sight at first. */
export function OverviewRest({ article, analysis, colours, onJump }: ViewProps) {
  const { say } = useTexts();
  return (
    <>
      <Outline article={article} analysis={analysis} onJump={onJump} />
      <KeyFacts article={article} analysis={analysis} onJump={onJump} />
      <section>
        <h2>{say('legend')}</h2>
        <Legend coloured={colours.size > 0} />
      </section>
      <Byline article={article} />
      <p class="note">{say('automatic')}</p>
    </>
  );
}
