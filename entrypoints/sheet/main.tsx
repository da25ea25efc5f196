import { render } from 'preact';
import '../../assets/styles/sheet.css';
import { TabSheet } from '../../components/sheet/tab-sheet.tsx';
import { askFirst } from '../../extension/first-answers.ts';
import { namedTab } from '../../extension/panel-tab.ts';

const tabId = namedTab(location.search);
if (tabId !== null) render(<TabSheet tabId={tabId} first={await askFirst(tabId)} />, document.body);
