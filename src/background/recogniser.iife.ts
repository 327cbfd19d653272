import { recognise } from './recogniser';
import { scope } from './recogniser-scope';

/** Recognition in the built extension: the background starts it when a page about prisons is met (built-recogniser.ts). */
scope.gatelogRecognise = recognise;
