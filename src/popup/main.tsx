import '../ui/theme.css';
import '../ui/kind-mark.css';
import './popup.css';
import { readLanguage } from '../store/settings';
import { startPage } from '../ui/start-page';
import { readTargetTab } from './active-tab';
import { Popup } from './popup';

const language = readLanguage();
readTargetTab(location.search).then((tab) =>
  startPage({ title: 'panelTitle', language, draw: () => <Popup tab={tab} /> }),
);
