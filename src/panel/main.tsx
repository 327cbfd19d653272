import { render } from 'preact';
import '../ui/theme.css';
import '../ui/kind-mark.css';
import '../popup/popup.css';
import './panel.css';
import { Panel } from './panel';

const root = document.getElementById('root');
if (!root) throw new Error('The panel page has lost its root element.');
render(<Panel />, root);
