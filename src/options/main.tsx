import { readLanguage } from '../store/settings';
import { startPage } from '../ui/start-page';
import '../ui/theme.css';
import '../ui/kind-mark.css';
import './options.css';
import { Options } from './options';

startPage({ title: 'optionsTitle', language: readLanguage(), draw: () => <Options /> });
