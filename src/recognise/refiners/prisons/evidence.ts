import { WordSet } from '../../../text/lexicon';
import { JOINED, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, WORD } from '../../../text/tokens';
import { isAbroad } from '../../detectors/prisons/abroad';
import { lineStyleAt } from '../../detectors/prisons/line-style';
import type { NameClass } from '../../detectors/prisons/prison-forms';
import { prisonIndex } from '../../detectors/prisons/prison-index';
import { codeAt, isCapital } from '../../detectors/prisons/span';
import {
  COMMON_VERBS,
  CUSTODY,
  CUSTODY_BUILDINGS,
  CUSTODY_NOUNS,
  FUNCTION_WORDS,
  HOME_COUNTRIES,
  INSPECTORS,
  INSTITUTION_NOUNS,
  LOCATIVES,
  PLACE_NOUNS_AFTER,
  SPEECH_VERBS,
} from '../../vocabulary/prison-context';
import { PARTIES, PARTY_LETTERS } from '../../vocabulary/roles';
import { isPartOfName, weighBefore } from './evidence-before';
import { WEIGHTS } from './weights';

/** What a prison does and a town does not, with a date or an end behind: "closed in 2011", where "opened the scoring" is a team's. */
const OPENS = new WordSet('closed opened reopened shut shuts closes opens reopens');
/** What only a prison is. */
const CROWDED = new WordSet('overcrowded overcrowding');
const LONGEST_ASIDE = 7;
const BEHIND_OPENS = new WordSet('in on next last this after when as for to a at its during amid following two three');
const IS = new WordSet('is was became becomes remains');
/** Before the noun that says what a name is. */
const ONE = new WordSet('a an the another');
const SINGLE = new WordSet('prison jail gaol yoi borstal');
const SETTLEMENTS = new WordSet('village town city suburb district hamlet');
/** How many words say which sort of prison it is. */
const SORTS = 5;
const POSSESSIVE = new WordSet("'s");
/** What a prison is and a town is not: "is full", "was built for 669 men". */
const STATES = new WordSet('full crowded built designed privatised understaffed overcrowded');
/** "Full of shops", "built on wool". */
const OF_TOWN = new WordSet('of on up by around');
const MOVES = new WordSet('to from into of');
const OF_OFFICE = new WordSet('new former then acting deputy own first present current');
const MAY = new WordSet('will to would could should must may might');
const CLOSE = new WordSet('close closed shut');
const BE = new WordSet('be');
const HELD = new WordSet(
  'men women boys girls lifers adults children youngsters teenagers prisoners inmates offenders',
);
const HOLDS = new WordSet('holds hold held houses housed takes took');
const VERSUS = new WordSet('v vs versus');
/** Verbs between a prison and a number: what it has. */
const HOLDING = new WordSet(
  'had has held holds housed houses was is saw sees recorded records logged reported registered stands stood',
);
/** How many tokens a bracket with a seat in it has to either side of a name. */
const IN_BRACKETS = 5;
const MONITORING = new WordSet('monitoring');
const ALONE = new WordSet('alone currently now still also already');
const MEMBERS = new WordSet(`${PARTIES} ${PARTY_LETTERS} independent`);
/** How many words may bound that number: "more than", "a total of". */
const BOUNDED = 4;
/** "Reading the report", "Send him": what these verbs take as an object. */
const OBJECTS = new WordSet(
  'the a an his her their its this that these those about between from you your our my it them him us me ' +
    'more fewer all some any every each no back home out only',
);
const WHERE = new WordSet('where');
const BEING = new WordSet('is are was were has have had');
const VERB_LIKE = new WordSet('reading send');
/** How far a word of custody in the same sentence still says something of a name. */
const NEARBY = 14;

/** What stands around a bare name, weighed by the table in weights.ts. */
export interface Evidence {
  readonly before: number;
  readonly after: number;
  readonly nearby: number;
}

export function sumOf(evidence: Evidence): number {
  return evidence.before + evidence.after + evidence.nearby;
}

/** What the words around the name at [from, to) say. */
export function weighEvidence(tokens: Tokens, from: number, to: number, nameClass: NameClass): Evidence {
  const isPlain = lineStyleAt(tokens, from) === 'sentence';
  const isTown = nameClass === 'place' || nameClass === 'word';
  if (isConstituency(tokens, from, to)) return { before: WEIGHTS.placeNoun, after: 0, nearby: 0 };
  const behind = weighAfter(tokens, from, to, isPlain, isTown);
  const before = weighBefore(tokens, from, isPlain, nameClass, behind > 0);
  // "Life inside Lincoln wore him down": what leads to the name says more than a word that may be a verb.
  const isObject = behind === WEIGHTS.opens && isLocative(tokens, from);
  const after = (behind === WEIGHTS.attributive && before > 0) || isObject ? 0 : behind;
  const nearby = weighNearby(tokens, from, to);
  // "She moved to Send": people of a town do so too.
  const isMove = isTown && before === WEIGHTS.custodyVerb && nearby === 0 && MOVES.has(tokens.word[from - 1] as number);
  return { before: isMove ? 0 : before, after: after + weighLine(tokens, from, to), nearby };
}

