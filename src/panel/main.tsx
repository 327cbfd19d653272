import { readLanguage } from '../store/settings';
import { startPage } from '../ui/start-page';
import '../ui/theme.css';
import '../ui/kind-mark.css';
import '../popup/popup.css';
import './panel.css';
import { Panel } from './panel';

startPage({ title: 'panelTitle', language: readLanguage(), draw: () => <Panel /> });
