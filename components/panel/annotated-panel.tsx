import { useMemo, useRef, useState } from 'preact/hooks';
import type { Quote } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';
import { searchIn } from '../../extension/choose-findings.ts';
import type { PanelState } from '../../extension/panel-state.ts';
import { colourVoices } from '../../highlights/voices.ts';
import { useTexts } from '../shared/texts-context.ts';
import { Notice } from './notice.tsx';
import { PanelFooter } from './panel-footer.tsx';
import type { PanelProps } from './panel-props.ts';
import { Views } from './views.tsx';

type AnnotatedPanelProps = PanelProps & Extract<PanelState, { status: 'annotated' }>;

/** The panel of an annotated page. */
export function AnnotatedPanel(props: AnnotatedPanelProps) {
  const { article, analysis, settings, page, inView, place, onPlace } = props;
  const { say } = useTexts();
  const [said, setSaid] = useState('');
  const wayBack = useWayBack(props);
  const colours = useMemo(
    () => (settings.coloured ? colourVoices(analysis.summary.voices) : new Map<string, number>()),
    [analysis, settings.coloured],
  );
  const found = useMemo(() => searchIn(article, analysis, place.search), [article, analysis, place.search]);
  const jump = async (span: Span) => {
    await wayBack.remember();
    setSaid((await page.jump(span)) ? '' : say('passageGone'));
  };
  const copy = async (quote: Quote) =>
    setSaid(say((await page.copyQuote(quote)) ? 'quoteCopied' : 'quoteNotCopied'));
  return (
    <>
      <Views
        article={article}
        analysis={found}
        whole={analysis}
        colours={colours}
        inView={inView}
        place={place}
        onPlace={onPlace}
        onJump={jump}
        onCopy={copy}
        onReset={() => onPlace({ search: '', voice: undefined, kind: undefined })}
        onAlone={page.showAlone}
        onCorrect={page.correct}
      />
      <Notice said={said} onBack={place.returnTo === undefined ? null : wayBack.goBack} />
      <PanelFooter {...props} onSaid={setSaid} />
    </>
  );
}

/** Keeps where the reader was before the first of several jumps. */
function useWayBack({ page, place, onPlace }: Pick<PanelProps, 'page' | 'place' | 'onPlace'>) {
  // Whoever jumps twice at once is asked for but once.
  const asked = useRef<Promise<number | undefined> | null>(null);
  return {
    async remember() {
      if (place.returnTo !== undefined) return;
      asked.current ??= page.readingPlace();
      const returnTo = await asked.current;
      if (returnTo !== undefined) onPlace({ returnTo });
    },
    goBack() {
      if (place.returnTo !== undefined) page.returnTo(place.returnTo);
      asked.current = null;
      onPlace({ returnTo: undefined });
    },
  };
}
