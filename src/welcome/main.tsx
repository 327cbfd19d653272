import { render } from 'preact';
import '../ui/theme.css';
import '../ui/kind-mark.css';
import './welcome.css';
import { Welcome } from './welcome';

const root = document.getElementById('root');
if (!root) throw new Error('The welcome page has lost its root element.');
render(<Welcome />, root);
