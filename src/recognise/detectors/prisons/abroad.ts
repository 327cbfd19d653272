import { WordSet } from '../../../text/lexicon';
import { JOINED, type Tokens } from '../../../text/tokens';
import { REGIONS_ABROAD, REGIONS_BEHIND_COMPASS } from '../../vocabulary/prison-context';
import { codeAt, isCapital } from './span';

const COMPASS = new WordSet('north south west western new');

/** Whether token `at` starts a state or a country outside the United Kingdom: "Ohio", "N.Y.", "North Carolina". */
export function isAbroad(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length || !isCapital(tokens, at)) return false;
  const word = tokens.word[at] as number;
  if (REGIONS_ABROAD.has(word)) return true;
  if (COMPASS.has(word)) return isCapital(tokens, at + 1) && REGIONS_BEHIND_COMPASS.has(tokens.word[at + 1] as number);
  const isInitial = (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
  return isInitial && codeAt(tokens, at + 1) === 46 && ((tokens.flags[at + 1] as number) & JOINED) !== 0;
}
