import { WordSet } from '../../../text/lexicon';
import { NUMBER } from '../../../text/tokens';
import {
  BREAKER,
  DETERMINER,
  EXACT_CASE,
  KEEP_OUT,
  POST_NOMINAL,
  PREPOSITION,
  SAYS,
} from '../../vocabulary/official-words';
import type { PeopleText } from './people-text';
import { type PersonName, readName, readNameBefore } from './person-name';
import type { RolePhrase } from './role-phrase';
import {
  AND,
  can,
  isBracketOpen,
  isCapital,
  isComma,
  isDash,
  isDeterminer,
  isPossessive,
  isWord,
  skipBracketedBefore,
  startsParagraph,
  startsSentence,
  WHO,
} from './token-tests';

/** Words between a name and its role that say the one is or was the other. */
const LINKING = new WordSet(
  'who is was are be been being became become becomes remains remained as now currently then also still newly recently appointed named made has had have once formerly previously speaking speaks spoke acting acts acted serving serves served working works worked took taken over next step steps stepping stepped stand standing stood down resigned retired quit left elected sitting used to the first last woman man person his her their post job role for many several two three four five six seven eight nine ten twenty years long spent replaced him succeeded',
);
const YEARS = new WordSet('years');
const AS_OR_VERB = new WordSet('is was became becomes become remains remained as been being');
const MOST_LINKING = 7;
/** Words that no adjective is. */
const NO_PRAISE = DETERMINER | PREPOSITION | BREAKER | SAYS | KEEP_OUT;
const MOST_PRAISE = 3;
/** How many words "a former soldier and the" has at most. */
const LONGEST_OTHER = 7;
const NO_OTHER = BREAKER | SAYS | KEEP_OUT;
const RELATIVE = new WordSet('who whom whose');
const LONGEST_CLAUSE = 30;

/**
 * The name that a role phrase follows: "Will Styles, the prison's governor", "Will Styles (pictured), 45, governor of",
 * "Glyn Travis, who is assistant secretary of", "Will Styles is governor", "Jamie Reed MP".
 */
export function findHolderBefore(tokens: PeopleText, phrase: RolePhrase): PersonName | undefined {
  // "Jamie Reed MP", "Gavin Brown MSP".
  const member = can(tokens, phrase.head, EXACT_CASE) ? readNameBefore(tokens, phrase.head) : undefined;
  if (member?.isKnownGiven || (member?.isHonoured && member.parts > 1)) return member;
  let at = phrase.from;
  if (startsSentence(tokens, at)) return readSignature(tokens, phrase);
  at = skipPraise(tokens, at);
  while (isDeterminer(tokens, at - 1) || isOwner(tokens, at - 1)) at--;
  if (at <= 0 || startsSentence(tokens, at)) return undefined;
  if (isComma(tokens, at - 1) || isDash(tokens, at - 1) || isBracketOpen(tokens, at - 1)) {
    return readNameBefore(tokens, skipAsides(tokens, at - 1));
  }
  return findBehindLinkingWords(tokens, at) ?? findBehindAnother(tokens, at);
}

/** A letter's or a report's end: the name on one line, the office on the next. */
function readSignature(tokens: PeopleText, { from, to }: RolePhrase): PersonName | undefined {
  if (!startsParagraph(tokens, from) || !startsParagraph(tokens, to)) return undefined;
  const name = readNameBefore(tokens, from);
  return name?.isKnownGiven && startsParagraph(tokens, name.from) ? name : undefined;
}

/** "Will Styles, a Conservative and the council's leader": another thing that somebody is, joined to the role. */
function findBehindAnother(tokens: PeopleText, end: number): PersonName | undefined {
  if (tokens.word[end - 1] !== AND) return undefined;
  let at = end - 1;
  while (end - at < LONGEST_OTHER && isWord(tokens, at - 1) && !startsSentence(tokens, at)) at--;
  if (!isComma(tokens, at - 1) || !isDeterminer(tokens, at) || startsSentence(tokens, at)) return undefined;
  for (let i = at; i < end; i++) if (can(tokens, i, NO_OTHER)) return undefined;
  const name = readNameBefore(tokens, skipAsides(tokens, at - 1));
  return name?.isKnownGiven || name?.isHonoured ? name : undefined;
}

