import { Byline } from '../panel/article-header.tsx';
import type { ViewProps } from '../panel/view.ts';
import { Legend } from '../shared/legend.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { KeyFacts } from './key-facts.tsx';
import { KeySentences } from './key-sentences.tsx';
import { Outline } from './outline.tsx';
import { Voices } from './voices.tsx';

interface OverviewProps extends ViewProps {
  readonly onVoice: (voice: string | null) => void;
}

/** The article at first sight. */
export function Overview({ article, analysis, colours, inView, onJump, onVoice, onAlone }: OverviewProps) {
  const { say } = useTexts();
  return (
    <>
      <Voices analysis={analysis} colours={colours} inView={inView} onVoice={onVoice} onAlone={onAlone} />
      <KeySentences article={article} analysis={analysis} onJump={onJump} />
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
