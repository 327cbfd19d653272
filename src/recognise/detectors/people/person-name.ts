import { CAPITAL, JOINED, SENTENCE_START, UPPER } from '../../../text/tokens';
import {
  FIRST_NAME,
  HEAD,
  HONORIFIC,
  MODIFIER,
  NOT_NAME,
  PARTICLE,
  POST_NOMINAL,
  SAYS,
  SURNAME_TOO,
} from '../../vocabulary/official-words';
import type { PeopleText } from './people-text';
import { isCapital, isHeadline, isHyphen, isPoint, JUSTICE, startsSentence } from './token-tests';

/** A person's name as token indices: [from, to) whole, `given` behind the honorifics, `surname` the start of its last part. */
export interface PersonName {
  readonly from: number;
  readonly given: number;
  readonly surname: number;
  readonly to: number;
  /** Parts behind the honorifics; a hyphenated part counts once. */
  readonly parts: number;
  /** Whether its first part is a known given name. */
  readonly isKnownGiven: boolean;
  readonly isHonoured: boolean;
}

const MOST_PARTS = 4;

/**
 * The name that starts at a token, if one can: honorifics, then capitalised parts, initials and small words inside
 * ("Dr Rachel de Souza", "P.J. McParlin"). A capitalised word that names bodies or places ends it.
 */
export function readName(tokens: PeopleText, at: number): PersonName | undefined {
  const given = skipHonorifics(tokens, at);
  let end = given;
  let surname = given;
  let parts = 0;
  // The second part, which ends a headline's name.
  let secondFrom = given;
  let secondTo = given;
  for (let i = given; parts < MOST_PARTS; ) {
    // "Lord Foxley Lord Foxley", a caption and a name.
    if (i > given && given > at && tokens.word[i] === tokens.word[at]) break;
    const from = i;
    i = skipParticles(tokens, i, parts > 0 || given > at);
    const to = readPart(tokens, i, from, given, parts, given > at);
    if (to === 0) break;
    surname = from;
    parts++;
    end = to;
    if (parts === 2) {
      secondFrom = from;
      secondTo = to;
    }
    i = to;
    if (i >= tokens.length || (tokens.is[i] as number) & (JOINED | SENTENCE_START)) break;
  }
  if (parts === 0) return undefined;
  // "Justice Secretary Liz Truss Visits Whitemoor": the name is the given name and one more.
  if (parts > 2 && isHeadline(tokens, at)) {
    surname = secondFrom;
    end = secondTo;
    parts = 2;
  }
  return {
    from: at,
    given,
    surname,
    to: end,
    parts,
    isKnownGiven: parts > 1 && isGivenName(tokens, given),
    isHonoured: given > at,
  };
}

/** Whether a token is a given name of the tables. */
export function isGivenName(tokens: PeopleText, at: number): boolean {
  return ((tokens.is[at] as number) & CAPITAL) !== 0 && ((tokens.of[at] as number) & FIRST_NAME) !== 0;
}

/** Whether a token is an honorific that can open a name. */
export function isHonorific(tokens: PeopleText, at: number): boolean {
  return ((tokens.is[at] as number) & CAPITAL) !== 0 && ((tokens.of[at] as number) & HONORIFIC) !== 0;
}

/** Where the honorifics start that stand right before a token; the token itself where none do. */
export function startOfHonorifics(tokens: PeopleText, at: number): number {
  let start = at;
  while (start > 0 && !startsSentence(tokens, start)) {
    if (isHonorific(tokens, start - 1)) start--;
    else if (start > 1 && isPoint(tokens, start - 1) && isHonorific(tokens, start - 2)) start -= 2;
    else break;
  }
  return start;
}

function skipHonorifics(tokens: PeopleText, at: number): number {
  let i = at;
  while (i < tokens.length && (i === at || !startsSentence(tokens, i))) {
    // "Mr Justice Sweeney": a title only behind another.
    if (!isHonorific(tokens, i) && (i === at || tokens.word[i] !== JUSTICE)) break;
    i++;
    if (isPoint(tokens, i)) i++;
  }
  return i;
}

function skipParticles(tokens: PeopleText, at: number, isAllowed: boolean): number {
  let i = at;
  if (!isAllowed) return i;
  while (i < tokens.length && (tokens.of[i] as number) & PARTICLE && !startsSentence(tokens, i)) i++;
  const isName = i < tokens.length && (tokens.is[i] as number) & CAPITAL && !startsSentence(tokens, i);
  return isName ? i : at;
}

/** End of the name part at `at`, 0 where no part stands there. */
function readPart(
  tokens: PeopleText,
  at: number,
  from: number,
  given: number,
  parts: number,
  honoured: boolean,
): number {
  if (!isNameWord(tokens, at, given, parts, honoured)) return 0;
  if (at > given && startsSentence(tokens, at)) return 0;
  if (at > given && at === from && (tokens.is[at] as number) & JOINED && !isPoint(tokens, at - 1)) return 0;
  let end = at + 1;
  if (isInitial(tokens, at) && isPoint(tokens, end)) end++;
  while (isHyphen(tokens, end) && isCapital(tokens, end + 1)) end += 2;
  return end;
}

function isNameWord(tokens: PeopleText, at: number, given: number, parts: number, honoured: boolean): boolean {
  if (!isCapital(tokens, at)) return false;
  const flag = tokens.of[at] as number;
  if (parts > 0 && flag & POST_NOMINAL) return false;
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if ((tokens.is[at] as number) & UPPER) {
    if (flag & (POST_NOMINAL | HEAD | NOT_NAME | HONORIFIC)) return false;
    const isShoutedToo = parts > 0 && (tokens.is[given] as number) & UPPER;
    if (length > 2 ? parts > 0 && !isShoutedToo : parts > 0) return false;
  }
  if (flag & FIRST_NAME) return true;
  if (flag & SAYS) return false;
  if (!(flag & (NOT_NAME | HEAD | MODIFIER | HONORIFIC))) return true;
  return (flag & SURNAME_TOO) !== 0 && (honoured || (parts > 0 && isGivenName(tokens, given)));
}

function isInitial(tokens: PeopleText, at: number): boolean {
  return (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
}

/**
 * The name that ends right before a token, if one does: the longest that a given name or an honorific opens, else two
 * or three capitalised words that nothing speaks against.
 */
export function readNameBefore(tokens: PeopleText, end: number): PersonName | undefined {
  let from = end;
  const least = Math.max(0, end - 9);
  while (from > least && canStandInName(tokens, from - 1)) {
    from--;
    if (startsSentence(tokens, from)) break;
  }
  let unsure: PersonName | undefined;
  for (let at = from; at < end; at++) {
    const name = readName(tokens, at);
    if (name?.to !== end) continue;
    if (name.isKnownGiven || name.isHonoured) return name;
    if (!unsure && (name.parts === 2 || name.parts === 3)) unsure = name;
  }
  return unsure;
}

function canStandInName(tokens: PeopleText, at: number): boolean {
  if (isCapital(tokens, at) || isPoint(tokens, at) || isHyphen(tokens, at)) return true;
  return ((tokens.of[at] as number) & PARTICLE) !== 0;
}