/** "Dan Carden (Liverpool, Walton) (Lab)", as Hansard prints members, "(Independent - Wellingborough)". */
function isConstituency(tokens: Tokens, from: number, to: number): boolean {
  let open = from - 1;
  while (open > 0 && from - open < IN_BRACKETS && codeAt(tokens, open) !== 40) open--;
  let close = to;
  while (close < tokens.length && close - to < IN_BRACKETS && codeAt(tokens, close) !== 41) close++;
  if (codeAt(tokens, open) !== 40 || codeAt(tokens, close) !== 41) return false;
  return codeAt(tokens, close + 1) === 40 || (open < from - 1 && MEMBERS.has(tokens.word[open + 1] as number));
}

/** Whether a first name or a title stands before the name, as in "Harrison Ford" and "Mr Ford". */
export function isSomebody(tokens: Tokens, from: number): boolean {
  if (from === 0 || startsSentence(tokens, from) || lineStyleAt(tokens, from) !== 'sentence') return false;
  return isPartOfName(tokens, from - 1);
}

function weighAfter(tokens: Tokens, from: number, to: number, isPlain: boolean, isTown: boolean): number {
  if (to >= tokens.length || startsSentence(tokens, to)) return 0;
  const flags = tokens.flags[to] as number;
  const word = tokens.word[to] as number;
  if (isPrisonItself(tokens, to)) return WEIGHTS.custodyNoun;
  if (flags & PUNCTUATION) return weighMark(tokens, to, isTown);
  if (VERSUS.has(word)) return WEIGHTS.number;
  if (flags & NUMBER) return isCount(tokens, to) ? 0 : WEIGHTS.number;
  // "Holloway alone has empty cells", "Canterbury currently has a capacity for 314".
  const verb = ALONE.has(word) ? to + 1 : to;
  if (HOLDING.has(tokens.word[verb] as number) && (isCountAhead(tokens, verb + 1) || isOfCustody(tokens, verb + 1)))
    return WEIGHTS.counts;
  if (POSSESSIVE.has(word)) return weighNoun(tokens, to + 1, isPlain, isTown);
  if (VERB_LIKE.has(tokens.word[from] as number) && startsClause(tokens, from) && isObject(tokens, to))
    return WEIGHTS.partOfName;
  if (SPEECH_VERBS.has(word)) return WEIGHTS.speech;
  if (doesOpen(tokens, to) || isInState(tokens, to)) return WEIGHTS.opens;
  if (CROWDED.has(word)) return WEIGHTS.custodyNoun;
  return weighNoun(tokens, to, isPlain, isTown);
}

/** "Leeds is full", "Dartmoor will close", "Feltham holds boys". */
function isInState(tokens: Tokens, at: number): boolean {
  const { word, flags } = tokens;
  const first = word[at] as number;
  const next = word[at + 1] as number;
  if (((flags[at + 1] as number) & SENTENCE_START) !== 0) return false;
  const verb = IS.has(first) ? at + 1 : at;
  // "Ford is to shut its plant".
  if (MAY.has(word[verb] as number)) {
    const last = BE.has(word[verb + 1] as number) ? verb + 2 : verb + 1;
    return CLOSE.has(word[last] as number) && !isObject(tokens, last + 1);
  }
  if (IS.has(first)) return STATES.has(next) && !OF_TOWN.has(word[at + 2] as number);
  return HOLDS.has(first) && (HELD.has(next) || HELD.has(word[at + 2] as number));
}

/** "Preston, in 1971, was the first jail of his own", where "Preston was a prison town" is none. */
function isPrisonItself(tokens: Tokens, to: number): boolean {
  const at = codeAt(tokens, to) === 44 ? behindAside(tokens, to + 1) : to;
  if (!IS.has(tokens.word[at] as number) || !ONE.has(tokens.word[at + 1] as number)) return false;
  for (let i = at + 2; i < tokens.length && i - at < SORTS + 2 && isSortWord(tokens, i); i++) {
    if (!SINGLE.has(tokens.word[i] as number)) continue;
    const next = i + 1;
    return next >= tokens.length || !isSortWord(tokens, next);
  }
  return false;
}

