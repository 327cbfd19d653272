import { readLanguage } from '../store/settings';
import { startPage } from '../ui/start-page';
import '../ui/theme.css';
import '../ui/kind-mark.css';
import './welcome.css';
import { Welcome } from './welcome';

startPage({ title: 'welcomeTitle', language: readLanguage(), draw: () => <Welcome /> });
