import '../ui/theme.css';
import '../ui/kind-mark.css';
import './popup.css';
import { readLanguage } from '../store/settings';
import { startPage } from '../ui/start-page';
import { isPage, readTargetTab } from './active-tab';
import { Popup } from './popup';

const language = readLanguage();
Promise.all([readTargetTab(location.search), isPage()]).then(([tab, isWide]) => {
  document.body.classList.toggle('page', isWide);
  return startPage({ title: 'panelTitle', language, draw: () => <Popup tab={tab} /> });
});
