import { render } from 'preact';
import '../../assets/styles/sheet.css';
import { TabSheet } from '../../components/sheet/tab-sheet.tsx';
import { namedTab } from '../../extension/panel-tab.ts';

render(<TabSheet tabId={namedTab(location.search) ?? undefined} />, document.body);
