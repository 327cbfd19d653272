import { recognise } from '../../../src/recognise/recognise';

/** What the engine does with a text, alone: recognition without a page. */
Object.assign(globalThis, { gatelogRecognise: recognise });
