import { intern } from '../../../text/lexicon';
import { CAPITAL, NUMBER, UPPER } from '../../../text/tokens';
import { BREAKER, FIELD, HEAD, KEEP_OUT, MODIFIER, NOT_NAME, SAYS } from '../../vocabulary/official-words';
import { DATES } from '../../vocabulary/prison-context';
import { isConstituency } from './constituencies';
import type { PeopleText } from './people-text';
import { isGivenName, isHonorific, type PersonName, readName } from './person-name';
import {
  AND,
  can,
  isAmpersand,
  isBracketOpen,
  isCapital,
  isClosingApostrophe,
  isComma,
  isDeterminer,
  isHyphen,
  isPossessive,
  isPreposition,
  isSlash,
  isWord,
  skipAbbreviation,
  startsSentence,
} from './token-tests';

const LONGEST_COMPLEMENT = 20;
/** "The minister responsible for prisons". */
const RESPONSIBLE = intern('responsible');
/** "A member of the executive": a head elsewhere. */
const EXECUTIVE = intern('executive');

/** What completes a head. */
export interface Complement {
  /** Behind its last word; the head's end where nothing completes it. */
  readonly to: number;
  /** A person's name that stands in or right behind it without a comma ("director of HMP Parc Will Styles"). */
  readonly name: PersonName | undefined;
}

/** What completes the head: "of HMP Whitemoor", "for prisons and probation", "(POA) of". */
export function readComplement(tokens: PeopleText, headEnd: number): Complement {
  let i = skipAbbreviation(tokens, tokens.word[headEnd] === RESPONSIBLE ? headEnd + 1 : headEnd);
  let to = headEnd;
  if (startsSentence(tokens, i) || !isPreposition(tokens, i)) return { to, name: undefined };
  for (const last = i + LONGEST_COMPLEMENT; i < last && !startsSentence(tokens, i); i++) {
    if (isInsideMark(tokens, i)) continue;
    const behind = skipAbbreviation(tokens, i);
    if (behind > i) {
      to = behind;
      i = behind - 1;
      continue;
    }
    if (isCapital(tokens, i)) {
      const name = nameInside(tokens, i, headEnd + 1);
      if (name) return { to, name };
    } else if (isEnd(tokens, i)) break;
    if (isCapital(tokens, i) || !isSmall(tokens, i)) to = i + 1;
  }
  return { to, name: undefined };
}

/** Marks that a complement goes on behind: hyphens, owners, the commas of a list. */
function isInsideMark(tokens: PeopleText, at: number): boolean {
  if (isComma(tokens, at)) return isListComma(tokens, at);
  return (
    isHyphen(tokens, at) ||
    isPossessive(tokens, at) ||
    isAmpersand(tokens, at) ||
    isSlash(tokens, at) ||
    isClosingApostrophe(tokens, at)
  );
}

/** Words that take a complement further without being its last. */
function isSmall(tokens: PeopleText, at: number): boolean {
  return isPreposition(tokens, at) || isDeterminer(tokens, at) || tokens.word[at] === AND;
}

/** Verbs, other marks, another head, and people who hold no office. */
function isEnd(tokens: PeopleText, at: number): boolean {
  if (!isWord(tokens, at)) return isBracketOpen(tokens, at) || !((tokens.is[at] as number) & NUMBER);
  if (isBeforeDate(tokens, at)) return true;
  // "Head of the governors' association", "founder of the prisoners' charity".
  if (isSmall(tokens, at) || isClosingApostrophe(tokens, at + 1)) return false;
  const flag = tokens.of[at] as number;
  if (tokens.word[at] === EXECUTIVE && isDeterminer(tokens, at - 1)) return false;
  if (flag === 0 && !isSmall(tokens, at - 1) && isParticiple(tokens, at)) return true;
  return (flag & (BREAKER | SAYS | HEAD)) !== 0 || ((flag & KEEP_OUT) !== 0 && !isPreposition(tokens, at - 1));
}

/** "the general secretary of the union threatening to", not "head of learning". */
function isParticiple({ text, end }: PeopleText, at: number): boolean {
  return text.startsWith('ing', (end[at] as number) - 3);
}

/** "in May", "on Friday", "in 2017": when, not of what. */
function isBeforeDate(tokens: PeopleText, at: number): boolean {
  if (!isPreposition(tokens, at) || at + 1 >= tokens.length) return false;
  return ((tokens.is[at + 1] as number) & NUMBER) !== 0 || DATES.has(tokens.word[at + 1] as number);
}

/** A name that follows "HMP Parc" or "the Howard League" without a comma; not one that follows "of" ("chair of the Frank Longford Trust"). */
function nameInside(tokens: PeopleText, at: number, from: number): PersonName | undefined {
  if (isSmall(tokens, at - 1)) return undefined;
  // "Head of safety Anjali Rao": a small word ends the office.
  const isBehindField = !isCapital(tokens, at - 1) && can(tokens, at - 1, FIELD | MODIFIER);
  if (!isBehindField && !isGivenName(tokens, at) && !isHonorific(tokens, at)) return undefined;
  const name = readName(tokens, at);
  if (!name || !(name.isKnownGiven || name.isHonoured || (isBehindField && name.parts === 2))) return undefined;
  if (isConstituency(tokens.text.slice(tokens.start[from], tokens.end[name.to - 1]))) return undefined;
  const next = name.to;
  const isLonger = !startsSentence(tokens, next) && isCapital(tokens, next) && !isShouted(tokens, next);
  return isLonger ? undefined : name;
}

/** A comma inside a list of subjects ("Minister for Prisons, Probation and Reducing Reoffending"). */
function isListComma(tokens: PeopleText, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.length || !isWord(tokens, next) || isGivenName(tokens, next)) return false;
  if (!((tokens.of[next] as number) & (FIELD | NOT_NAME))) return false;
  for (let i = next + 1; i < Math.min(next + 5, tokens.length); i++) {
    if (tokens.word[i] === AND) return true;
    if (!isWord(tokens, i) && !isComma(tokens, i)) return false;
  }
  return false;
}

function isShouted(tokens: PeopleText, at: number): boolean {
  return ((tokens.is[at] as number) & (CAPITAL | UPPER)) === (CAPITAL | UPPER);
}