/** Neither a mark nor one of the small words that start another phrase. */
function isSortWord(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] as number;
  return (flags & (PUNCTUATION | SENTENCE_START)) === 0 && !FUNCTION_WORDS.has(tokens.word[at] as number);
}

/** The token behind the comma that closes an aside; `from` where it is none. */
function behindAside(tokens: Tokens, from: number): number {
  if (IS.has(tokens.word[from] as number)) return from;
  for (let i = from; i < tokens.length && i - from < LONGEST_ASIDE && !startsSentence(tokens, i); i++) {
    if (codeAt(tokens, i) === 44) return i + 1;
  }
  return from;
}

/** "Shops in Exeter shut": the shops did. */
function isLocative(tokens: Tokens, from: number): boolean {
  return from > 0 && !startsSentence(tokens, from) && LOCATIVES.has(tokens.word[from - 1] as number);
}

/** "Send prisoners home" has an object there, "Send prisoners were moved" a subject. */
function isObject(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (OBJECTS.has(word) || CUSTODY_BUILDINGS.has(word)) return true;
  return CUSTODY_NOUNS.has(word) && !isVerb(tokens, at + 1);
}

function isVerb(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return false;
  const word = tokens.word[at] as number;
  return BEING.has(word) || COMMON_VERBS.has(word) || SPEECH_VERBS.has(word) || isPast(tokens, at);
}

/** Ends in "-ed". */
function isPast(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] as number;
  return tokens.text.charCodeAt(end - 1) === 100 && tokens.text.charCodeAt(end - 2) === 101;
}

/** The first word of a sentence, or of what a quotation mark or a colon opens. */
function startsClause(tokens: Tokens, at: number): boolean {
  if (at === 0 || startsSentence(tokens, at)) return true;
  const code = codeAt(tokens, at - 1);
  return code === 58 || code === 34 || code === 39 || code === 0x2018 || code === 0x201c;
}

/** "Barlinnie 107 times", where "Lincoln 2 Doncaster 1" and "Ford 1936" are no counts. */
function isCount(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  return next < tokens.length && !startsSentence(tokens, next) && isSmallWord(tokens, next);
}

/** "Has empty cells", "had no prisoners": what only a prison has. */
function isOfCustody(tokens: Tokens, at: number): boolean {
  const noun = isSmallWord(tokens, at) && !CUSTODY_NOUNS.has(tokens.word[at] as number) ? at + 1 : at;
  return noun < tokens.length && !startsSentence(tokens, noun) && CUSTODY_NOUNS.has(tokens.word[noun] as number);
}

/** "Leicester had more than 361": a number behind a verb that says what a prison has. */
function isCountAhead(tokens: Tokens, at: number): boolean {
  for (let i = at; i < tokens.length && i - at < BOUNDED && !startsSentence(tokens, i); i++) {
    if ((tokens.flags[i] as number) & NUMBER) return true;
    if (!isSmallWord(tokens, i)) return false;
  }
  return false;
}

function isSmallWord(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & WORD) !== 0 && !isCapital(tokens, at);
}

/** The noun that the name stands before: its governor, its mayor, or the rest of a longer name. */
function weighNoun(tokens: Tokens, at: number, isPlain: boolean, isTown: boolean): number {
  if (at >= tokens.length || startsSentence(tokens, at)) return 0;
  const word = tokens.word[at] as number;
  if (PLACE_NOUNS_AFTER.has(word)) return WEIGHTS.placeNoun;
  // "Bedford's new governor".
  if (OF_OFFICE.has(word) && CUSTODY_NOUNS.has(tokens.word[at + 1] as number)) return WEIGHTS.custodyNoun;
  // "Swaleside Independent Monitoring Board".
  if (CUSTODY_NOUNS.has(word) || MONITORING.has(tokens.word[at + 1] as number)) return WEIGHTS.custodyNoun;
  if (isPlain && isCapital(tokens, at) && !FUNCTION_WORDS.has(word)) return WEIGHTS.partOfName;
  if (INSTITUTION_NOUNS.has(word)) return WEIGHTS.institutionNoun;
  // "Feltham's children's unit".
  const isOwner = POSSESSIVE.has(tokens.word[at + 1] as number);
  return isTown && isNoun(tokens, at) && !isOwner ? WEIGHTS.attributive : 0;
}

/** A word that is neither a small one nor a verb: "Leeds shooting", where "Leeds was" and "Leeds recorded" are none. */
function isNoun(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  if (!((tokens.flags[at] as number) & WORD) || FUNCTION_WORDS.has(word) || COMMON_VERBS.has(word)) return false;
  // "Holloway presents a challenge".
  return !isPast(tokens, at) && !ONE.has(tokens.word[at + 1] as number);
}

