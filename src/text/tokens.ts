import { APOSTROPHE, CAP, DIGIT, FOLDED, KIND_SHIFT, LETTER, LINE, readCharacters } from './characters';
import {
  CHECK_SEED,
  checkStep,
  HASH_SEED,
  hashStep,
  intern,
  lookUp,
  PENDING,
  UNKNOWN,
  WordSet,
  wordId,
  wordIdOf,
} from './lexicon';

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

/** The word of a possessive, whose capital and curly forms fold to it. */
const POSSESSIVE = intern("'s");

/** Words behind whose full stop a sentence goes on. */
const ABBREVIATIONS = new WordSet(
  'mr mrs ms dr st prof rev hon lt col sgt capt insp supt det con ch no vs jr sr gov sen rep co inc ltd',
);

/** Where a text's tokens are put down until their number is known; kept from text to text, since making arrays is dear. */
class Scratch {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly word: Uint16Array;
  readonly flags: Uint8Array;
  /** Hash and check of a PENDING word (lexicon.ts). */
  readonly hash: Int32Array;
  readonly check: Int32Array;

  constructor(readonly size: number) {
    this.start = new Uint32Array(size);
    this.end = new Uint32Array(size);
    this.word = new Uint16Array(size);
    this.flags = new Uint8Array(size);
    this.hash = new Int32Array(size);
    this.check = new Int32Array(size);
  }

  /** One of twice the size that holds the same. */
  widen(): Scratch {
    const wider = new Scratch(this.size * 2);
    wider.start.set(this.start);
    wider.end.set(this.end);
    wider.word.set(this.word);
    wider.flags.set(this.flags);
    wider.hash.set(this.hash);
    wider.check.set(this.check);
    return wider;
  }
}

const LEAST_SCRATCH = 1 << 12;
/** Scratch room for more tokens than this is given up again after the text that needed it. */
const MOST_KEPT = 1 << 16;
let scratch = new Scratch(LEAST_SCRATCH);

const TOKEN_BYTES = 11;
/** Bytes of a slab that the tokens of many texts lie in: a buffer for each text would cost as much as splitting it. */
const SLAB = 1 << 16;
let slab = new ArrayBuffer(SLAB);
let slabUsed = 0;

/** The first `length` tokens of the scratch room, in memory that nothing else is ever put into. */
function takeTokens(text: string, length: number): Tokens {
  const bytes = (length * TOKEN_BYTES + 3) & ~3;
  let buffer = slab;
  let from = slabUsed;
  if (bytes * 4 > SLAB) {
    buffer = new ArrayBuffer(bytes);
    from = 0;
  } else if (slabUsed + bytes > SLAB) {
    slab = new ArrayBuffer(SLAB);
    buffer = slab;
    from = 0;
    slabUsed = bytes;
  } else slabUsed += bytes;
  const tokens = {
    text,
    length,
    start: new Uint32Array(buffer, from, length),
    end: new Uint32Array(buffer, from + length * 4, length),
    word: new Uint16Array(buffer, from + length * 8, length),
    flags: new Uint8Array(buffer, from + length * 10, length),
  };
  tokens.start.set(scratch.start.subarray(0, length));
  tokens.end.set(scratch.end.subarray(0, length));
  tokens.word.set(scratch.word.subarray(0, length));
  tokens.flags.set(scratch.flags.subarray(0, length));
  if (scratch.size > MOST_KEPT) scratch = new Scratch(LEAST_SCRATCH);
  return tokens;
}

/** Words with fewer letters before an inner capital are names of their own ("MacDonald", "FitzGerald"). */
const SHORTEST_FUSED = 5;

const COMMA = 44;
const POINT = 46;
const SMALL_S = 115;

function isLetter(kind: number): boolean {
  return kind === LETTER || kind === CAP;
}

function kindAt(characters: Uint32Array, at: number): number {
  return (characters[at] as number) >>> KIND_SHIFT;
}

function foldedAt(characters: Uint32Array, at: number): number {
  return (characters[at] as number) & FOLDED;
}

/** Whether an apostrophe inside a word goes on with it ("O'Brien"), which that of a closing "'s" does not. */
function isInnerApostrophe(characters: Uint32Array, at: number): boolean {
  if (!isLetter(kindAt(characters, at + 1))) return false;
  return foldedAt(characters, at + 1) !== SMALL_S || isLetter(kindAt(characters, at + 2));
}

/** Whether a possessive "'s" stands at `at`, right behind a word or a number. */
function isPossessive(characters: Uint32Array, at: number): boolean {
  if (at === 0 || foldedAt(characters, at + 1) !== SMALL_S) return false;
  const before = kindAt(characters, at - 1);
  const after = kindAt(characters, at + 2);
  return (isLetter(before) || before === DIGIT) && !isLetter(after) && after !== DIGIT;
}

