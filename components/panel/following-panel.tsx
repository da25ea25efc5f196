import { useEffect, useState } from 'preact/hooks';
import { askFirst, type FirstAnswers } from '../../extension/first-answers.ts';
import { useActiveTab } from '../shared/use-active-tab.ts';
import { TabPanel } from './tab-panel.tsx';

/** The panel of whichever tab is active; each tab's begins anew. */
export function FollowingPanel() {
  const known = useFirstAnswers(useActiveTab());
  return known && <TabPanel key={known.tabId} {...known} onSidePanel={null} />;
}

interface KnownTab {
  readonly tabId: number;
  readonly first: FirstAnswers;
}

/** Null until the first tab has answered; then that of the tab before, until the next has. */
function useFirstAnswers(tabId: number | undefined): KnownTab | null {
  const [known, setKnown] = useState<KnownTab | null>(null);
  useEffect(() => {
    let current = true;
    if (tabId !== undefined) void askFirst(tabId).then((first) => current && setKnown({ tabId, first }));
    return () => {
      current = false;
    };
  }, [tabId]);
  return known;
}
