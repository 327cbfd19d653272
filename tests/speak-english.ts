import { beforeAll } from 'vitest';
import { speak } from '../src/words/spoken';
import { english } from './words/languages';

// What a page or the engine does first in a browser; a test of Welsh speaks Welsh itself. Not before the modules are loaded:
// in a browser nothing can be said by then.
beforeAll(() => speak(english));
