import { render } from 'preact';
import '../../assets/styles/panel.css';
import { TabPanel } from '../../components/panel/tab-panel.tsx';
import { askFirst } from '../../extension/first-answers.ts';
import { activeTab, namedTab } from '../../extension/panel-tab.ts';
import { hasSidePanel, openSidePanel } from '../../extension/side-panel.ts';

const tabId = namedTab(location.search) ?? (await activeTab());
if (tabId !== undefined) {
  const onSidePanel = () => void openSidePanel(tabId).then(() => window.close());
  const first = await askFirst(tabId);
  render(
    <TabPanel tabId={tabId} first={first} onSidePanel={hasSidePanel() ? onSidePanel : null} />,
    document.body,
  );
}
