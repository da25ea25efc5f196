import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FirstAnswers } from '../../extension/first-answers.ts';
import { openSheet } from '../../extension/open-sheet.ts';
import { openWelcome } from '../../extension/welcome.ts';
import { usePeopleInView } from '../people/use-people-in-view.ts';
import { NotStored } from '../shared/not-stored.tsx';
import { linkToPage } from '../shared/page-link.ts';
import { TextsProvider } from '../shared/texts-context.ts';
import { useLocale } from '../shared/use-locale.ts';
import { usePage } from '../shared/use-page.ts';
import { usePlace } from '../shared/use-place.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useTabUrl } from '../shared/use-tab-url.ts';
import { Panel } from './panel.tsx';

interface TabPanelProps {
  readonly tabId: number;
  /** What the tab and the browser have just answered. */
  readonly first: FirstAnswers;
  /** Opens the side panel; null where that makes no sense. */
  readonly onSidePanel: (() => void) | null;
}

/** The panel of one tab: bound to its page and to the settings. */
export function TabPanel({ tabId, first, onSidePanel }: TabPanelProps) {
  const { settings, change, isLost } = useSettings(first.settings);
  const [state, setState] = usePage(tabId, first.state);
  const url = useTabUrl(tabId, first.url);
  const annotated = state.status === 'annotated' ? state : null;
  const texts = useLocale(settings.language, annotated?.article.language);
  const [place, changePlace] = usePlace(tabId, annotated?.article.url ?? '', first.kept);
  const inView = usePeopleInView(tabId, annotated !== null);
  const page = useMemo(
    () => linkToPage(tabId, annotated, texts, setState),
    [tabId, annotated, texts, setState],
  );
  return (
    <TextsProvider value={texts}>
      {isLost && <NotStored />}
      <Panel
        state={state}
        url={url}
        settings={settings}
        onSettings={change}
        place={place}
        onPlace={changePlace}
        page={page}
        inView={inView}
        onSidePanel={onSidePanel}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onPrint={() => void openSheet(tabId)}
        onHelp={() => void openWelcome()}
      />
    </TextsProvider>
  );
}
