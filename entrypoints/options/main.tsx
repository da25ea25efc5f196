import { render } from 'preact';
import '../../assets/styles/options.css';
import { ConnectedOptions } from '../../components/options/connected-options.tsx';

render(<ConnectedOptions />, document.body);
