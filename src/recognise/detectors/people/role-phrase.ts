import { intern } from '../../../text/lexicon';
import { CAPITAL, JOINED, NUMBER, type Tokens, UPPER } from '../../../text/tokens';
import {
  BREAKER,
  EXACT_CASE,
  FIELD,
  GANG,
  GENERAL_OF,
  HEAD,
  HEAD_BODY,
  HEAD_FIELD,
  HEAD_PUBLIC,
  HEAD_TITLE,
  isHead,
  KEEP_OUT,
  MODIFIER,
  NOT_NAME,
  type OfficialWords,
  OTHER_FIELD,
  OVER,
  officialWords,
  PLURAL,
  SAYS,
} from '../../vocabulary/official-words';
import { isGivenName, isHonorific, type PersonName, readName } from './person-name';
import {
  AND,
  COUNTY,
  DESIGNATE,
  DISTRICT,
  ELECT,
  GENERAL,
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
  OF,
  STATE,
  skipAbbreviation,
  startsSentence,
} from './token-tests';

/** A phrase that gives somebody an office, as token indices: "[deputy] [governor] [of HMP Whitemoor]". */
export interface RolePhrase {
  readonly from: number;
  readonly head: number;
  /** Behind the head with its "general": where the complement starts. */
  readonly headEnd: number;
  readonly to: number;
  /** Whether the words make its holder an official. */
  readonly isOfficial: boolean;
  readonly isTitle: boolean;
  readonly isPlural: boolean;
  /** "former governor": nobody's office now. */
  readonly isOver: boolean;
  /** A name that stands inside or right behind the complement without a comma ("director of HMP Parc Will Styles"). */
  readonly nameInside: PersonName | undefined;
}

const DATES = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map(intern),
);
const BOSS = intern('boss');
const CRIME = intern('crime');
const LONGEST_COMPLEMENT = 20;
const LONGEST_MODIFIERS = 10;

/** The role phrase whose head is at a token, if a head stands there. */
export function readRolePhrase(tokens: Tokens, head: number): RolePhrase | undefined {
  const words = officialWords();
  if (!isHead(tokens, head, words) || isOnlyModifier(tokens, head, words)) return undefined;
  const flag = words.flags[tokens.word[head] as number] as number;
  if (flag & EXACT_CASE && isNumberJoined(tokens, head + 1)) return undefined;
  const headEnd = endOfHead(tokens, head, words);
  if (flag & GENERAL_OF && headEnd === head + 1 && !isDistrictAttorney(tokens, head)) return undefined;
  const from = startOfModifiers(tokens, head, words);
  const complement = readComplement(tokens, headEnd, words);
  const isTitle = (flag & HEAD_TITLE) !== 0 && isCapital(tokens, head);
  return {
    from,
    head,
    headEnd,
    to: complement.to,
    isOfficial: isOfficial(tokens, from, head, headEnd, complement.to, words),
    isTitle,
    isPlural: (flag & PLURAL) !== 0,
    isOver: isOver(tokens, from, head, words),
    nameInside: complement.name,
  };
}

/** "PM2": a code, no office. */
function isNumberJoined(tokens: Tokens, at: number): boolean {
  return at < tokens.length && ((tokens.flags[at] as number) & (NUMBER | JOINED)) === (NUMBER | JOINED);
}

/** "Chief" in "chief inspector", "Justice" in "Justice Secretary": the next word is the head. */
function isOnlyModifier(tokens: Tokens, head: number, words: OfficialWords): boolean {
  let next = head + 1;
  if (next < tokens.length && isHyphen(tokens, next)) next++;
  if (next >= tokens.length || startsSentence(tokens, next) || !isWord(tokens, next)) return false;
  const flag = words.flags[tokens.word[next] as number] as number;
  if (isHead(tokens, next, words)) return !(flag & GENERAL_OF) || !isCapital(tokens, next);
  // "Deputy prison governor", "lead policy officer": more modifiers, then a head.
  if (!(flag & (MODIFIER | FIELD)) || flag & BREAKER || tokens.word[next] === OF || tokens.word[next] === GENERAL)
    return false;
  return (
    next + 1 < tokens.length &&
    isWord(tokens, next + 1) &&
    isHead(tokens, next + 1, words) &&
    !startsSentence(tokens, next + 1)
  );
}

