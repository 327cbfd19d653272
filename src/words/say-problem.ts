import { findProblem } from '../model/problem';
import { toKey } from './message-key';
import { words as spoken } from './spoken';
import type { Words } from './words';

/** A text as it is said to readers: a problem in their language, any other text as it is. */
export function sayProblem(text: string, words: Words = spoken): string {
  const found = findProblem(text);
  return found ? words.say(toKey('problem', found.problem), ...found.parts) : text;
}

/** What failed, in a sentence for the reader. */
export function sayError(error: unknown, words: Words = spoken): string {
  return sayProblem(error instanceof Error ? error.message : String(error), words);
}
