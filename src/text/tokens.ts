import { wordId } from './lexicon';

/** What a token is, and how it stands; combined in `Tokens.flags`. */
export const WORD = 1;
/** Digits with inner commas and points: "1,513", "27.6". Letters behind it ("1m", "2nd") are a token of their own, JOINED. */
export const NUMBER = 2;
/** One character that is neither: a comma, a quotation mark, "£", "%", a hyphen or dash. */
export const PUNCTUATION = 4;
/** First letter is a capital. */
export const CAPITAL = 8;
/** Two letters or more, all capitals. */
export const UPPER = 16;
/** No white space before it. */
export const JOINED = 32;
export const SENTENCE_START = 64;
/** First token of a line; always a SENTENCE_START too. */
export const PARAGRAPH_START = 128;

/**
 * An article's tokens, as parallel arrays: one pass makes them, every rule reads them, nothing allocates per token.
 * `start`/`end` are UTF-16 offsets into `text`. A possessive "'s" (or "’s") is a WORD token of its own, JOINED;
 * inner apostrophes otherwise stay ("O'Brien", "don't"). Hyphens are PUNCTUATION between two tokens.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Lexicon id of the folded word; UNKNOWN for others. Punctuation and numbers have 0. */
  readonly word: Uint16Array;
  readonly flags: Uint8Array;
}

const SPACE = 0;
const LETTER = 1;
const CAP = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const OTHER = 5;
const LINE = 6;

const asciiClass = new Uint8Array(128).fill(OTHER);
for (let code = 0; code < 33; code++) asciiClass[code] = SPACE;
asciiClass[10] = LINE;
asciiClass[13] = LINE;
for (let code = 48; code < 58; code++) asciiClass[code] = DIGIT;
for (let code = 65; code < 91; code++) asciiClass[code] = CAP;
for (let code = 97; code < 123; code++) asciiClass[code] = LETTER;
asciiClass[39] = APOSTROPHE;

function classOf(code: number): number {
  if (code < 128) return asciiClass[code] as number;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return APOSTROPHE;
  if (code >= 0xc0 && code < 0x250) {
    if (code === 0xd7 || code === 0xf7) return OTHER;
    if (code <= 0xde) return CAP;
    if (code < 0x100) return LETTER;
    return (code < 0x138 || (code > 0x149 && code < 0x178)) && code % 2 === 0 ? CAP : LETTER;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff)
    return SPACE;
  if (code === 0x2028 || code === 0x2029) return LINE;
  if (code < 0x250 || (code >= 0x2000 && code < 0x2c00) || (code >= 0xd800 && code < 0xe000)) return OTHER;
  return /\p{L}|\p{M}/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

/** Words behind whose full stop a sentence goes on. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st prof rev hon lt col sgt capt insp supt det con ch no vs jr sr gov sen rep co inc ltd'.split(' '),
);

/** Offsets of tokens held back until the whole text is read, grown by doubling. */
class Builder {
  start = new Uint32Array(1024);
  end = new Uint32Array(1024);
  word = new Uint16Array(1024);
  flags = new Uint8Array(1024);
  length = 0;

  push(start: number, end: number, word: number, flags: number): void {
    if (this.length === this.start.length) this.grow();
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.word[this.length] = word;
    this.flags[this.length++] = flags;
  }

  private grow(): void {
    const size = this.length * 2;
    const wider = <T extends Uint32Array | Uint16Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.start = wider(this.start, new Uint32Array(size));
    this.end = wider(this.end, new Uint32Array(size));
    this.word = wider(this.word, new Uint16Array(size));
    this.flags = wider(this.flags, new Uint8Array(size));
  }
}

function isLetter(kind: number): boolean {
  return kind === LETTER || kind === CAP;
}

/** End of the word that starts at `at`: letters and inner apostrophes, without a closing "'s". */
function wordEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    while (i < text.length && isLetter(classOf(text.charCodeAt(i)))) i++;
    if (i + 1 >= text.length || classOf(text.charCodeAt(i)) !== APOSTROPHE) return i;
    if (!isLetter(classOf(text.charCodeAt(i + 1)))) return i;
    const next = text.charCodeAt(i + 1) | 32;
    const isPossessive = next === 115 && !(i + 2 < text.length && isLetter(classOf(text.charCodeAt(i + 2))));
    if (isPossessive) return i;
    i++;
  }
}