function endOfHead(tokens: Tokens, head: number, words: OfficialWords): number {
  const next = head + 1;
  if (next >= tokens.length || startsSentence(tokens, next)) return next;
  const at = isHyphen(tokens, next) ? next + 1 : next;
  if (
    at < tokens.length &&
    (tokens.word[at] === GENERAL || tokens.word[at] === DESIGNATE || tokens.word[at] === ELECT)
  ) {
    return isHead(tokens, head, words) ? at + 1 : next;
  }
  return next;
}

function isDistrictAttorney(tokens: Tokens, head: number): boolean {
  return (
    head > 0 &&
    (tokens.word[head - 1] === DISTRICT || tokens.word[head - 1] === STATE || tokens.word[head - 1] === COUNTY)
  );
}

/** First token of what stands before the head as part of the phrase: modifiers, names of bodies and places, owners. */
function startOfModifiers(tokens: Tokens, head: number, words: OfficialWords): number {
  let from = head;
  let strangers = 0;
  for (let i = head - 1; i >= 0 && head - i <= LONGEST_MODIFIERS; i--) {
    if (startsSentence(tokens, i + 1)) break;
    if (isHyphen(tokens, i) || isPossessive(tokens, i) || isClosingApostrophe(tokens, i)) continue;
    if (!isWord(tokens, i)) {
      // The figure of a name such as "G4S".
      const isInName = (tokens.flags[i] as number) & NUMBER && (tokens.flags[i] as number) & JOINED;
      if (isAmpersand(tokens, i) || isInName) continue;
      break;
    }
    const flag = words.flags[tokens.word[i] as number] as number;
    if (tokens.word[i] === AND) {
      // "chairman and chief executive", "Justice and Home Affairs"; not "David McClarty and South Belfast MLA".
      const before = words.flags[tokens.word[i - 1] as number] as number;
      if (from === i + 1 && i > 0 && before & (MODIFIER | FIELD | HEAD)) continue;
      break;
    }
    if (tokens.word[i] === OF) {
      // "Department of Corrections spokesman", "Ministry of Justice official".
      if (from === i + 1 && isCapital(tokens, i - 1) && isCapital(tokens, i + 1)) continue;
      break;
    }
    if (flag & (KEEP_OUT | SAYS) && !(flag & (MODIFIER | FIELD)) && !isCapital(tokens, i)) break;
    if (isModifier(tokens, i, words)) from = i;
    else if (flag & BREAKER || isDeterminer(tokens, i)) break;
    else if (isPossessive(tokens, i + 1)) from = i;
    else if (++strangers <= 2) continue;
    else break;
  }
  return from;
}

function isModifier(tokens: Tokens, at: number, words: OfficialWords): boolean {
  const flag = words.flags[tokens.word[at] as number] as number;
  if (tokens.word[at] === OF) return false;
  if (flag & (MODIFIER | FIELD | HEAD)) return true;
  return isCapital(tokens, at) && !(flag & BREAKER) && !isDeterminer(tokens, at) && !isHonorific(tokens, at);
}

interface Complement {
  readonly to: number;
  readonly name: PersonName | undefined;
}

/** What completes the head ("of HMP Whitemoor", "for prisons and probation"), with a person's name that follows it unmarked. */
function readComplement(tokens: Tokens, headEnd: number, words: OfficialWords): Complement {
  let i = skipAbbreviation(tokens, headEnd);
  if (i >= tokens.length || startsSentence(tokens, i) || !isPreposition(tokens, i))
    return { to: headEnd, name: undefined };
  let to = headEnd;
  for (const last = Math.min(tokens.length, i + LONGEST_COMPLEMENT); i < last && !startsSentence(tokens, i); i++) {
    if (isHyphen(tokens, i) || isPossessive(tokens, i) || isAmpersand(tokens, i) || isSlash(tokens, i)) continue;
    if (isClosingApostrophe(tokens, i)) continue;
    if (isBracketOpen(tokens, i)) {
      const after = skipAbbreviation(tokens, i);
      if (after === i) break;
      to = after;
      i = after - 1;
      continue;
    }
    if (isComma(tokens, i)) {
      if (!isListComma(tokens, i, words)) break;
      continue;
    }
    if (!isWord(tokens, i)) {
      if (!((tokens.flags[i] as number) & NUMBER)) break;
      to = i + 1;
      continue;
    }
    const flag = words.flags[tokens.word[i] as number] as number;
    if (isCapital(tokens, i)) {
      const name = isGivenName(tokens, i) || isHonorific(tokens, i) ? nameInside(tokens, i) : undefined;
      if (name) return { to, name };
      to = i + 1;
      continue;
    }
    if (isBeforeDate(tokens, i)) break;
    if (isPreposition(tokens, i) || isDeterminer(tokens, i) || tokens.word[i] === AND) continue;
    if (flag & (BREAKER | SAYS) || flag & HEAD) break;
    if (flag & KEEP_OUT && !isPreposition(tokens, i - 1)) break;
    to = i + 1;
  }
  return { to, name: undefined };
}

