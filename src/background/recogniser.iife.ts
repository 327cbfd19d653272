import { recognise } from './recogniser';
import { scope } from './recogniser-scope';

/** Recognition in the built extension: the background starts it at the first text that it is sent (built-recogniser.ts). */
scope.gatelogRecognise = recognise;
