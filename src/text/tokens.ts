import { APOSTROPHE, CAP, DIGIT, FOLDED, KIND_SHIFT, LETTER, LINE, readCharacters } from './characters';
import {
  CHECK_SEED,
  checkStep,
  HASH_SEED,
  hashStep,
  intern,
  lookUp,
  NO_WORD,
  UNKNOWN,
  WordSet,
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
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lexicon id of the folded word; UNKNOWN for others. Punctuation and numbers have 0. */
  readonly word: Uint16Array;
  readonly flags: Uint8Array;
}

/** Words behind whose full stop a sentence goes on. */
const ABBREVIATIONS = new WordSet(
  'mr mrs ms dr st prof rev hon lt col sgt capt insp supt det con ch no vs jr sr gov sen rep co inc ltd',
);

/**
 * Where the tokens of many texts lie one behind the other: arrays for each text would cost as much as splitting it, and no
 * place is written twice.
 */
class Slab {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The upper half of a word's check, until it is looked up by its hash (lexicon.ts). */
  readonly word: Uint16Array;
  readonly flags: Uint8Array;
  /** Hash of each token's word. */
  readonly hash: Int32Array;

  constructor(readonly size: number) {
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.word = new Uint16Array(size);
    this.flags = new Uint8Array(size);
    this.hash = new Int32Array(size);
  }

  /** A slab that starts with the tokens [from, to) of this one and has room for as many again. */
  goOn(from: number, to: number): Slab {
    const next = new Slab(Math.max(SLAB, (to - from) * 2));
    next.start.set(this.start.subarray(from, to));
    next.end.set(this.end.subarray(from, to));
    next.word.set(this.word.subarray(from, to));
    next.flags.set(this.flags.subarray(from, to));
    next.hash.set(this.hash.subarray(from, to));
    return next;
  }

  /** The tokens [from, to) as those of a text. */
  cut(text: string, from: number, to: number): Tokens {
    return {
      text,
      length: to - from,
      start: this.start.subarray(from, to),
      end: this.end.subarray(from, to),
      word: this.word.subarray(from, to),
      flags: this.flags.subarray(from, to),
    };
  }
}

/** Tokens of a slab: a dozen articles'. */
const SLAB = 1 << 13;
let slab = new Slab(SLAB);
/** How much of the slab is taken. */
let taken = 0;

/** Words with fewer letters before an inner capital are names of their own ("MacDonald", "FitzGerald"). */
const SHORTEST_FUSED = 4;

const COMMA = 44;
const POINT = 46;
const SMALL_S = 115;

function isLetter(kind: number): boolean {
  return kind === LETTER || kind === CAP;
}

/** Whether an apostrophe inside a word goes on with it ("O'Brien"), which that of a closing "'s" does not. */
function isInnerApostrophe(characters: Int32Array, at: number): boolean {
  const next = characters[at + 1] as number;
  if (!isLetter(next >>> KIND_SHIFT)) return false;
  return (next & FOLDED) !== SMALL_S || isLetter((characters[at + 2] as number) >>> KIND_SHIFT);
}

/** Whether a possessive "'s" stands at `at`, right behind a word or a number. */
function isPossessive(characters: Int32Array, at: number): boolean {
  if (at === 0 || ((characters[at + 1] as number) & FOLDED) !== SMALL_S) return false;
  const before = (characters[at - 1] as number) >>> KIND_SHIFT;
  const after = (characters[at + 2] as number) >>> KIND_SHIFT;
  return (isLetter(before) || before === DIGIT) && !isLetter(after) && after !== DIGIT;
}