/** "in May", "on Friday", "in 2017": when, not of what. */
function isBeforeDate(tokens: Tokens, at: number): boolean {
  if (!isPreposition(tokens, at) || at + 1 >= tokens.length) return false;
  return ((tokens.flags[at + 1] as number) & NUMBER) !== 0 || DATES.has(tokens.word[at + 1] as number);
}

/** A name that follows "HMP Parc" or "the Howard League" without a comma; not one that follows "of" ("chair of the Frank Longford Trust"). */
function nameInside(tokens: Tokens, at: number): PersonName | undefined {
  if (isPreposition(tokens, at - 1) || isDeterminer(tokens, at - 1) || tokens.word[at - 1] === AND) return undefined;
  const name = readName(tokens, at);
  if (!name || !(name.isKnownGiven || name.isHonoured)) return undefined;
  const next = name.to;
  if (next < tokens.length && !startsSentence(tokens, next) && isCapital(tokens, next) && !isShouted(tokens, next))
    return undefined;
  return name;
}

/** A comma inside a list of subjects ("Minister for Prisons, Probation and Reducing Reoffending"). */
function isListComma(tokens: Tokens, at: number, words: OfficialWords): boolean {
  const next = at + 1;
  if (next >= tokens.length || !isWord(tokens, next) || isGivenName(tokens, next)) return false;
  if (!((words.flags[tokens.word[next] as number] as number) & (FIELD | NOT_NAME))) return false;
  for (let i = next + 1; i < Math.min(next + 5, tokens.length); i++) {
    if (tokens.word[i] === AND) return true;
    if (!isWord(tokens, i) && !isComma(tokens, i)) return false;
  }
  return false;
}

/** Whether head, modifiers and complement together make somebody an official. */
function isOfficial(
  tokens: Tokens,
  from: number,
  head: number,
  headEnd: number,
  to: number,
  words: OfficialWords,
): boolean {
  const flag = words.flags[tokens.word[head] as number] as number;
  let hasField = false;
  let hasName = false;
  let isOther = false;
  for (let i = from; i < to; i++) {
    if (i >= head && i < headEnd) continue;
    const word = words.flags[tokens.word[i] as number] as number;
    if (word & GANG) return false;
    if (word & OTHER_FIELD) isOther = true;
    if (word & FIELD || (i >= headEnd && word & MODIFIER && tokens.word[i] !== OF)) hasField = true;
    else if (isCapital(tokens, i) && !(word & MODIFIER)) hasName = true;
  }
  if (flag & EXACT_CASE) return true;
  if ((isOther && !hasField) || isUnderworld(tokens, head)) return false;
  if (flag & (HEAD_PUBLIC | GENERAL_OF)) return true;
  if (flag & HEAD_BODY) return hasField || hasName || hasTitleModifier(tokens, from, head, words);
  // Rank and file who have left are news for something else.
  return (flag & HEAD_FIELD) !== 0 && hasField && !isOver(tokens, from, head, words);
}

/** "Crime boss": the field is one of ours, the boss is not. */
function isUnderworld(tokens: Tokens, head: number): boolean {
  return tokens.word[head] === BOSS && tokens.word[head - 1] === CRIME;
}

/** "General secretary", "chief executive", "Chairman" with its capital: enough by themselves. */
function hasTitleModifier(tokens: Tokens, from: number, head: number, words: OfficialWords): boolean {
  if (isCapital(tokens, head)) return true;
  for (let i = from; i < head; i++) if ((words.flags[tokens.word[i] as number] as number) & MODIFIER) return true;
  return false;
}

function isOver(tokens: Tokens, from: number, head: number, words: OfficialWords): boolean {
  for (let i = Math.max(0, from - 1); i < head; i++) {
    if (isWord(tokens, i) && (words.flags[tokens.word[i] as number] as number) & OVER) return true;
  }
  return false;
}

function isShouted(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & (CAPITAL | UPPER)) === (CAPITAL | UPPER);
}
