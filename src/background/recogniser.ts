import { withNations } from '../link/figure-nation';
import type { EngineInput } from '../model/article';
import type { Mention } from '../model/mention';
import { recogniseInTasks } from '../recognise/recognise';

/** Every mention in an article, in order of their start; in tasks, so that who asks for something else meanwhile is answered. */
export type Recognise = (input: EngineInput) => Promise<readonly Mention[]>;

export const recognise: Recognise = async (input) => withNations(input.text, await recogniseInTasks(input));

/** Recognition, started. The extension is built with built-recogniser.ts in place of this. */
export const startRecogniser = async (): Promise<Recognise> => recognise;
