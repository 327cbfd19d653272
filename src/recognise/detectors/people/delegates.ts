import { WordSet } from '../../../text/lexicon';
import { onceAText } from '../../../text/once-a-text';
import type { Tokens } from '../../../text/tokens';

const DELEGATES = new WordSet('delegates');

/** Whether a text reports a union's conference, where people speak for the jail that they work in. */
export const isOfDelegates = onceAText(({ word, length }: Tokens): boolean => {
  for (let i = 0; i < length; i++) if (DELEGATES.has(word[i] as number)) return true;
  return false;
});
