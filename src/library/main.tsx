import { readLanguage } from '../store/settings';
import { startPage } from '../ui/start-page';
import '../ui/theme.css';
import '../ui/kind-mark.css';
import '../ui/virtual-list.css';
import './library.css';
import './lists.css';
import './detail.css';
import './figures.css';
import './print.css';
import { Library } from './library';

startPage({ title: 'libraryTitle', language: readLanguage(), draw: () => <Library /> });
