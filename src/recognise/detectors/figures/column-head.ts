import { intern } from '../../../text/lexicon';
import { PARAGRAPH_START, type Tokens } from '../../../text/tokens';
import { unitOf } from '../../vocabulary/counted-nouns';
import { codeAt, flagsAt, idAt, OF } from './token-words';

/** How many lines stand below the head of a column at most, and how long one of them may be, in tokens. */
const MOST_LINES = 40;
const LONGEST_LINE = 14;
/** How far behind "number of" its noun may stand. */
const NOUN_AHEAD = 4;
const NUMBER = intern('number');
/** What ends a line of prose: a full stop, an exclamation or question mark. */
const ENDS_PROSE = new Set([46, 33, 63]);

/**
 * The "of" in the line above a table's column that says what its numbers count: "Number of prisoners in crowded cells". -1 where the number from
 * token `from` to `to` has not its line to itself, or no line says so.
 */
export function headOfColumn(tokens: Tokens, from: number, to: number): number {
  if (!startsLine(tokens, from) || !startsLine(tokens, to)) return -1;
  for (let lines = 0, end = from; lines < MOST_LINES && end > 0; lines++) {
    if (ENDS_PROSE.has(codeAt(tokens, end - 1))) return -1;
    let i = end - 1;
    let of = -1;
    while (i > 0 && !startsLine(tokens, i)) {
      if (idAt(tokens, i) === OF && idAt(tokens, i - 1) === NUMBER) of = i;
      if (end - i > LONGEST_LINE) return -1;
      i--;
    }
    if (of >= 0) return of;
    end = i;
  }
  return -1;
}

/** What the numbers of a column count, where its head names it. */
export function unitOfColumn(tokens: Tokens, of: number): string | undefined {
  for (let i = of + 1; i <= of + NOUN_AHEAD && !startsLine(tokens, i); i++) {
    const unit = unitOf(idAt(tokens, i));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** First token behind the line that holds token `at`. */
export function endOfLine(tokens: Tokens, at: number): number {
  let i = at + 1;
  while (!startsLine(tokens, i)) i++;
  return i;
}

const startsLine = (tokens: Tokens, at: number): boolean =>
  at >= tokens.length || (flagsAt(tokens, at) & PARAGRAPH_START) !== 0;
