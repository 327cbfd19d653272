import { foldCode, HASH_SEED, hashStep, UNKNOWN, WordSet, wordId, wordIdOf } from './lexicon';

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

/**
 * Called on a string instead of looked up on it. Phrases and articles come as strings of a dozen inner kinds, and past
 * four of them V8 looks a method up anew at every call, which makes reading a text half as slow again.
 */
const { charCodeAt: codeAt } = String.prototype;

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
const ABBREVIATIONS = new WordSet(
  'mr mrs ms dr st prof rev hon lt col sgt capt insp supt det con ch no vs jr sr gov sen rep co inc ltd',
);

/** Where a text's tokens are put down until their number is known; kept from text to text, since making arrays is dear. */
const scratch = {
  start: new Uint32Array(1 << 12),
  end: new Uint32Array(1 << 12),
  word: new Uint16Array(1 << 12),
  flags: new Uint8Array(1 << 12),
};
/** Scratch room for more tokens than this is given up again after the text that needed it. */
const MOST_KEPT = 1 << 16;

function resizeScratch(size: number): void {
  const { start, end, word, flags } = scratch;
  const kept = Math.min(size, start.length);
  scratch.start = new Uint32Array(size);
  scratch.end = new Uint32Array(size);
  scratch.word = new Uint16Array(size);
  scratch.flags = new Uint8Array(size);
  scratch.start.set(start.subarray(0, kept));
  scratch.end.set(end.subarray(0, kept));
  scratch.word.set(word.subarray(0, kept));
  scratch.flags.set(flags.subarray(0, kept));
}

/** The first `length` tokens of the scratch room, in one buffer of their own. */
function takeTokens(text: string, length: number): Tokens {
  const buffer = new ArrayBuffer(length * 11);
  const tokens = {
    text,
    length,
    start: new Uint32Array(buffer, 0, length),
    end: new Uint32Array(buffer, length * 4, length),
    word: new Uint16Array(buffer, length * 8, length),
    flags: new Uint8Array(buffer, length * 10, length),
  };
  tokens.start.set(scratch.start.subarray(0, length));
  tokens.end.set(scratch.end.subarray(0, length));
  tokens.word.set(scratch.word.subarray(0, length));
  tokens.flags.set(scratch.flags.subarray(0, length));
  if (scratch.start.length > MOST_KEPT) resizeScratch(1 << 12);
  return tokens;
}

function isLetter(kind: number): boolean {
  return kind === LETTER || kind === CAP;
}

/** Words longer than this are in no list of ours. */
const LONGEST = 64;
/** Words with fewer letters before an inner capital are names of their own ("MacDonald", "FitzGerald"). */
const SHORTEST_FUSED = 5;
/**
 * What walking a word finds besides its end: its folded codes, the lexicon's hash, whether a letter was small, and where
 * a capital first follows a small letter, 0 where none does.
 */
const codes = new Uint16Array(LONGEST);
const walked = { end: 0, hash: 0, hasSmall: false, cut: 0 };

/** Walks the word that starts at `at`: letters and inner apostrophes, without a closing "'s". */
function walkWord(text: string, length: number, at: number): void {
  let i = at;
  let hash = HASH_SEED;
  let hasSmall = false;
  let cut = 0;
  while (i < length) {
    const code = codeAt.call(text, i);
    let folded = code | 32;
    // Letters of ASCII are the bulk of any text: no table, no call.
    if (code < 128 && folded >= 97 && folded <= 122) {
      if (code === folded) hasSmall = true;
      else if (hasSmall && cut === 0) cut = i;
    } else {
      if (code < 128 && code !== 39) break;
      const kind = classOf(code);
      if (kind === LETTER) hasSmall = true;
      else if (kind !== CAP && (kind !== APOSTROPHE || !isInnerApostrophe(text, i))) break;
      folded = foldCode(code);
    }
    hash = hashStep(hash, folded);
    codes[i - at] = folded;
    i++;
  }
  walked.end = i;
  walked.hash = hash;
  walked.hasSmall = hasSmall;
  walked.cut = cut;
}

/** Whether an apostrophe inside a word goes on with it ("O'Brien"), which that of a closing "'s" does not. */
function isInnerApostrophe(text: string, at: number): boolean {
  if (at + 1 >= text.length || !isLetter(classOf(codeAt.call(text, at + 1)))) return false;
  if ((codeAt.call(text, at + 1) | 32) !== 115) return true;
  return at + 2 < text.length && isLetter(classOf(codeAt.call(text, at + 2)));
}

