import { WordSet } from '../../../text/lexicon';
import type { PhraseMatch } from '../../../text/phrase-index';
import type { Tokens } from '../../../text/tokens';
import { cueAt } from '../../vocabulary/cue-index';
import { numeralKind, PLAIN } from '../../vocabulary/numerals';
import { codeAt, idAt, isHyphen, isMark, isNumber } from './token-words';

/** What a token puts between a figure and the words beyond it. */
export const NOTHING = 0;
/** A comma, semicolon, colon, bracket or dash. */
export const STOP = 1;
/** Another number: what stands behind it speaks of that one. */
export const NUMERAL = 2;
/** A word that begins a clause. */
export const CLAUSE = 3;

/** , ; : ( ) and the dashes; quotation marks and signs part nothing. */
const STOPS = new Set([44, 59, 58, 40, 41, 45, 0x2013, 0x2014]);
const CLAUSES = new WordSet('and but while whereas although though which');

const SEEN = 1;
const BOUNDARY_SHIFT = 1;
const CUE_SHIFT = 3;

/**
 * The cues and boundaries of a text, by token. Each token is looked at once, on demand, as the surroundings of figures
 * overlap; most of an article is never looked at.
 */
export class Surroundings {
  /** 0 not seen; else SEEN, the boundary in two bits, and above them one more than the index of its cue. */
  private readonly seen: Int32Array;
  private readonly cues: PhraseMatch<number>[] = [];

  constructor(private readonly tokens: Tokens) {
    this.seen = new Int32Array(tokens.length);
  }

  /** What token `at` puts between: NOTHING, STOP, NUMERAL or CLAUSE. */
  boundary(at: number): number {
    return ((this.seen[at] || this.see(at)) >> BOUNDARY_SHIFT) & 3;
  }

  /** The cue whose phrase starts at token `at`, undefined for most tokens. */
  cue(at: number): PhraseMatch<number> | undefined {
    const index = (this.seen[at] || this.see(at)) >> CUE_SHIFT;
    return index === 0 ? undefined : this.cues[index - 1];
  }

  private see(at: number): number {
    const cue = cueAt(this.tokens, at);
    const index = cue ? this.cues.push(cue) : 0;
    const code = SEEN | (boundaryAt(this.tokens, at) << BOUNDARY_SHIFT) | (index << CUE_SHIFT);
    this.seen[at] = code;
    return code;
  }
}

const YEAR = /^(?:19|20)\d\d$/;

/** A year says when, and takes no words from another number. */
function isYear(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  return end - start === 4 && YEAR.test(tokens.text.slice(start, end));
}

function boundaryAt(tokens: Tokens, at: number): number {
  if (isMark(tokens, at)) return STOPS.has(codeAt(tokens, at)) && !isHyphen(tokens, at) ? STOP : NOTHING;
  if (isNumber(tokens, at)) return isYear(tokens, at) ? NOTHING : NUMERAL;
  if (numeralKind(idAt(tokens, at)) !== PLAIN) return NUMERAL;
  return CLAUSES.has(idAt(tokens, at)) ? CLAUSE : NOTHING;
}
