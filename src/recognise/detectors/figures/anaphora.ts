import { WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens } from '../../../text/tokens';
import { idAt, OF } from './token-words';

const POINTERS = new WordSet('that this these those the its');
const POINTED = new WordSet(
  'number numbers figure figures rate total tally rise increase fall drop proportion toll record peak average',
);
const THEM = new WordSet('these those them which whom');
const OPENERS = new WordSet('they this these those that');
/** All of the above that the search meets first: asked alone for most words. */
const SIGNS = new WordSet('that this these those the its them which whom they');
const SUCH = new WordSet('such');
const REACH = 25;

/** Whether the sentence refers back before token `at`: "that number", "of those", "They now have". */
export function isAnaphoric(tokens: Tokens, at: number, to: number): boolean {
  // "More than 10,000 such assaults".
  for (let i = at; i < to; i++) if (SUCH.has(tokens.word[i] as number)) return true;
  const end = Math.max(0, at - REACH);
  for (let i = at - 1; i >= end; i--) {
    const id = tokens.word[i] as number;
    const isStart = ((tokens.flags[i] as number) & SENTENCE_START) !== 0;
    if (!SIGNS.has(id)) {
      if (isStart) return false;
      continue;
    }
    if (POINTERS.has(id) && POINTED.has(idAt(tokens, i + 1)) && idAt(tokens, i + 2) !== OF) return true;
    if (THEM.has(id) && idAt(tokens, i - 1) === OF) return true;
    if (isStart) return OPENERS.has(id);
  }
  return false;
}