/** "An outstanding", "a much admired" before a role: adjectives that no table lists, behind an article. */
function skipPraise(tokens: PeopleText, from: number): number {
  let at = from;
  while (
    from - at < MOST_PRAISE &&
    isWord(tokens, at - 1) &&
    !can(tokens, at - 1, NO_PRAISE) &&
    !isCapital(tokens, at - 1)
  )
    at--;
  return at < from && isDeterminer(tokens, at - 1) ? at : from;
}

/** The comma before ", who has died aged 55," where a clause on somebody ends right before `end`; `end` where none does. */
function skipClause(tokens: PeopleText, end: number): number {
  for (let i = end - 1; i > 1 && end - i < LONGEST_CLAUSE && !startsSentence(tokens, i); i--) {
    if (RELATIVE.has(tokens.word[i] as number) && isComma(tokens, i - 1)) return i - 1;
  }
  return end;
}

/** "the prison's" before "governor", where the owner is no name. */
function isOwner(tokens: PeopleText, at: number): boolean {
  return isPossessive(tokens, at) || (isWord(tokens, at) && isPossessive(tokens, at + 1));
}

function findBehindLinkingWords(tokens: PeopleText, end: number): PersonName | undefined {
  let at = end;
  let isLinked = false;
  for (let steps = 0; steps < MOST_LINKING && isLinking(tokens, at - 1); steps++) {
    if (AS_OR_VERB.has(tokens.word[at - 1] as number)) isLinked = true;
    at--;
    if (startsSentence(tokens, at)) return undefined;
  }
  if (isComma(tokens, at - 1) || (isDash(tokens, at - 1) && tokens.word[at] === WHO)) {
    // "Will Styles, now governor of": a linking word is enough; a bare comma was tried before.
    if (at === end) return undefined;
    const comma = skipAsides(tokens, at - 1);
    const name =
      readNameBefore(tokens, comma) ?? (isLinked ? readNameBefore(tokens, skipClause(tokens, comma)) : undefined);
    return name ?? (isLinked && tokens.word[at] === WHO ? readSurname(tokens, comma - 1) : undefined);
  }
  if (!isLinked) return undefined;
  const name = readNameBefore(tokens, skipAsides(tokens, at));
  return name && (name.isKnownGiven || name.isHonoured) ? name : undefined;
}

/** A word that links a name with its role, or how many years it lasted. */
function isLinking(tokens: PeopleText, at: number): boolean {
  return isWord(tokens, at)
    ? LINKING.has(tokens.word[at] as number)
    : ((tokens.is[at] as number) & NUMBER) !== 0 && YEARS.has(tokens.word[at + 1] as number);
}

/** A bare surname, which only ", who was governor of" makes one: not a place, a party or a firm. */
function readSurname(tokens: PeopleText, at: number): PersonName | undefined {
  if (startsSentence(tokens, at) || isCapital(tokens, at - 1)) return undefined;
  const name = readName(tokens, at);
  return name?.parts === 1 && name.to === at + 1 && !name.isHonoured ? name : undefined;
}

/** Where the words start that say, before a role, that somebody is or was it ("has been", "was"); the role's own start where none do. */
export function startOfLinking(tokens: PeopleText, end: number): number {
  let at = end;
  let isLinked = false;
  for (let steps = 0; steps < MOST_LINKING && isWord(tokens, at - 1) && !startsSentence(tokens, at); steps++) {
    const word = tokens.word[at - 1] as number;
    if (!LINKING.has(word)) break;
    if (AS_OR_VERB.has(word)) isLinked = true;
    at--;
  }
  return isLinked ? at : end;
}

/** Steps back over what may stand between a name and the comma before its role: an age, "(pictured)", "OBE". */
export function skipAsides(tokens: PeopleText, end: number): number {
  let at = end;
  for (;;) {
    const before = at;
    at = skipBracketedBefore(tokens, at);
    if (isComma(tokens, at - 1) && at < before) at--;
    if (at > 1 && (tokens.is[at - 1] as number) & NUMBER && isComma(tokens, at - 2)) at -= 2;
    if (isWord(tokens, at - 1) && (tokens.of[at - 1] as number) & (POST_NOMINAL | EXACT_CASE)) at--;
    if (at === before) return at;
  }
}