/** End of the number that starts at `at`: digits, with one comma or point between digits. */
function numberEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    while (i < text.length && classOf(codeAt.call(text, i)) === DIGIT) i++;
    const code = codeAt.call(text, i);
    if ((code !== 44 && code !== 46) || i + 1 >= text.length || classOf(codeAt.call(text, i + 1)) !== DIGIT) return i;
    i++;
  }
}

function endsSentence(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isClosing(code: number): boolean {
  return code === 34 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 39;
}

/** Splits a text into tokens; linear in its length. */
export function tokenise(text: string): Tokens {
  let { start: starts, end: ends, word: words, flags: allFlags } = scratch;
  const { length: size } = text;
  let length = 0;
  let i = 0;
  let space = false;
  let line = true;
  // Whether a full stop came that may end a sentence; it does where white space and no small letter follows.
  let stop = false;
  // Whether the word before was cut off one it had run together with.
  let fused = false;
  while (i < size) {
    const code = codeAt.call(text, i);
    const kind = code < 128 ? (asciiClass[code] as number) : classOf(code);
    if (kind === SPACE || kind === LINE) {
      space = true;
      if (kind === LINE) line = true;
      i++;
      continue;
    }
    let flags = space || i === 0 ? 0 : JOINED;
    if (line) flags |= SENTENCE_START | PARAGRAPH_START;
    else if (fused || (stop && space && kind !== LETTER)) flags |= SENTENCE_START;
    fused = false;
    const start = i;
    let word = 0;
    if (kind === LETTER || kind === CAP) {
      walkWord(text, size, i);
      i = walked.end;
      flags |= WORD;
      if (kind === CAP) flags |= i - start > 1 && !walked.hasSmall ? CAPITAL | UPPER : CAPITAL;
      word = i - start > LONGEST ? UNKNOWN : wordIdOf(codes, i - start, walked.hash);
      if (word === UNKNOWN && walked.cut - start >= SHORTEST_FUSED) {
        const first = fusedWord(text, start, walked.cut, i);
        if (first !== UNKNOWN) {
          word = first;
          i = walked.cut;
          fused = true;
        }
      }
      stop = false;
    } else if (kind === APOSTROPHE && !space && isPossessiveAt(text, i)) {
      i += 2;
      flags |= WORD;
      word = wordId(text, start, i);
      stop = false;
    } else if (kind === DIGIT) {
      i = numberEnd(text, i);
      flags |= NUMBER;
      stop = false;
    } else {
      // A surrogate pair stays in one token.
      i += code >= 0xd800 && code < 0xdc00 && i + 1 < text.length ? 2 : 1;
      flags |= PUNCTUATION;
      if (!endsSentence(code)) stop &&= isClosing(code);
      else {
        const last = length - 1;
        const isJoined = code === 46 && last >= 0 && ends[last] === start;
        stop = !(
          isJoined && isAbbreviation(words[last] as number, allFlags[last] as number, start - (starts[last] as number))
        );
      }
    }
    if (length === starts.length) {
      resizeScratch(length * 2);
      ({ start: starts, end: ends, word: words, flags: allFlags } = scratch);
    }
    starts[length] = start;
    ends[length] = i;
    words[length] = word;
    allFlags[length++] = flags;
    space = false;
    line = false;
  }
  return takeTokens(text, length);
}

/**
 * The first of two words that a page has run together ("PrisonRanby", a caption twice), where the lexicon has both;
 * else UNKNOWN. Elements without white space between them come as such text.
 */
function fusedWord(text: string, start: number, cut: number, end: number): number {
  return wordId(text, cut, end) === UNKNOWN ? UNKNOWN : wordId(text, start, cut);
}

function isPossessiveAt(text: string, at: number): boolean {
  if (at === 0 || (codeAt.call(text, at + 1) | 32) !== 115) return false;
  const before = classOf(codeAt.call(text, at - 1));
  const after = at + 2 < text.length ? classOf(codeAt.call(text, at + 2)) : SPACE;
  return (isLetter(before) || before === DIGIT) && !isLetter(after) && after !== DIGIT;
}

/** Whether a full stop right behind a word belongs to it: an abbreviation or an initial ("Mr.", "J. Smith"). */
function isAbbreviation(word: number, flags: number, length: number): boolean {
  if (!(flags & WORD)) return false;
  return length === 1 ? (flags & CAPITAL) !== 0 : ABBREVIATIONS.has(word);
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
