import type { Qualifier } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { QUALIFIER_PHRASES } from '../../vocabulary/figure-words';
import { idAt, isBreak } from './token-words';

/** The longest phrase has three words: "no more than". */
const LONGEST = 4;

/** The words that bound a number starting at token `from`, and where they begin; `exact` where there are none. */
export function readQualifier(
  tokens: Tokens,
  from: number,
  floor: number,
): { readonly from: number; readonly qualifier: Qualifier } {
  if (!isBreak(tokens, from)) {
    for (let length = LONGEST; length > 0; length--) {
      const start = from - length;
      if (start < floor) continue;
      const match = QUALIFIER_PHRASES.match(tokens, start);
      const qualifier = match?.to === from ? match.values[0] : undefined;
      if (qualifier && !crossesBreak(tokens, start, from)) return { from: start, qualifier };
    }
  }
  return { from, qualifier: 'exact' };
}

const DIRECTIONS = new WordSet('up down');

/** "up 19 per cent": a share takes the direction that touches it, before or behind its qualifier. */
export function readDirection(tokens: Tokens, from: number, floor: number): number {
  const before = from - 1;
  return before >= floor && DIRECTIONS.has(idAt(tokens, before)) && !isBreak(tokens, from) ? before : from;
}

function crossesBreak(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (isBreak(tokens, i)) return true;
  return false;
}
