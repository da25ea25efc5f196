import { useMemo, useState } from 'preact/hooks';
import type { Quote } from '../../analysis/analysis.ts';
import type { Span } from '../../article/article.ts';
import type { PanelState } from '../../extension/panel-state.ts';
import { colourVoices } from '../../highlights/voices.ts';
import { useTexts } from '../shared/texts-context.ts';
import { PanelFooter } from './panel-footer.tsx';
import type { PanelProps } from './panel-props.ts';
import { Views } from './views.tsx';

type AnnotatedPanelProps = PanelProps & Extract<PanelState, { status: 'annotated' }>;

/** What the panel last did for the reader. */
type PanelAction = 'jumped' | 'gone' | 'copied' | 'not-copied' | null;

/** The panel of an annotated page. */
export function AnnotatedPanel(props: AnnotatedPanelProps) {
  const { article, analysis, settings, page, inView } = props;
  const [done, setDone] = useState<PanelAction>(null);
  const colours = useMemo(
    () => (settings.coloured ? colourVoices(analysis.summary.voices) : new Map<string, number>()),
    [analysis, settings.coloured],
  );
  const jump = async (span: Span) => setDone((await page.jump(span)) ? 'jumped' : 'gone');
  const copy = async (quote: Quote) => setDone((await page.copyQuote(quote)) ? 'copied' : 'not-copied');
  const goBack = () => {
    page.goBack();
    setDone(null);
  };
  return (
    <>
      <Views
        article={article}
        analysis={analysis}
        colours={colours}
        inView={inView}
        onJump={jump}
        onCopy={copy}
      />
      <Notice done={done} onBack={goBack} />
      <PanelFooter {...props} />
    </>
  );
}

const ACTION_TEXTS = { gone: 'passageGone', copied: 'quoteCopied', 'not-copied': 'quoteNotCopied' } as const;

/** One line that says what happened, and leads back after a jump. */
function Notice({ done, onBack }: { readonly done: PanelAction; readonly onBack: () => void }) {
  const { say } = useTexts();
  return (
    <div class="notice" role="status">
      {done === 'jumped' && (
        <button type="button" class="link" onClick={onBack}>
          {say('goBack')}
        </button>
      )}
      {done !== null && done !== 'jumped' && say(ACTION_TEXTS[done])}
    </div>
  );
}
