import { render } from 'preact';
import '../../assets/styles/panel.css';
import { TabPanel } from '../../components/panel/tab-panel.tsx';
import { activeTab, namedTab } from '../../extension/panel-tab.ts';
import { hasSidePanel, openSidePanel } from '../../extension/side-panel.ts';
import { loadTexts } from '../../extension/texts/load-texts.ts';
import { readerLocales } from '../../extension/texts/reader-locales.ts';

// The texts that most readers want are on their way, and the settings with them, while the browser is asked for the tab.
void loadTexts('browser', ...readerLocales());

function show(tabId: number | undefined): void {
  const onSidePanel = () => void openSidePanel(tabId).then(() => window.close());
  render(<TabPanel tabId={tabId} onSidePanel={hasSidePanel() ? onSidePanel : null} />, document.body);
}

const named = namedTab(location.search);
show(named ?? undefined);
if (named === null) void activeTab().then(show);
