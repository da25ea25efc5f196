import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { linkToPage } from './page-link.ts';
import { Panel } from './panel.tsx';
import { TextsProvider } from './texts-context.ts';
import { useLocale } from './use-locale.ts';
import { usePage } from './use-page.ts';
import { usePeopleInView } from './use-people-in-view.ts';
import { useSettings } from './use-settings.ts';
import { useTabUrl } from './use-tab-url.ts';

interface TabPanelProps {
  readonly tabId: number | undefined;
  /** Opens the side panel; null where that makes no sense. */
  readonly onSidePanel: (() => void) | null;
}

/** The panel of one tab: bound to its page and to the settings. */
export function TabPanel({ tabId, onSidePanel }: TabPanelProps) {
  const [settings, changeSettings] = useSettings();
  const [state, setState] = usePage(tabId);
  const url = useTabUrl(tabId);
  const annotated = state.status === 'annotated' ? state : null;
  const texts = useLocale(settings?.language, annotated?.article.language);
  const inView = usePeopleInView(tabId, annotated !== null);
  const page = useMemo(
    () => texts && linkToPage(tabId, annotated, texts, setState),
    [tabId, annotated, texts, setState],
  );
  if (!settings || !texts || !page) return null;
  return (
    <TextsProvider value={texts}>
      <Panel
        state={state}
        url={url}
        settings={settings}
        onSettings={changeSettings}
        page={page}
        inView={inView}
        onSidePanel={onSidePanel}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    </TextsProvider>
  );
}