function weighMark(tokens: Tokens, at: number, isTown: boolean): number {
  const code = codeAt(tokens, at);
  const next = at + 1;
  if (next >= tokens.length) return 0;
  const isJoined = (tokens.flags[at] as number) & JOINED && (tokens.flags[next] as number) & JOINED;
  if (code === 45 && isJoined) return WEIGHTS.placeNoun;
  // "Leeds’ Armley".
  const isClosing = (code === 0x2019 || code === 39) && (tokens.flags[at] as number) & JOINED;
  if (isClosing && isCapital(tokens, next) && !startsSentence(tokens, next)) return WEIGHTS.partOfName;
  if (code === 44 && isAbroad(tokens, next)) return WEIGHTS.abroad;
  if (code === 44 && isSettlement(tokens, next)) return WEIGHTS.placeNoun;
  if (code === 44 && opensBehindAside(tokens, next)) return WEIGHTS.opens;
  // "Shepton Mallet, in Somerset, the oldest working prison".
  if (code === 44 && (isCalledJail(tokens, next) || isCalledJail(tokens, behindAside(tokens, next))))
    return WEIGHTS.custodyNoun;
  // "Last month it was Lewes, where prisoners held a wing".
  if (code === 44 && WHERE.has(tokens.word[next] as number) && CUSTODY_NOUNS.has(tokens.word[next + 1] as number))
    return WEIGHTS.custodyVerb;
  // A village's name is a prison's in "at Elmley, Kent" too.
  return code === 44 && isTown && isRegion(tokens, next) ? WEIGHTS.region : 0;
}

/** "Lowdham, a village of 3,000". */
function isSettlement(tokens: Tokens, from: number): boolean {
  if (!ONE.has(tokens.word[from] as number)) return false;
  for (let i = from + 1; i < tokens.length && i - from < SORTS && isSortWord(tokens, i); i++) {
    if (SETTLEMENTS.has(tokens.word[i] as number)) return true;
  }
  return false;
}

/** "Holloway, the best-known women's prison". */
function isCalledJail(tokens: Tokens, from: number): boolean {
  if (!ONE.has(tokens.word[from] as number)) return false;
  for (let i = from + 1; i < tokens.length && i - from < LONGEST_ASIDE && !startsSentence(tokens, i); i++) {
    if (SINGLE.has(tokens.word[i] as number)) return !isSortWord(tokens, i + 1);
    if (codeAt(tokens, i) === 44 || FUNCTION_WORDS.has(tokens.word[i] as number)) return false;
  }
  return false;
}

/** "Ashwell, outside Oakham, closed in 2011". */
function opensBehindAside(tokens: Tokens, from: number): boolean {
  for (let i = from; i < tokens.length - 1 && i - from < LONGEST_ASIDE && !startsSentence(tokens, i); i++) {
    if (codeAt(tokens, i) === 44) return doesOpen(tokens, i + 1);
  }
  return false;
}

function doesOpen(tokens: Tokens, at: number): boolean {
  return OPENS.has(tokens.word[at] as number) && BEHIND_OPENS.has(tokens.word[at + 1] as number);
}

/** "Kent", "Wales": a country, or a place of the tables that is no prison's name. */
function isRegion(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return false;
  if (HOME_COUNTRIES.has(tokens.word[at] as number)) return true;
  const match = prisonIndex().match(tokens, at);
  const phrase = match?.values[0];
  return phrase?.place !== undefined && phrase.names === undefined;
}

/** A name alone on its line, as in a menu, says nothing. */
function weighLine(tokens: Tokens, from: number, to: number): number {
  const isLast = to >= tokens.length || startsSentence(tokens, to);
  return startsSentence(tokens, from) && isLast ? WEIGHTS.menu : 0;
}

/** What it weighs that the sentence speaks of custody near the name, or of inspectors. */
function weighNearby(tokens: Tokens, from: number, to: number): number {
  let weight = 0;
  const add = (word: number): void => {
    if (INSPECTORS.has(word)) weight = WEIGHTS.inspected;
    else if (CUSTODY.has(word)) weight = Math.max(weight, WEIGHTS.nearby);
  };
  for (let i = from; i > 0 && from - i < NEARBY && !startsSentence(tokens, i); i--) add(tokens.word[i - 1] as number);
  for (let i = to; i < tokens.length && i - to < NEARBY && !startsSentence(tokens, i); i++)
    add(tokens.word[i] as number);
  return weight;
}

function startsSentence(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & SENTENCE_START) !== 0;
}
