import { PARAGRAPH_START, SENTENCE_START, type Tokens } from '../../../text/tokens';
import { groupsAt } from '../../vocabulary/cue-index';
import { endOfLine, headOfColumn } from './column-head';
import { codeAt } from './token-words';

/** How long a line of a list may be, and how many of them stand below their header at most, in tokens and lines. */
const LONGEST_LINE = 40;
const MOST_LINES = 40;
/** How far back the sentence of a header goes, in tokens. */
const LONGEST_HEADER = 45;
const ABOVE_LIST = 6;
const ABOVE_COLUMN = 2;
const NONE: readonly number[] = [];
const COLON = 58;
/** What ends a line of prose: a full stop, an exclamation or question mark, a quotation mark. */
const ENDS_PROSE = new Set([46, 33, 63, 34, 0x201d]);

/**
 * What the line above a list says of all its numbers: "The phones found in each jail were:", and below it "Leeds had 84 in 2018".
 * Figures come in their order.
 */
export class ListHeader {
  private line = -1;
  private found: readonly number[] = NONE;
  /** How far off its words are, in tokens: those above a column stand for the noun of its numbers. */
  distance = ABOVE_LIST;

  constructor(private readonly tokens: Tokens) {}

  /** The groups of cues (by number) in the header of the list whose line holds token `at`; none where there is no list. */
  groupsFor(at: number): readonly number[] {
    const line = this.lineOf(at);
    if (line !== this.line) {
      this.line = line;
      const end = line > 0 ? this.headerEnd(line) : -1;
      this.found = end < 0 ? NONE : this.readHeader(end);
    }
    return this.found;
  }

  /** First token of the line that holds token `at`; -1 where it is too long for one of a list, or has more than a sentence. */
  private lineOf(at: number): number {
    const { flags } = this.tokens;
    for (let i = at; i >= 0 && at - i < LONGEST_LINE; i--) {
      const flag = flags[i] as number;
      if (flag & SENTENCE_START) return flag & PARAGRAPH_START ? i : -1;
    }
    return -1;
  }

  /** Where the header ends of a list, or of a table's column, one of whose lines starts at token `line`: at its colon; -1 where it is none. */
  private headerEnd(line: number): number {
    const column = headOfColumn(this.tokens, line, line + 1);
    this.distance = column < 0 ? ABOVE_LIST : ABOVE_COLUMN;
    if (column >= 0) return endOfLine(this.tokens, column);
    for (let lines = 0, i = line; lines < MOST_LINES && i > 0; lines++) {
      const last = codeAt(this.tokens, i - 1);
      if (last === COLON) return i - 1;
      if (ENDS_PROSE.has(last)) return -1;
      i = this.lineOf(i - 1);
    }
    return -1;
  }

  private readHeader(end: number): readonly number[] {
    const groups = new Set<number>();
    for (let i = end - 1; i >= 0 && end - i < LONGEST_HEADER; i--) {
      for (const group of groupsAt(this.tokens, i)) groups.add(group);
      if ((this.tokens.flags[i] as number) & SENTENCE_START) break;
    }
    return [...groups];
  }
}
