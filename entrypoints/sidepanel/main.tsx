import { render } from 'preact';
import '../../assets/styles/panel.css';
import { FollowingPanel } from '../../components/panel/following-panel.tsx';
import { TabPanel } from '../../components/panel/tab-panel.tsx';
import { askFirst } from '../../extension/first-answers.ts';
import { namedTab } from '../../extension/panel-tab.ts';

const tabId = namedTab(location.search);
render(
  tabId === null ? (
    <FollowingPanel />
  ) : (
    <TabPanel tabId={tabId} first={await askFirst(tabId)} onSidePanel={null} />
  ),
  document.body,
);
