import { WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { QUALIFIER_PHRASES } from '../../vocabulary/figure-words';
import { BOUNDS } from './beside';
import type { Draft } from './candidate';
import { rolesBeside } from './figure-text';
import { idAt, isBreak } from './token-words';

/** The longest phrase has three words: "no more than". */
const LONGEST = 4;

const UP = new WordSet('up');
/** "Went up to 761" reached it; "up to 761" bounds it. */
const GOES = new WordSet('went go goes going gone crept shot jumped moved');

/** Takes the words that bound a number into its draft ("up to 10,000"); gives the draft. `floor` is the first token it may take. */
export function bound(tokens: Tokens, draft: Draft, floor: number): Draft {
  const { from } = draft;
  if ((rolesBeside(tokens, from - 1) & BOUNDS) === 0 || isBreak(tokens, from)) return draft;
  for (let length = LONGEST; length > 0; length--) {
    const start = from - length;
    const match = start < floor ? undefined : QUALIFIER_PHRASES.match(tokens, start);
    if (match?.to !== from || crossesBreak(tokens, start, from)) continue;
    if (UP.has(idAt(tokens, start)) && GOES.has(idAt(tokens, start - 1))) continue;
    draft.from = start;
    draft.qualifier = match.values[0] ?? 'exact';
    break;
  }
  return draft;
}

const DIRECTIONS = new WordSet('up down');
/** "make up 12 per cent" goes nowhere. */
const PHRASAL = new WordSet('make makes made making take takes taken took taking');

/** "up 19 per cent": a share takes the direction that touches it, before or behind its qualifier. */
export function readDirection(tokens: Tokens, from: number, floor: number): number {
  const before = from - 1;
  const isDirection = before >= floor && DIRECTIONS.has(idAt(tokens, before)) && !isBreak(tokens, from);
  return isDirection && !PHRASAL.has(idAt(tokens, before - 1)) ? before : from;
}

function crossesBreak(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (isBreak(tokens, i)) return true;
  return false;
}