/** End of the number that starts at `at`: digits, with one comma or point between digits. */
function numberEnd(characters: Uint32Array, at: number): number {
  let i = at;
  for (;;) {
    while (kindAt(characters, i) === DIGIT) i++;
    const code = foldedAt(characters, i);
    if ((code !== COMMA && code !== POINT) || kindAt(characters, i + 1) !== DIGIT) return i;
    i++;
  }
}

function endsSentence(code: number): boolean {
  return code === POINT || code === 33 || code === 63 || code === 0x2026;
}

/** A bracket or a quotation mark that may stand between a full stop and the next sentence. */
function isClosing(code: number): boolean {
  return code === 34 || code === 41 || code === 93 || code === 0x201d || code === 39;
}

/** Splits a text into tokens; linear in its length. */
export function tokenise(text: string): Tokens {
  const characters = readCharacters(text);
  let { start: starts, end: ends, word: words, flags: allFlags, hash: hashes, check: checks } = scratch;
  const { length: size } = text;
  let length = 0;
  let i = 0;
  // What the white space before a token says of it; the first token has none and is not joined to anything.
  let before = SENTENCE_START | PARAGRAPH_START;
  // Whether a full stop came that may end a sentence; it does where white space and no small letter follows.
  let stop = false;
  while (i < size) {
    const character = characters[i] as number;
    const kind = character >>> KIND_SHIFT;
    if (kind <= LINE) {
      before = kind === LINE ? SENTENCE_START | PARAGRAPH_START : before & ~JOINED;
      i++;
      continue;
    }
    const start = i;
    let flags = stop && kind !== LETTER && !(before & JOINED) ? before | SENTENCE_START : before;
    let word: number = UNKNOWN;
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    before = JOINED;
    if (kind <= CAP) {
      let hasSmall = false;
      // Where a capital first follows a small letter, 0 where none does.
      let cut = 0;
      for (let inner = character; ; inner = characters[i] as number) {
        const innerKind = inner >>> KIND_SHIFT;
        if (innerKind === LETTER) hasSmall = true;
        else if (innerKind === CAP) cut = hasSmall && cut === 0 ? i : cut;
        else if (innerKind !== APOSTROPHE || !isInnerApostrophe(characters, i)) break;
        const folded = inner & FOLDED;
        hash = hashStep(hash, folded);
        check = checkStep(check, folded);
        i++;
      }
      flags |= WORD;
      if (kind === CAP) flags |= i - start > 1 && !hasSmall ? CAPITAL | UPPER : CAPITAL;
      word = PENDING;
      if (cut - start >= SHORTEST_FUSED && wordIdOf(hash, check) === UNKNOWN) {
        const first = fusedWord(characters, start, cut, i);
        if (first !== UNKNOWN) {
          word = first;
          i = cut;
          before |= SENTENCE_START;
        }
      }
      stop = false;
    } else if (kind === DIGIT) {
      i = numberEnd(characters, i);
      flags |= NUMBER;
      stop = false;
    } else if (kind === APOSTROPHE && flags & JOINED && isPossessive(characters, i)) {
      i += 2;
      flags |= WORD;
      word = POSSESSIVE;
      stop = false;
    } else {
      const code = character & FOLDED;
      // A surrogate pair stays in one token.
      i += code >= 0xd800 && code < 0xdc00 && i + 1 < size ? 2 : 1;
      flags |= PUNCTUATION;
      if (!endsSentence(code)) stop &&= isClosing(code);
      else {
        const last = length - 1;
        const isJoined = code === POINT && last >= 0 && ends[last] === start;
        stop = !(isJoined && isAbbreviation(scratch, last));
      }
    }
    if (length === starts.length) {
      scratch = scratch.widen();
      ({ start: starts, end: ends, word: words, flags: allFlags, hash: hashes, check: checks } = scratch);
    }
    starts[length] = start;
    ends[length] = i;
    words[length] = word;
    hashes[length] = hash;
    checks[length] = check;
    allFlags[length++] = flags;
  }
  lookUp(words, hashes, checks, length);
  return takeTokens(text, length);
}

/**
 * The first of two words that a page has run together ("PrisonRanby", a caption twice), where the lexicon has both;
 * else UNKNOWN. Elements without white space between them come as such text.
 */
function fusedWord(characters: Uint32Array, start: number, cut: number, end: number): number {
  return wordId(characters, cut, end) === UNKNOWN ? UNKNOWN : wordId(characters, start, cut);
}

/** Whether a full stop right behind a word belongs to it: an abbreviation or an initial ("Mr.", "J. Smith"). */
function isAbbreviation({ start, end, word, flags, hash, check }: Scratch, at: number): boolean {
  const kind = flags[at] as number;
  if (!(kind & WORD)) return false;
  if ((end[at] as number) - (start[at] as number) === 1) return (kind & CAPITAL) !== 0;
  return word[at] === PENDING && ABBREVIATIONS.has(wordIdOf(hash[at] as number, check[at] as number));
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