/** End of the number that starts at `at`: digits, with one comma or point between digits. */
function numberEnd(characters: Int32Array, at: number): number {
  let i = at;
  for (;;) {
    while ((characters[i] as number) >>> KIND_SHIFT === DIGIT) i++;
    const code = (characters[i] as number) & FOLDED;
    if ((code !== COMMA && code !== POINT) || (characters[i + 1] as number) >>> KIND_SHIFT !== DIGIT) return i;
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

/** What is known of the word that readOddWord has read: two numbers for the lexicon, more flags, and flags of the next token. */
const oddWord = new Int32Array(4);
const HASH = 0;
const CHECK = 1;
const FLAGS = 2;
const BEFORE = 3;

/**
 * End of the word that starts at `start` and goes on with something else than small letters: capitals, or an apostrophe
 * that may belong to it. On its own, so that the loop over all others stays small enough for the processor's registers.
 */
function readOddWord(characters: Int32Array, start: number): number {
  let i = start;
  let hash = HASH_SEED;
  let check = CHECK_SEED;
  let hasSmall = false;
  // Where a capital last follows a small letter, 0 where none does ("McNallyMy").
  let cut = 0;
  let before = 0;
  for (let character = characters[i] as number; ; character = characters[++i] as number) {
    const kind = character >>> KIND_SHIFT;
    if (kind === LETTER) hasSmall = true;
    else if (kind === CAP) cut = before === LETTER ? i : cut;
    else if (kind !== APOSTROPHE || !isInnerApostrophe(characters, i)) break;
    before = kind;
    hash = hashStep(hash, character & FOLDED);
    check = checkStep(check, character & FOLDED);
  }
  oddWord[FLAGS] = i - start > 1 && !hasSmall ? UPPER : 0;
  oddWord[BEFORE] = 0;
  if (cut - start >= SHORTEST_FUSED && wordIdOf(hash, check >>> 16) === UNKNOWN && isFused(characters, start, cut, i)) {
    hash = hashOf(characters, start, cut);
    check = checkOf(characters, start, cut);
    i = cut;
    oddWord[BEFORE] = SENTENCE_START;
  }
  oddWord[HASH] = hash;
  oddWord[CHECK] = check;
  return i;
}

/** Beside the flags of the next token: a full stop came that may end a sentence; it does where white space and no small letter follows. */
const STOP = 256;

/** Splits a text into tokens; linear in its length. */
export function tokenise(text: string): Tokens {
  const place = { slab, from: taken, at: taken };
  readPiece(text, 0, text.length, place);
  slab = place.slab;
  taken = place.at;
  return slab.cut(text, place.from, place.at);
}

/** UTF-16 units that are read at once, and then to the end of their line. */
const PIECE = 1 << 16;

/** What `tokenise` does, in pieces; a long text lies in a slab of its own, since others are read in between. */
export function* tokeniseInSteps(text: string): Generator<void, Tokens> {
  if (text.length <= PIECE) return tokenise(text);
  const place = { slab: new Slab(text.length >> 2), from: 0, at: 0 };
  for (let from = 0; from < text.length; ) {
    const line = text.indexOf('\n', from + PIECE);
    const to = line < 0 ? text.length : line;
    readPiece(text, from, to, place);
    from = to;
    yield;
  }
  return place.slab.cut(text, 0, place.at);
}

/** Where the tokens of a text lie: those [from, at) of a slab, which moves where it gets too small. */
interface Place {
  slab: Slab;
  from: number;
  at: number;
}

/** Puts the tokens of the characters [base, to) of a text behind those that are there; they start with a line. */
function readPiece(text: string, base: number, to: number, place: Place): void {
  let { slab } = place;
  let { start: starts, end: ends, word: tags, flags: allFlags, hash: hashes } = slab;
  const size = (to - base) | 0;
  // Where the text's tokens start in the slab, where those of the piece do, and where the next one goes.
  let from = place.from | 0;
  let first = place.at | 0;
  let at = first;
  // What stands before a token says of it; the first token has no white space before it and is not joined to anything.
  let before = SENTENCE_START | PARAGRAPH_START;
  const characters = readCharacters(text, base, to);
  let character = characters[0] as number;
  for (let i = 0; i < size; ) {
    const kind = character >>> KIND_SHIFT;
    if (kind <= LINE) {
      before = kind === LINE ? SENTENCE_START | PARAGRAPH_START : before & ~JOINED;
      character = characters[++i] as number;
      continue;
    }
    const start = i;
    let flags = before;
    if (flags & STOP && kind !== LETTER && !(flags & JOINED)) flags |= SENTENCE_START;
    let hash = NO_WORD;
    let check = 0;
    before = JOINED;
    if (kind <= CAP) {
      hash = HASH_SEED;
      check = CHECK_SEED;
      // Nearly every word goes on in small letters and nothing else.
      do {
        hash = hashStep(hash, character & FOLDED);
        check = checkStep(check, character & FOLDED);
        character = characters[++i] as number;
      } while (character >>> KIND_SHIFT === LETTER);
      flags |= kind === CAP ? WORD | CAPITAL : WORD;
      const next = character >>> KIND_SHIFT;
      if (next === CAP || next === APOSTROPHE) {
        i = readOddWord(characters, start) | 0;
        hash = oddWord[HASH] as number;
        check = oddWord[CHECK] as number;
        flags |= oddWord[FLAGS] as number;
        before |= oddWord[BEFORE] as number;
        character = characters[i] as number;
      }
    } else {
      if (kind === DIGIT) {
        i = numberEnd(characters, i) | 0;
        flags |= NUMBER;
      } else if (kind === APOSTROPHE && flags & JOINED && isPossessive(characters, i)) {
        i += 2;
        flags |= WORD;
        hash = POSSESSIVE_HASH;
        check = POSSESSIVE_CHECK;
      } else {
        const code = character & FOLDED;
        // A surrogate pair stays in one token.
        i += code >= 0xd800 && code < 0xdc00 && i + 1 < size ? 2 : 1;
        if (isClosing(code)) before |= flags & STOP;
        else if (endsSentence(code)) {
          const isOfWord = code === POINT && at > from && ends[at - 1] === start + base && isAbbreviation(slab, at - 1);
          if (!isOfWord) before |= STOP;
        }
        flags |= PUNCTUATION;
      }
      character = characters[i] as number;
    }
    if (at === starts.length) {
      slab = slab.goOn(from, at);
      at -= from;
      first -= from;
      from = 0;
      ({ start: starts, end: ends, word: tags, flags: allFlags, hash: hashes } = slab);
    }
    starts[at] = start + base;
    ends[at] = i + base;
    tags[at] = check >>> 16;
    hashes[at] = hash;
    allFlags[at++] = flags;
  }
  lookUp(tags, hashes, first, at);
  place.slab = slab;
  place.from = from;
  place.at = at;
}

function hashOf(characters: Int32Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = hashStep(hash, (characters[i] as number) & FOLDED);
  return hash;
}

function checkOf(characters: Int32Array, from: number, to: number): number {
  let check = CHECK_SEED;
  for (let i = from; i < to; i++) check = checkStep(check, (characters[i] as number) & FOLDED);
  return check;
}

/** The word of a possessive, whose capital and curly forms fold to it. */
intern("'s");
const POSSESSIVE_HASH = hashOf(readCharacters("'s"), 0, 2);
const POSSESSIVE_CHECK = checkOf(readCharacters("'s"), 0, 2);

/**
 * Whether a page has run two words together at `cut` ("PrisonRanby", a caption twice): the lexicon has the second, and the first
 * too where it is short ("FitzGerald"). Elements without white space between them come as such text.
 */
function isFused(characters: Int32Array, start: number, cut: number, end: number): boolean {
  const isKnown = (from: number, to: number): boolean =>
    wordIdOf(hashOf(characters, from, to), checkOf(characters, from, to) >>> 16) !== UNKNOWN;
  return isKnown(cut, end) && (cut - start > SHORTEST_FUSED || isKnown(start, cut));
}

/** Whether a full stop right behind a word belongs to it: an abbreviation or an initial ("Mr.", "J. Smith"). */
function isAbbreviation({ start, end, word, flags, hash }: Slab, at: number): boolean {
  const kind = flags[at] as number;
  if (!(kind & WORD)) return false;
  if ((end[at] as number) - (start[at] as number) === 1) return (kind & CAPITAL) !== 0;
  return ABBREVIATIONS.has(wordIdOf(hash[at] as number, word[at] as number));
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
