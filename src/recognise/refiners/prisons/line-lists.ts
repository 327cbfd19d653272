import { WordSet } from '../../../text/lexicon';
import { NUMBER, PARAGRAPH_START, PUNCTUATION, type Tokens } from '../../../text/tokens';
import { PRISONS_PLURAL } from '../../vocabulary/prison-context';
import type { PlacedPrison } from './places';

/** One name a line, with the words that lead to the first. */
export interface LineList {
  readonly names: readonly PlacedPrison[];
  /** Whether the line before the first speaks of prisons. */
  readonly isLed: boolean;
}

/** Of a table's column. */
const HEADER = new WordSet('establishment');
const FEWEST = 3;
/** How many tokens a line may have before its name: "12.", "(a)", "•", "-". */
const LONGEST_MARKER = 3;
/** How far back a line that leads to a list is read, in tokens. */
const LONGEST_LEAD = 40;

/**
 * Runs of three lines or more that each begin with a name and go on with a mark, a number or nothing: "1. Shrewsbury (183%)",
 * "2. Swansea (177%)". Lines of numbers alone, the other cells of a table, may stand between.
 */
export function toLineLists(placed: readonly PlacedPrison[], tokens: Tokens): readonly LineList[] {
  const lists: LineList[] = [];
  let names: PlacedPrison[] = [];
  const close = (): void => {
    if (names.length >= FEWEST)
      lists.push({ names, isLed: isLed(tokens, lineStart(tokens, names[0] as PlacedPrison)) });
    names = [];
  };
  for (const prison of placed) {
    const last = names.at(-1);
    if ((last && prison.from < last.to) || lineStart(tokens, prison) < 0 || !endsName(tokens, prison.to)) continue;
    if (last && !isNextLine(tokens, last.to, lineStart(tokens, prison))) close();
    names.push(prison);
  }
  close();
  return lists;
}

/** The first token of the line whose name this is, -1 where words stand before the name. */
function lineStart({ flags }: Tokens, { from }: PlacedPrison): number {
  for (let i = from; i >= 0 && from - i <= LONGEST_MARKER; i--) {
    if (i < from && ((flags[i] as number) & (NUMBER | PUNCTUATION)) === 0) return -1;
    if ((flags[i] as number) & PARAGRAPH_START) return i;
  }
  return -1;
}

/** Whether the line ends at `at`, or a mark or a number goes on. */
function endsName({ flags, length }: Tokens, at: number): boolean {
  return at >= length || ((flags[at] as number) & (NUMBER | PUNCTUATION | PARAGRAPH_START)) !== 0;
}

/** Whether a line that starts at `start` is the next one after a name that ends at `end`, but for lines without a word. */
function isNextLine({ flags }: Tokens, end: number, start: number): boolean {
  let i = end;
  while (i < start && ((flags[i] as number) & PARAGRAPH_START) === 0) i++;
  for (; i < start; i++) if (((flags[i] as number) & (NUMBER | PUNCTUATION)) === 0) return false;
  return true;
}

/** Whether the line before token `at` speaks of prisons. */
function isLed({ flags, word }: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_LEAD; i--) {
    if (PRISONS_PLURAL.has(word[i] as number) || HEADER.has(word[i] as number)) return true;
    if ((flags[i] as number) & PARAGRAPH_START) return false;
  }
  return false;
}
