import { render } from 'preact';
import '../ui/theme.css';
import '../ui/kind-mark.css';
import './options.css';
import { Options } from './options';

const root = document.getElementById('root');
if (!root) throw new Error('The options page has lost its root element.');
render(<Options />, root);
