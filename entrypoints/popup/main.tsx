import { render } from 'preact';
import '../../assets/styles/panel.css';
import { TabPanel } from '../../components/tab-panel.tsx';
import { findTab } from '../../extension/panel-tab.ts';

render(<TabPanel tabId={await findTab(location.search)} />, document.body);
