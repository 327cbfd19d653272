import { intern, WordSet } from '../../../text/lexicon';
import { EXACT_CASE, KEEP_OUT, PARTICLE, POST_NOMINAL, SAYS } from '../../vocabulary/official-words';
import type { PeopleText } from './people-text';
import { isHonorific, type PersonName, readName } from './person-name';
import type { RolePhrase } from './role-phrase';
import {
  AND,
  isBracketClose,
  isBracketOpen,
  isCapital,
  isColon,
  isComma,
  isDash,
  isDeterminer,
  isHeadline,
  isMark,
  isPoint,
  isPossessive,
  isWord,
  OF,
  startsSentence,
  THE,
} from './token-tests';

/** Words that go on with the sentence the name is part of; a verb might be the name's own ("asked the governor, Will Styles said"). */
const GOES_ON = new WordSet(
  'and or but after before in at on for from with without who whom whose during when while as to about over since under by at against',
);
/** Before a head they announce a list of names. */
const FEW = new WordSet('two three four five');
const AS = intern('as');
const AS_IN = new WordSet('speaking writing role capacity time post job');
const IS_OR_WAS = new WordSet('is was remains');

/** The name right behind a role: "Justice Secretary Liz Truss", "director of HMP Parc Will Styles", "Judge Cooper". */
export function findHolderRightAfter(tokens: PeopleText, phrase: RolePhrase): PersonName | undefined {
  if (phrase.nameInside) return phrase.nameInside;
  let at = phrase.to;
  // "Two MPs, Tom Ash of Leeds and Anna Thorne of Hull".
  if (phrase.isPlural && isComma(tokens, at) && FEW.has(tokens.word[phrase.head - 1] as number)) {
    const name = readName(tokens, at + 1);
    return name?.isKnownGiven && findFurtherHolders(tokens, name).length > 0 ? name : undefined;
  }
  if (phrase.to === phrase.headEnd && phrase.isTitle && isPoint(tokens, at)) at++;
  if (startsSentence(tokens, at)) return undefined;
  // "Prison chaplain the Rev Ivo Grey".
  if (tokens.word[at] === THE && isHonorific(tokens, at + 1)) at++;
  // "Mayor de Blasio".
  const capital = phrase.isTitle && isParticle(tokens, at) ? at + 1 : at;
  const supplied = readSupplied(tokens, at);
  if (supplied) return supplied;
  if (!isCapital(tokens, capital)) return undefined;
  const isAddress = phrase.to === phrase.headEnd && isHonorific(tokens, phrase.head);
  const read = readName(tokens, isAddress ? phrase.head : capital);
  const name = read && capital > at ? { ...read, from: at, given: at, surname: at } : read;
  if (!name || !isWhole(tokens, name)) return undefined;
  if (!name.isHonoured && !name.isKnownGiven && isHeadline(tokens, at)) return undefined;
  if (name.isHonoured || name.parts > 1) return name;
  return phrase.isTitle && phrase.to === phrase.headEnd ? name : undefined;
}

/** "Minister [Rory] Stewart", in a quotation: the given name is the paper's. */
function readSupplied(tokens: PeopleText, at: number): PersonName | undefined {
  if (!isMark(tokens, at) || tokens.text.charCodeAt(tokens.start[at] as number) !== 91) return undefined;
  if (!isCapital(tokens, at + 1) || !isMark(tokens, at + 2) || !isCapital(tokens, at + 3)) return undefined;
  const name = readName(tokens, at + 3);
  return name?.parts === 1 ? { ...name, from: at, given: at + 1, parts: 2, isKnownGiven: true } : undefined;
}

function isParticle(tokens: PeopleText, at: number): boolean {
  return ((tokens.of[at] as number) & PARTICLE) !== 0;
}

/** The names of a list behind a plural role: "MPs Jamie Reed, Sue Hayman and Tim Farron". */
export function findFurtherHolders(tokens: PeopleText, first: PersonName): PersonName[] {
  const names: PersonName[] = [];
  for (let at = skipSeat(tokens, first.to); at < tokens.length && names.length < 8; ) {
    if (isComma(tokens, at)) at++;
    if (tokens.word[at] === AND) at++;
    const name = at > first.to && !startsSentence(tokens, at) ? readName(tokens, at) : undefined;
    if (!name || !(name.isKnownGiven || name.isHonoured)) break;
    names.push(name);
    at = skipSeat(tokens, name.to);
    if (!isComma(tokens, at) && tokens.word[at] !== AND) break;
  }
  return names;
}

/**
 * The name set off behind a role: "the governor, Will Styles, said", "director of the Howard League - Frances Crook -",
 * "The Secretary of State for Justice (Alex Chalk)", "The governor is Will Styles".
 */
