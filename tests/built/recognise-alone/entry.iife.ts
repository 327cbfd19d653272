import { inTasks, nextTask } from '../../../src/content/next-task';
import { recognise } from '../../../src/recognise/recognise';

/** What the engine does with a text, alone: recognition without a page, started in tasks as the engine is. */
Object.assign(globalThis, { gatelogRecognise: recognise, gatelogTasks: [inTasks, nextTask] });
