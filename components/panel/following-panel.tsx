import { useActiveTab } from '../shared/use-active-tab.ts';
import { TabPanel } from './tab-panel.tsx';

/** The panel of whichever tab is active; each tab's begins anew. */
export function FollowingPanel() {
  const tabId = useActiveTab();
  return <TabPanel key={tabId} tabId={tabId} onSidePanel={null} />;
}
