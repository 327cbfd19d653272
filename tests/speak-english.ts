import { speak } from '../src/words/spoken';
import { english } from './words/languages';

// What a page or the engine does first in a browser; a test of Welsh speaks Welsh itself.
speak(english);