/** End of the number that starts at `at`: digits, with one comma or point between digits. */
function numberEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    while (i < text.length && classOf(text.charCodeAt(i)) === DIGIT) i++;
    const code = text.charCodeAt(i);
    if ((code !== 44 && code !== 46) || i + 1 >= text.length || classOf(text.charCodeAt(i + 1)) !== DIGIT) return i;
    i++;
  }
}

function isUpper(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) === LETTER) return false;
  return true;
}

function endsSentence(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isClosing(code: number): boolean {
  return code === 34 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 39;
}

/** Splits a text into tokens; linear in its length. */
export function tokenise(text: string): Tokens {
  const out = new Builder();
  let i = 0;
  let space = false;
  let line = true;
  // 1 behind a full stop that may end a sentence; it does where white space and no small letter follows.
  let stop = false;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE || kind === LINE) {
      space = true;
      if (kind === LINE) line = true;
      i++;
      continue;
    }
    let flags = space || i === 0 ? 0 : JOINED;
    if (line) flags |= SENTENCE_START | PARAGRAPH_START;
    else if (stop && space && kind !== LETTER) flags |= SENTENCE_START;
    const start = i;
    let word = 0;
    if (isLetter(kind) || (kind === APOSTROPHE && !space && isPossessiveAt(text, i))) {
      i = kind === APOSTROPHE ? i + 2 : wordEnd(text, i);
      flags |= WORD;
      if (kind === CAP) flags |= isUpper(text, start, i) ? CAPITAL | UPPER : CAPITAL;
      word = wordId(text, start, i);
    } else if (kind === DIGIT) {
      i = numberEnd(text, i);
      flags |= NUMBER;
    } else {
      // A surrogate pair stays in one token.
      i += code >= 0xd800 && code < 0xdc00 && i + 1 < text.length ? 2 : 1;
      flags |= PUNCTUATION;
    }
    out.push(start, i, word, flags);
    if (flags & PUNCTUATION) stop = endsSentence(code) ? !isAbbreviation(text, out, code) : stop && isClosing(code);
    else stop = false;
    space = false;
    line = false;
  }
  const { length } = out;
  return {
    text,
    length,
    start: out.start.subarray(0, length),
    end: out.end.subarray(0, length),
    word: out.word.subarray(0, length),
    flags: out.flags.subarray(0, length),
  };
}

function isPossessiveAt(text: string, at: number): boolean {
  if (at === 0 || (text.charCodeAt(at + 1) | 32) !== 115) return false;
  const before = classOf(text.charCodeAt(at - 1));
  const after = at + 2 < text.length ? classOf(text.charCodeAt(at + 2)) : SPACE;
  return (isLetter(before) || before === DIGIT) && !isLetter(after) && after !== DIGIT;
}

/** Whether the full stop just pushed belongs to an abbreviation or an initial ("Mr.", "J. Smith"). */
function isAbbreviation(text: string, out: Builder, code: number): boolean {
  const at = out.length - 2;
  if (code !== 46 || at < 0 || !((out.flags[at] as number) & WORD)) return false;
  const start = out.start[at] as number;
  const end = out.end[at] as number;
  if (end !== out.start[at + 1]) return false;
  if (end - start === 1) return ((out.flags[at] as number) & CAPITAL) !== 0;
  return end - start <= 4 && ABBREVIATIONS.has(text.slice(start, end).toLowerCase());
}

/** Index of the token that covers or follows a UTF-16 offset; `tokens.length` past the last one. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** [from, to) token indices of the sentence that holds a token. */
export function sentenceOf(tokens: Tokens, at: number): readonly [number, number] {
  let from = Math.min(at, tokens.length - 1);
  while (from > 0 && !((tokens.flags[from] as number) & SENTENCE_START)) from--;
  let to = at + 1;
  while (to < tokens.length && !((tokens.flags[to] as number) & SENTENCE_START)) to++;
  return [Math.max(from, 0), Math.min(to, tokens.length)];
}

/** The words of token `at` as the article prints them. */
export function tokenText(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}