export function findHolderSetOff(tokens: PeopleText, phrase: RolePhrase): PersonName | undefined {
  if (phrase.isPlural) return undefined;
  let at = phrase.to;
  const isCopula = isWord(tokens, at) && IS_OR_WAS.has(tokens.word[at] as number);
  const isBracket = isBracketOpen(tokens, at);
  const isBehindColon = isColon(tokens, at);
  if (!isComma(tokens, at) && !isDash(tokens, at) && !isBracket && !isCopula && !isBehindColon) return undefined;
  at++;
  if (startsSentence(tokens, at)) return undefined;
  // "The Bishop of Rochester, the Rt Rev Ivo Grey".
  if (tokens.word[at] === THE && isHonorific(tokens, at + 1)) at++;
  const name = readName(tokens, at);
  if (!name || !isWhole(tokens, name) || isSomebodysKin(tokens, name)) return undefined;
  if (name.parts < 2 && !name.isHonoured) return undefined;
  const isStrong = name.isKnownGiven || name.isHonoured;
  if (isBracket) return isBracketClose(tokens, name.to) || isComma(tokens, name.to) ? name : undefined;
  // "The governor is Xanthe Thorne." can be nobody else, whatever the name.
  const isWholeClause =
    name.parts === 2 && (startsSentence(tokens, name.to) || isComma(tokens, name.to) || isPoint(tokens, name.to));
  if (isCopula) return isStrong || isWholeClause ? name : undefined;
  if (isBehindColon) return isStrong ? name : undefined;
  const end = skipLetters(tokens, name.to);
  if (endsAside(tokens, end)) return name;
  const isInterjected = isComma(tokens, end + 1);
  return isStrong && opensSentence(tokens, phrase) && isWord(tokens, end) && !isInterjected ? name : undefined;
}

/** Behind "(Leeds)", "of Leeds", ", of Leeds," that follow one name of a list. */
function skipSeat(tokens: PeopleText, to: number): number {
  const isBracket = isBracketOpen(tokens, to);
  let at = isComma(tokens, to) ? to + 1 : to;
  if (!isBracket && tokens.word[at] !== OF) return to;
  at++;
  while (isCapital(tokens, at) && !startsSentence(tokens, at)) at++;
  return isBracket && isBracketClose(tokens, at) ? at + 1 : at;
}

/** Behind letters that follow a name: "Max Hill QC", "Paul Maynard MP". */
function skipLetters(tokens: PeopleText, at: number): number {
  const areLetters = isCapital(tokens, at) && (tokens.of[at] as number) & (POST_NOMINAL | EXACT_CASE);
  return areLetters && !startsSentence(tokens, at) ? at + 1 : at;
}

/** Whether the name is not the start of a longer one ("Will Styles Road", "Liz Truss-era"). */
function isWhole(tokens: PeopleText, name: PersonName): boolean {
  if (startsSentence(tokens, name.to)) return true;
  return name.parts > 1 || !isCapital(tokens, name.to) || isPossessive(tokens, name.to);
}

/** Punctuation closes the aside that the name is in. */
function endsAside(tokens: PeopleText, at: number): boolean {
  if (startsSentence(tokens, at) || GOES_ON.has(tokens.word[at] as number)) return true;
  return isPossessive(tokens, at) || isMark(tokens, at);
}

/** "The governor, Will Styles said that" can only mean him; "asked the governor, Will Styles said that" need not. */
function opensSentence(tokens: PeopleText, phrase: RolePhrase): boolean {
  const from = isDeterminer(tokens, phrase.from - 1) ? phrase.from - 1 : phrase.from;
  if (startsSentence(tokens, from)) return true;
  // "As governor, Will Styles saw", "Speaking as chairman, Will Styles said".
  if (tokens.word[from - 1] === AS) return startsSentence(tokens, from - 1) || opensAs(tokens, from - 2);
  const before = tokens.of[from - 1] as number;
  return isWord(tokens, from - 1) && (before & SAYS) !== 0;
}

/** "Speaking", "In his role" before "as". */
function opensAs(tokens: PeopleText, at: number): boolean {
  for (let i = at; i > at - 3; i--) if (startsSentence(tokens, i)) return AS_IN.has(tokens.word[at] as number);
  return false;
}

/** "the governor, Dean Walker's mother": somebody else's relative. */
function isSomebodysKin(tokens: PeopleText, name: PersonName): boolean {
  if (!isPossessive(tokens, name.to) || !isWord(tokens, name.to + 1)) return false;
  return ((tokens.of[name.to + 1] as number) & KEEP_OUT) !== 0;
}
