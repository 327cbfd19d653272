import { render } from 'preact';
import '../ui/theme.css';
import '../ui/kind-mark.css';
import './popup.css';
import { readTargetTab } from './active-tab';
import { Popup } from './popup';

const root = document.getElementById('root');
if (!root) throw new Error('The popup page has lost its root element.');
readTargetTab(location.search).then((tab) => render(<Popup tab={tab} />, root));
