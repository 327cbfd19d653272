/** What the characters of a text are: what kind each is of and what it folds to, in one look at a table. */

/** Kinds of character, in an order that lets pairs be told by one comparison: white space up to LINE, letters up to CAP. */
export const SPACE = 0;
export const LINE = 1;
export const LETTER = 2;
export const CAP = 3;
export const APOSTROPHE = 4;
export const DIGIT = 5;
export const OTHER = 6;

/** Lower case and straight quotes for one UTF-16 code; length never changes, so offsets stay true. */
export function foldCode(code: number): number {
  if (code < 128) return code > 64 && code < 91 ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39;
  // Latin-1 capitals (without the multiplication sign) and Welsh Ŵ, Ŷ and the like, which pair even/odd.
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  if (code >= 0x100 && code <= 0x137 && code % 2 === 0) return code + 1;
  if (code >= 0x14a && code <= 0x177 && code % 2 === 0) return code + 1;
  return code;
}

function toKind(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return LINE;
  if (code < 33 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  if (code === 0x202f || code === 0x3000 || code === 0xfeff) return SPACE;
  if (code >= 48 && code < 58) return DIGIT;
  if (code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc) return APOSTROPHE;
  if (code < 0xc0) return code >= 97 && code < 123 ? LETTER : code >= 65 && code < 91 ? CAP : OTHER;
  if (code < 0x250) return toLatinKind(code);
  if ((code >= 0x2000 && code < 0x2c00) || (code >= 0xd800 && code < 0xe000)) return OTHER;
  return /\p{L}|\p{M}/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

function toLatinKind(code: number): number {
  if (code === 0xd7 || code === 0xf7) return OTHER;
  if (code <= 0xde) return CAP;
  if (code < 0x100) return LETTER;
  return (code < 0x138 || (code > 0x149 && code < 0x178)) && code % 2 === 0 ? CAP : LETTER;
}

/** A character as one number: its kind above 16 bits of its folded code. */
function toCharacter(code: number): number {
  return (toKind(code) << KIND_SHIFT) | foldCode(code);
}

export const KIND_SHIFT = 16;
export const FOLDED = 0xffff;

/** The character of each UTF-16 code, 0 for those that no text has brought yet: telling what a letter is takes long. */
const known = new Int32Array(1 << 16);
/** Those of European languages are known from the start, which keeps learning out of what runs hot. */
const EUROPEAN = 0x250;
for (let code = 1; code < EUROPEAN; code++) known[code] = toCharacter(code);

function learn(code: number): number {
  const character = toCharacter(code) | 0;
  known[code] = character;
  return character;
}

/**
 * Called on a string instead of looked up on it. Phrases and articles come as strings of a dozen inner kinds, and past
 * four of them V8 looks a method up anew at every call, which makes reading a text half as slow again.
 */
const { charCodeAt: codeAt } = String.prototype;

/** The UTF-16 code at an offset, for those who ask for a few; inside the text. */
export const codeIn = (text: string, at: number): number => codeAt.call(text, at);

/** What stands behind the last character of a text: white space. */
export const BEHIND = (SPACE << KIND_SHIFT) | 32;

/** Characters behind the last one that can be asked about. */
const PAST = 3;
/** Room for longer texts than this is given up again. */
const MOST_KEPT = 1 << 16;
let room = new Int32Array(1 << 13);

/**
 * The characters [from, to) of a text, each with its kind (`>>> KIND_SHIFT`) and its folded code (`& FOLDED`), and BEHIND a few times; in an array
 * that the next text takes. Asking a string for each of its characters once, in a loop of nothing else, is what makes reading fast.
 */
export function readCharacters(text: string, from = 0, to = text.length): Int32Array {
  const size = to - from;
  if (size + PAST > room.length || (room.length > MOST_KEPT && size < MOST_KEPT)) room = new Int32Array(roomFor(size));
  const characters = room;
  // Below 0 once a character is not known yet.
  let lowest = 0;
  for (let i = 0; i < size; i++) {
    const character = known[codeAt.call(text, from + i)] as number;
    characters[i] = character;
    lowest |= character - 1;
  }
  if (lowest < 0) for (let i = 0; i < size; i++) characters[i] ||= learn(codeIn(text, from + i));
  characters.fill(BEHIND, size, size + PAST);
  return characters;
}

const roomFor = (size: number): number => Math.max(1 << 13, size + (size >> 1) + PAST);
