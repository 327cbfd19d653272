import { render } from 'preact';
import '../ui/theme.css';
import '../ui/kind-mark.css';
import '../ui/virtual-list.css';
import './library.css';
import './lists.css';
import './detail.css';
import './figures.css';
import './print.css';
import { Library } from './library';

const root = document.getElementById('root');
if (!root) throw new Error('The library page has lost its root element.');
render(<Library />, root);
