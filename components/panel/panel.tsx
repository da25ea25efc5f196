import { useRef } from 'preact/hooks';
import { type OffReason, offReason } from '../../extension/is-on.ts';
import { Switch } from '../shared/switch.tsx';
import { useTexts } from '../shared/texts-context.ts';
import { useKeptFocus } from '../shared/use-kept-focus.ts';
import { AnnotatedPanel } from './annotated-panel.tsx';
import { ArticleTitle, SourceLine } from './article-header.tsx';
import { HiddenPage } from './hidden-page.tsx';
import { OffMessage } from './off-message.tsx';
import { PanelLinks } from './panel-links.tsx';
import type { PanelProps } from './panel-props.ts';
import { StateMessage } from './state-message.tsx';

/** The column of type beside the page: popup and side panel alike. */
export function Panel(props: PanelProps) {
  const { say } = useTexts();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const { state, url, settings, onSettings } = props;
  const off = offReason(settings, url);
  const annotated = off === null && state.status === 'annotated' ? state : null;
  return (
    <main class="panel" ref={main}>
      <header>
        {annotated ? <SourceLine article={annotated.article} /> : <p class="source">Stimmen</p>}
        {/* One and the same whatever is shown, so that the focus stays on it. */}
        <Switch
          key="switch"
          label={say('switchExtension')}
          on={settings.enabled}
          onChange={(enabled) => onSettings({ enabled })}
        />
        {annotated && <ArticleTitle article={annotated.article} />}
        {annotated?.article.truncated && <p class="truncated">{say('truncated')}</p>}
      </header>
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

function Reason(props: PanelProps & { readonly off: OffReason }) {
  const { state, url, page, settings, onSettings, onSidePanel, off } = props;
  if (off !== null) return <OffMessage reason={off} url={url} settings={settings} onSettings={onSettings} />;
  if (state.status === 'annotated') return null;
  // Beside a page the browser keeps its address to itself; a click on the icon would have shown it.
  const isHidden = state.status === 'not-allowed' && url === '' && onSidePanel === null;
  return isHidden ? <HiddenPage page={page} /> : <StateMessage state={state} page={page} />;
}
