import { type OffReason, offReason } from '../extension/is-on.ts';
import type { PanelState } from '../extension/panel-state.ts';
import type { Settings } from '../extension/settings.ts';
import { AnnotatedPanel } from './annotated-panel.tsx';
import { ArticleHeader } from './article-header.tsx';
import { OffMessage } from './off-message.tsx';
import type { PageActions } from './page-actions.ts';
import { PanelLinks } from './panel-links.tsx';
import { StateMessage } from './state-message.tsx';
import { Switch } from './switch.tsx';
import { useTexts } from './texts-context.ts';

export interface PanelProps {
  readonly state: PanelState;
  /** The address of the tab; empty where the browser does not tell. */
  readonly url: string;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly page: PageActions;
  /** The ids of the people who are on the screen. */
  readonly inView: ReadonlySet<string>;
  /** Opens the side panel; null in the side panel itself and where there is none. */
  readonly onSidePanel: (() => void) | null;
  readonly onOptions: () => void;
}

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
