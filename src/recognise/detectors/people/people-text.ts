import { codeIn, foldCode } from '../../../text/characters';
import { WordSet } from '../../../text/lexicon';
import { CAPITAL, JOINED, PARAGRAPH_START, PUNCTUATION, SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';
import {
  FIRST_NAME,
  HEAD,
  HONORIFIC,
  KIND_FLAGS,
  KIND_OPENS_KNOWN,
  LEADS,
  OF_BODY,
  officialWords,
  PROSECUTES,
  WORD_KINDS,
} from '../../vocabulary/official-words';
import type { HeldRole } from './held-roles';
import type { PersonName } from './person-name';

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
/** A capitalised word that a name of the tables starts with. */
export const AT_KNOWN = 128;

/**
 * A text as the rules on people read it: what each token is and what its word can do, side by side, and the tokens that
 * rules start at. Worked out in one pass for all of them; the arrays go on past the text, where nothing stands.
 */
export interface PeopleText extends Tokens {
  readonly tokens: Tokens;
  /** The token's flags and what mark it is. */
  readonly is: Int32Array;
  /** What the token's word can do (vocabulary/official-words.ts). */
  readonly of: Int32Array;
  /** Indices of the tokens that rules start at, in order, `anchors` of them, and what each is. */
  readonly at: Int32Array;
  readonly kinds: Uint8Array;
  readonly anchors: number;
  /** All of `kinds` together: what no rule can start at in this text is not there. */
  readonly anyKind: number;
  /** Made on demand (held-roles.ts). */
  roles: readonly HeldRole[] | undefined;
  /** The names that mentions span, by their UTF-16 start; read when first asked for (refiners/people/name-mentions.ts). */
  names: Map<number, PersonName> | undefined;
}

/** Tokens past the end that can be asked about. */
const PAST = 16;
/** Anchors that a rule looks at between two steps; behind each it asks for the text anew. */
export const AT_ONCE = 1 << 11;
/** Room for longer texts than this is given up again. */
const MOST_KEPT = 1 << 16;
const SPEAKING = new WordSet('speaking on behalf');

let room = makeRoom(1 << 12);
let current: PeopleText | undefined;

/**
 * A text as the rules on people read it; the same until another text is asked for, whose marks then take its place in
 * the same arrays. So a rule asks for it anew each time it runs, and keeps it no longer.
 */
export function peopleText(tokens: Tokens): PeopleText {
  if (current?.tokens !== tokens) current = read(tokens);
  return current;
}

interface Room extends Pick<PeopleText, 'is' | 'of' | 'at' | 'kinds'> {
  /** What rules can start at each token. */
  readonly kindAt: Uint8Array;
}

function makeRoom(size: number): Room {
  const past = size + PAST;
  return {
    is: new Int32Array(past),
    of: new Int32Array(past),
    at: new Int32Array(past),
    kinds: new Uint8Array(past),
    kindAt: new Uint8Array(past),
  };
}

/** Three plain loops: all in one, they take half as long again. */
function read(tokens: Tokens): PeopleText {
  const { text, length, start, end, word, flags } = tokens;
  const has = room.kinds.length - PAST;
  if (has < length || (has > MOST_KEPT && length < MOST_KEPT)) room = makeRoom(Math.max(length, 1 << 12));
  const { is, of, at, kinds, kindAt } = room;
  if (!isPrepared) prepare();
  is.set(flags);
  for (let i = 0; i < length; i++) {
    const kindOf = WORD_KINDS[word[i] as number] as number;
    of[i] = KIND_FLAGS[kindOf] as number;
    kindAt[i] = STARTS[(kindOf << 1) | (((flags[i] as number) & CAPITAL) >> CAPITAL_BIT)] as number;
  }
  readMarks(tokens, room);
  const anchors = putAnchors(tokens, room);
  let anyKind = 0;
  for (let k = 0; k < anchors; k++) anyKind |= kinds[k] as number;
  for (let i = length; i < length + PAST; i++) {
    is[i] = SENTENCE_START | PARAGRAPH_START;
    of[i] = 0;
  }
  const roles = undefined;
  const names = undefined;
  return { tokens, text, length, start, end, word, flags, is, of, at, kinds, anchors, anyKind, roles, names };
}

/** Adds to the flags of tokens what mark each is. */
function readMarks({ text, length, start, flags }: Tokens, { is, kindAt }: Room): void {
  for (let i = 0; i < length; i++) {
    const flag = flags[i] as number;
    if (flag & PUNCTUATION) {
      const mark = markOf(codeIn(text, start[i] as number), flag, i + 1 < length ? (flags[i + 1] as number) : 0);
      is[i] = flag | mark;
      if (mark & BRACKET_OPEN && i + 1 < length) kindAt[i + 1] = (kindAt[i + 1] as number) | AT_BRACKETED;
    } else if ((flag & OWNING) === (WORD | JOINED) && foldCode(codeIn(text, start[i] as number)) === 39) {
      is[i] = flag | POSSESSIVE;
    }
  }
}

/** Lists the tokens that something can start at; how many there are. */
function putAnchors({ length, word }: Tokens, { is, at, kinds, kindAt }: Room): number {
  let anchors = 0;
  for (let i = 0; i < length; i++) {
    let kind = kindAt[i] as number;
    if (kind === 0) continue;
    if (kind & AT_OF_BODY && !isInside(is, word, i)) {
      kind &= ~AT_OF_BODY;
      if (kind === 0) continue;
    }
    at[anchors] = i;
    kinds[anchors++] = kind;
  }
  return anchors;
}

/** Which bit CAPITAL is. */
const CAPITAL_BIT = 3;

/** What tells a "'s" from other words. */
const OWNING = WORD | JOINED | CAPITAL;

/** Whether "of" or "prosecuting" goes on with what a capital, a mark or "speaking" began. */
function isInside(is: Int32Array, word: Uint16Array, at: number): boolean {
  if (at === 0 || (is[at] as number) & SENTENCE_START) return false;
  return ((is[at - 1] as number) & (CAPITAL | PUNCTUATION)) !== 0 || SPEAKING.has(word[at - 1] as number);
}

/** What words start, by the index of what they can do: in small letters, and with a capital. */
const STARTS = new Uint8Array(KIND_FLAGS.length * 2);
let isPrepared = false;

function prepare(): void {
  officialWords();
  isPrepared = true;
  for (const [i, can] of KIND_FLAGS.entries()) {
    const inAny = can & (OF_BODY | PROSECUTES) ? AT_OF_BODY : 0;
    STARTS[i * 2] = inAny | (can & HEAD ? AT_HEAD : 0) | (can & LEADS ? AT_LEADS : 0);
    const name = (can & FIRST_NAME ? AT_GIVEN : 0) | (can & HONORIFIC ? AT_HONORIFIC : 0);
    STARTS[i * 2 + 1] = (STARTS[i * 2] as number) | name | AT_CAPITAL | (KIND_OPENS_KNOWN[i] ? AT_KNOWN : 0);
  }
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
