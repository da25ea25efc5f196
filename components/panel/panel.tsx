import { type OffReason, offReason } from '../../extension/is-on.ts';
import { Switch } from '../shared/switch.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { AnnotatedPanel } from './annotated-panel.tsx';
import { ArticleHeader } from './article-header.tsx';
import { OffMessage } from './off-message.tsx';
import { PanelLinks } from './panel-links.tsx';
import type { PanelProps } from './panel-props.ts';
import { StateMessage } from './state-message.tsx';

/** The column of type beside the page: popup and side panel alike. */
export function Panel(props: PanelProps) {
  const { say } = useTexts();
  const { state, url, settings, onSettings } = props;
  const off = offReason(settings, url);
  const annotated = off === null && state.status === 'annotated' ? state : null;
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
      {annotated ? <AnnotatedPanel {...props} {...annotated} /> : <Nothing {...props} off={off} />}
    </main>
  );
}

/** Why there is nothing to show, and the way to the settings. */
function Nothing(props: PanelProps & { readonly off: OffReason }) {
  return (
    <>
      <Reason {...props} />
      <footer class="actions">
        <PanelLinks {...props} />
      </footer>
    </>
  );
}

function Reason({ state, url, page, settings, onSettings, off }: PanelProps & { readonly off: OffReason }) {
  if (off !== null) return <OffMessage reason={off} url={url} settings={settings} onSettings={onSettings} />;
  return state.status === 'annotated' ? null : <StateMessage state={state} page={page} />;
}
