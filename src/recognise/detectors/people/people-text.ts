import { WordSet } from '../../../text/lexicon';
import { CAPITAL, JOINED, PARAGRAPH_START, PUNCTUATION, SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';
import {
  FIRST_NAME,
  HEAD,
  HONORIFIC,
  LEADS,
  OF_BODY,
  officialWords,
  PROSECUTES,
} from '../../vocabulary/official-words';
import type { HeldRole } from './held-roles';

/** What a mark is; combined in `PeopleText.is` with the flags of tokens.ts, which end below these. */
export const COMMA = 1 << 8;
export const POINT = 1 << 9;
/** Between two words that touch it. */
export const HYPHEN = 1 << 10;
/** En, em, or a hyphen with white space before it. */
export const DASH = 1 << 11;
export const BRACKET_OPEN = 1 << 12;
export const BRACKET_CLOSE = 1 << 13;
/** The "'s" of an owner. */
export const POSSESSIVE = 1 << 14;
/** The apostrophe behind a plural owner ("Officers' Association"). */
export const CLOSING_APOSTROPHE = 1 << 15;
export const AMPERSAND = 1 << 16;
export const SLASH = 1 << 17;
export const COLON = 1 << 18;

/** What a rule on people can start at; several at one token. */
export const AT_HEAD = 1;
/** A capitalised given name. */
export const AT_GIVEN = 2;
/** A capitalised honorific. */
export const AT_HONORIFIC = 4;
/** "of", "for", "prosecuting" behind a capital, a mark or "speaking". */
export const AT_OF_BODY = 8;
/** "chairs", "charge". */
export const AT_LEADS = 16;
/** A word in brackets. */
export const AT_BRACKETED = 32;
/** Any capitalised word. */
export const AT_CAPITAL = 64;

/**
 * A text as the rules on people read it: what each token is and what its word can do, side by side, and the tokens that
 * rules start at. Worked out in one pass for all of them; the arrays go on past the text, where nothing stands.
 */
export interface PeopleText extends Tokens {
  readonly tokens: Tokens;
  /** The token's flags and what mark it is. */
  readonly is: Uint32Array;
  /** What the token's word can do (vocabulary/official-words.ts). */
  readonly of: Uint32Array;
  /** Indices of the tokens that rules start at, in order, `anchors` of them, and what each is. */
  readonly at: Uint32Array;
  readonly kinds: Uint8Array;
  readonly anchors: number;
  /** Made on demand (held-roles.ts). */
  roles: readonly HeldRole[] | undefined;
}

/** Tokens past the end that can be asked about. */
const PAST = 16;
/** Room for longer texts than this is given up again. */
const MOST_KEPT = 1 << 16;
const SPEAKING = new WordSet('speaking on behalf');

/** Called on a string instead of looked up on it, as tokens.ts says why. */
const { charCodeAt: codeAt } = String.prototype;

let room = makeRoom(1 << 12);
let current: PeopleText | undefined;
let starts: Uint8Array | undefined;

/**
 * A text as the rules on people read it; the same until another text is asked for, whose marks then take its place in
 * the same arrays. So a rule asks for it anew each time it runs, and keeps it no longer.
 */
export function peopleText(tokens: Tokens): PeopleText {
  if (current?.tokens !== tokens) current = read(tokens);
  return current;
}

function makeRoom(size: number): Pick<PeopleText, 'is' | 'of' | 'at' | 'kinds'> {
  const past = size + PAST;
  return {
    is: new Uint32Array(past),
    of: new Uint32Array(past),
    at: new Uint32Array(past),
    kinds: new Uint8Array(past),
  };
}

/** Hardly a branch in it depends on the word: they would be guessed wrong at every other token. */
function read(tokens: Tokens): PeopleText {
  const { text, length, start, end, word, flags } = tokens;
  const has = room.kinds.length - PAST;
  if (has < length || (has > MOST_KEPT && length < MOST_KEPT)) room = makeRoom(Math.max(length, 1 << 12));
  const { is, of, at, kinds } = room;
  const { kinds: kindOfWord, flags: official } = officialWords();
  starts ??= startsOf(official);
  let anchors = 0;
  let bracketed = -1;
  for (let i = 0; i < length; i++) {
    const kindOf = kindOfWord[word[i] as number] as number;
    let mark = flags[i] as number;
    let kind = starts[(kindOf << 1) | (mark & CAPITAL ? 1 : 0)] as number;
    if (mark & PUNCTUATION) {
      mark |= markOf(codeAt.call(text, start[i] as number), mark, i + 1 < length ? (flags[i + 1] as number) : 0);
      if (mark & BRACKET_OPEN) bracketed = i + 1;
    } else if ((mark & OWNING) === (WORD | JOINED) && isApostrophe(codeAt.call(text, start[i] as number))) {
      mark |= POSSESSIVE;
    }
    if (i === bracketed) kind |= AT_BRACKETED;
    if (kind & AT_OF_BODY && !isInside(mark, is, word, i)) kind &= ~AT_OF_BODY;
    is[i] = mark;
    of[i] = official[kindOf] as number;
    at[anchors] = i;
    kinds[anchors] = kind;
    if (kind !== 0) anchors++;
  }
  is.fill(SENTENCE_START | PARAGRAPH_START, length, length + PAST);
  of.fill(0, length, length + PAST);
  return { tokens, text, length, start, end, word, flags, is, of, at, kinds, anchors, roles: undefined };
}

/** What tells a "'s" from other words. */
const OWNING = WORD | JOINED | CAPITAL;

/** Whether "of" or "prosecuting" goes on with what a capital, a mark or "speaking" began. */
function isInside(mark: number, is: Uint32Array, word: Uint16Array, at: number): boolean {
  if (at === 0 || mark & SENTENCE_START) return false;
  return ((is[at - 1] as number) & (CAPITAL | PUNCTUATION)) !== 0 || SPEAKING.has(word[at - 1] as number);
}

/** What words start, by the index of what they can do: in small letters, and with a capital. */
function startsOf(official: Uint32Array): Uint8Array {
  const table = new Uint8Array(official.length * 2);
  for (const [i, can] of official.entries()) {
    const inAny = can & (OF_BODY | PROSECUTES) ? AT_OF_BODY : 0;
    table[i * 2] = inAny | (can & HEAD ? AT_HEAD : 0) | (can & LEADS ? AT_LEADS : 0);
    const name = (can & FIRST_NAME ? AT_GIVEN : 0) | (can & HONORIFIC ? AT_HONORIFIC : 0);
    table[i * 2 + 1] = (table[i * 2] as number) | name | AT_CAPITAL;
  }
  return table;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
}

/** Which mark a character is, by how it and the next token stand. */
function markOf(code: number, flags: number, next: number): number {
  switch (code) {
    case 44:
      return COMMA;
    case 46:
      return POINT;
    case 40:
      return BRACKET_OPEN;
    case 41:
      return BRACKET_CLOSE;
    case 38:
      return AMPERSAND;
    case 47:
      return SLASH;
    case 58:
      return COLON;
    case 0x2013:
    case 0x2014:
      return DASH;
    case 45:
      return flags & next & JOINED ? HYPHEN : DASH;
    case 0x2010:
    case 0x2011:
      return flags & next & JOINED ? HYPHEN : 0;
    case 39:
    case 0x2019:
      return flags & JOINED && next & WORD && !(next & JOINED) ? CLOSING_APOSTROPHE : 0;
    default:
      return 0;
  }
}
