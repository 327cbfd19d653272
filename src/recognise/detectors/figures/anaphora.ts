import { WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens } from '../../../text/tokens';
import { idAt, isBreak, OF } from './token-words';

const POINTERS = new WordSet('that this these those the its');
const POINTED = new WordSet('number numbers figure figures rate total tally rise increase fall drop proportion toll');
const THEM = new WordSet('these those them which whom');
const OPENERS = new WordSet('they this these those that');
const REACH = 25;

/** Whether the sentence refers back before token `at`: "that number", "of those", "They now have". */
export function isAnaphoric(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const id = idAt(tokens, i);
    if (POINTERS.has(id) && POINTED.has(idAt(tokens, i + 1)) && idAt(tokens, i + 2) !== OF) return true;
    if (THEM.has(id) && idAt(tokens, i - 1) === OF) return true;
    if ((tokens.flags[i] as number) & SENTENCE_START) return OPENERS.has(id);
    if (isBreak(tokens, i)) break;
  }
  return false;
}
