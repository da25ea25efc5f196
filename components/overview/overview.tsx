import { useLaterParts } from '../panel/use-later-parts.ts';
import type { ViewProps } from '../panel/view.ts';
import { KeySentences } from './key-sentences.tsx';
import { Voices } from './voices.tsx';

interface OverviewProps extends ViewProps {
  readonly onVoice: (voice: string | null) => void;
}

/** The article at first sight. */
export function Overview(props: OverviewProps) {
  const { article, analysis, colours, inView, onJump, onVoice, onAlone } = props;
  const later = useLaterParts();
  return (
    <>
      <Voices analysis={analysis} colours={colours} inView={inView} onVoice={onVoice} onAlone={onAlone} />
      <KeySentences article={article} analysis={analysis} onJump={onJump} />
      {later && <later.OverviewRest {...props} />}
    </>
  );
}
