import { render } from 'preact';
import '../../assets/styles/welcome.css';
import { ConnectedWelcome } from '../../components/welcome/connected-welcome.tsx';
import { annotateSample } from './annotate-sample.ts';

render(<ConnectedWelcome annotateSample={annotateSample} />, document.body);
