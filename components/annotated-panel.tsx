import { useMemo, useState } from 'preact/hooks';
import type { Quote } from '../analysis/analysis.ts';
import type { Span } from '../article/article.ts';
import type { PanelState } from '../extension/panel-state.ts';
import { colourVoices } from '../highlights/voices.ts';
import type { PanelProps } from './panel.tsx';
import { PanelFooter } from './panel-footer.tsx';
import { useTexts } from './texts-context.ts';
import { Views } from './views.tsx';

type AnnotatedPanelProps = PanelProps & Extract<PanelState, { status: 'annotated' }>;

/** What the panel last did for the reader. */
type Deed = 'jumped' | 'gone' | 'copied' | 'not-copied' | null;

/** The panel of an annotated page. */
export function AnnotatedPanel(props: AnnotatedPanelProps) {
  const { article, analysis, settings, page, inView } = props;
  const [deed, setDeed] = useState<Deed>(null);
  const colours = useMemo(
    () => (settings.coloured ? colourVoices(analysis.summary.voices) : new Map<string, number>()),
    [analysis, settings.coloured],
  );
  const jump = async (span: Span) => setDeed((await page.jump(span)) ? 'jumped' : 'gone');
  const copy = async (quote: Quote) => setDeed((await page.copyQuote(quote)) ? 'copied' : 'not-copied');
  const goBack = () => {
    page.goBack();
    setDeed(null);
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
      <Notice deed={deed} onBack={goBack} />
      <PanelFooter {...props} />
    </>
  );
}

const DEED_TEXTS = { gone: 'passageGone', copied: 'quoteCopied', 'not-copied': 'quoteNotCopied' } as const;

/** One line that says what happened, and leads back after a jump. */
function Notice({ deed, onBack }: { readonly deed: Deed; readonly onBack: () => void }) {
  const { say } = useTexts();
  return (
    <div class="notice" role="status">
      {deed === 'jumped' && (
        <button type="button" class="link" onClick={onBack}>
          {say('goBack')}
        </button>
      )}
      {deed !== null && deed !== 'jumped' && say(DEED_TEXTS[deed])}
    </div>
  );
}
