/** Popup and side panel have one script, in one file with all that it needs: each file costs a round to the browser. */
import { render } from 'preact';
import '../../assets/styles/panel.css';
import { FollowingPanel } from '../../components/panel/following-panel.tsx';
import { TabPanel } from '../../components/panel/tab-panel.tsx';
import { askFirst } from '../../extension/first-answers.ts';
import { activeTab, namedTab } from '../../extension/panel-tab.ts';
import { hasSidePanel, openSidePanel } from '../../extension/side-panel.ts';

const isPopup = document.body.className === 'popup';
const tabId = namedTab(location.search) ?? (isPopup ? await activeTab() : undefined);
if (tabId !== undefined) {
  const onSidePanel = () => void openSidePanel(tabId).then(() => window.close());
  const first = await askFirst(tabId);
  // The first frame has stood there until now.
  document.body.replaceChildren();
  render(
    <TabPanel tabId={tabId} first={first} onSidePanel={isPopup && hasSidePanel() ? onSidePanel : null} />,
    document.body,
  );
} else if (!isPopup) render(<FollowingPanel />, document.body);
