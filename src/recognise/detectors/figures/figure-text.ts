import { codeIn } from '../../../text/characters';
import { lexiconSize, WordSet } from '../../../text/lexicon';
import { JOINED, NUMBER, type Tokens, WORD } from '../../../text/tokens';
import { CUE_PHRASES } from '../../vocabulary/cue-index';
import { BESIDE_BITS, CUE_BITS, FACT_BITS, fillBits, WORD_BITS } from '../../vocabulary/figure-word-bits';
import { numeralKind, PLAIN } from '../../vocabulary/numerals';
import { IS_SECOND } from '../../vocabulary/phrase-table';
import { DIGITS_BESIDE, JOINED_BESIDE, marksBeside, ROLES } from './beside';

/** What a token puts between a figure and the words beyond it: two bits. */
export const BOUNDARY = 3;
export const NOTHING = 0;
/** A comma, semicolon, colon, bracket or dash. */
export const STOP = 1;
/** Another number: what stands behind it speaks of that one. */
export const NUMERAL = 2;
/** A word that begins a clause. */
export const CLAUSE = 3;

const CLAUSES = new WordSet('and but while whereas although though which');
const cueRoles = CUE_PHRASES.roles(lexiconSize());
fillBits(CUE_BITS, (word) => {
  const boundary = numeralKind(word) !== PLAIN ? NUMERAL : CLAUSES.has(word) ? CLAUSE : NOTHING;
  return (cueRoles[word] as number) | boundary;
});

/** Tokens past either end that can be asked about. */
export const PAST = 64;
/** Room for longer texts than this is given up again. */
const MOST_KEPT = 1 << 16;

let current: Tokens | undefined;
let bits = new Int32Array(1 << 12);
let starts = new Int32Array(1 << 10);
let count = 0;

/**
 * What a token may do for the rules on figures, whether word, number or mark (vocabulary/figure-word-bits.ts); 0 up to PAST
 * tokens outside the text. All tokens of a text are read at the first question about one, and kept until another text is asked about.
 */
export function bitsAt(tokens: Tokens, at: number): number {
  if (tokens !== current) read(tokens);
  return bits[at + PAST] as number;
}

/** The same for whoever walks along a text: what token `at` may do is at `at + PAST`; until another text is asked about. */
export function allBits(tokens: Tokens): Readonly<Int32Array> {
  if (tokens !== current) read(tokens);
  return bits;
}

/** What a token may do beside a number (beside.ts). */
export const rolesBeside = (tokens: Tokens, at: number): number => (bitsAt(tokens, at) >>> BESIDE_BITS) & ROLES;

/** How many tokens of a text a figure can start at. */
export function countStarts(tokens: Tokens): number {
  if (tokens !== current) read(tokens);
  return count;
}

/** One of those tokens, by its number; only for the text counted last. */
export const startOf = (number: number): number => starts[number] as number;

function read(tokens: Tokens): void {
  const { length, flags, word } = tokens;
  makeRoom(length + 2 * PAST);
  const out = bits;
  let found = 0;
  for (let i = 0; i < length; i++) {
    const flag = flags[i] as number;
    let own = 0;
    if (flag & WORD) {
      own = WORD_BITS[word[i] as number] as number;
      if (flag & JOINED) own |= JOINED_BESIDE << BESIDE_BITS;
    } else own = flag & NUMBER ? ofNumber(tokens, i) : ofMark(tokens, i);
    out[i + PAST] = own;
    if ((own & BOUNDARY) === NUMERAL || flag & NUMBER) {
      if (found === starts.length) widenStarts();
      starts[found++] = i;
    }
  }
  out.fill(0, length + PAST, length + 2 * PAST);
  count = found;
  current = tokens;
}

function makeRoom(size: number): void {
  if (size <= bits.length && (bits.length <= MOST_KEPT || size > MOST_KEPT)) return;
  bits = new Int32Array(Math.max(1 << 12, 1 << Math.ceil(Math.log2(size))));
}

function widenStarts(): void {
  const wider = new Int32Array(starts.length * 2);
  wider.set(starts);
  starts = wider;
}

/** A hyphen, an apostrophe and a short number may stand inside a phrase. */
const INSIDE = IS_SECOND | (IS_SECOND << FACT_BITS);
/** And a number may be part of a date (refiners/figures/fact-words.ts). */
const DATES = 32;
const DIGITS = (DIGITS_BESIDE << BESIDE_BITS) | (DATES << FACT_BITS);

/** A year says when, and takes no words from another number. */
function ofNumber(tokens: Tokens, at: number): number {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length <= 2) return DIGITS | NUMERAL | INSIDE;
  return length === 4 && isYear(tokens, at) ? DIGITS : DIGITS | NUMERAL;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isYear({ text, start }: Tokens, at: number): boolean {
  const from = start[at] as number;
  const first = codeIn(text, from);
  const second = codeIn(text, from + 1);
  const isCentury = (first === 49 && second === 57) || (first === 50 && second === 48);
  return isCentury && isDigit(codeIn(text, from + 2)) && isDigit(codeIn(text, from + 3));
}

function ofMark(tokens: Tokens, at: number): number {
  const code = codeIn(tokens.text, tokens.start[at] as number);
  const beside = marksBeside(code) << BESIDE_BITS;
  if (!isDash(code)) return beside | (isStop(code) ? STOP : code === 39 || code === 0x2019 ? INSIDE : NOTHING);
  return beside | INSIDE | ((tokens.flags[at] as number) & JOINED || !isStop(code) ? NOTHING : STOP);
}

const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2014);

/** , ; : ( ) and the dashes; quotation marks and signs part nothing. */
function isStop(code: number): boolean {
  switch (code) {
    case 40:
    case 41:
    case 44:
    case 45:
    case 58:
    case 59:
    case 0x2013:
    case 0x2014:
      return true;
    default:
      return false;
  }
}
