import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../article/article.ts';
import { countLayers } from '../extension/count-layers.ts';
import type { PanelState } from '../extension/panel-state.ts';
import type { Settings } from '../extension/settings.ts';
import { colourVoices } from '../highlights/voices.ts';
import { ArticleHeader } from './article-header.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { Message } from './message.tsx';
import { StateMessage } from './state-message.tsx';
import { Switch } from './switch.tsx';
import { useTexts } from './texts-context.ts';
import { Views } from './views.tsx';

interface PanelProps {
  readonly state: PanelState;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** Shows a passage on the page; false where it is no longer there. */
  readonly onJump: (span: Span) => Promise<boolean>;
}

/** The column of type beside the page: popup and side panel alike. */
export function Panel({ state, settings, onSettings, onJump }: PanelProps) {
  const { say } = useTexts();
  const annotated = settings.enabled && state.status === 'annotated' ? state : null;
  const mainSwitch = (
    <Switch
      label={say('switchExtension')}
      on={settings.enabled}
      onChange={(enabled) => onSettings({ enabled })}
    />
  );
  return (
    <main class="panel">
      {annotated ? (
        <ArticleHeader article={annotated.article}>{mainSwitch}</ArticleHeader>
      ) : (
        <header>
          <p class="source">Stimmen</p>
          {mainSwitch}
        </header>
      )}
      {annotated && <Annotated {...annotated} settings={settings} onSettings={onSettings} onJump={onJump} />}
      {!settings.enabled && <Message title={say('off')} hint={say('offHint')} />}
      {settings.enabled && state.status !== 'annotated' && <StateMessage state={state} />}
    </main>
  );
}

type AnnotatedProps = Omit<PanelProps, 'state'> & Extract<PanelState, { status: 'annotated' }>;

function Annotated({ article, analysis, settings, onSettings, onJump }: AnnotatedProps) {
  const { say } = useTexts();
  const [gone, setGone] = useState(false);
  const colours = useMemo(() => colourVoices(analysis.summary.voices), [analysis]);
  const counts = useMemo(() => countLayers(analysis), [analysis]);
  const jump = async (span: Span) => setGone(!(await onJump(span)));
  return (
    <>
      <Views article={article} analysis={analysis} colours={colours} onJump={jump} />
      <p class="notice" role="status">
        {gone && say('passageGone')}
      </p>
      <footer>
        <LayerSwitches
          shown={settings.layers}
          counts={counts}
          onChange={(layers) => onSettings({ layers })}
        />
        <p class="note">{say('automatic')}</p>
      </footer>
    </>
  );
}
