import type { PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { CAPITAL, PARAGRAPH_START, SENTENCE_START, type Tokens } from '../../../text/tokens';
import type { NameClass } from '../../detectors/prisons/prison-forms';
import { codeAt, isCapital } from '../../detectors/prisons/span';
import { LOCATIVES } from '../../vocabulary/prison-context';
import { type Evidence, sumOf, weighEvidence } from './evidence';
import { weighHome } from './home';
import { toLists } from './listed-prisons';
import { bareNameAt, isSure, keyOf, type PlacedPrison } from './places';
import { MOST_TOGETHER, NAME_WEIGHTS, VETO, WEIGHTS } from './weights';

/** A bare name that may be a prison, with what its class and its own surroundings weigh. */
export interface Candidate {
  readonly mention: PrisonMention;
  readonly from: number;
  readonly to: number;
  /** Its place among the prisons it was found with. */
  readonly index: number;
  /** Its id, or its name where the tables have none. */
  readonly key: string;
  readonly weight: number;
  /** What it adds that the article states the prison somewhere else. */
  readonly whenStated: number;
  /** What it adds that a list or a sentence of prisons has it. */
  readonly whenListed: number;
  readonly isTown: boolean;
  /** In the text's first line, before a noun that a town could have too: headlines leave out the small words between. */
  readonly inHeadline: boolean;
  /** What its surroundings weigh alone. */
  readonly context: number;
  /** Whether the words that touch it speak for the prison. */
  readonly isShown: boolean;
  /** How many prisons of its sentence make it one too: what is a town needs two. */
  readonly company: number;
  /** The names of its list, itself too. */
  readonly listed: readonly PlacedPrison[];
  /** So many names of prisons in a row that they are seldom towns by chance, unless a "from" or "in" says so. */
  readonly inLongList: boolean;
}

/** A list of names, with what its names have from it. */
interface NameList {
  readonly names: readonly PlacedPrison[];
  /** What leads to a list leads to each of its names: "prisoners in Maghaberry, Magilligan and Hydebank Wood". */
  readonly lead: number;
  readonly isLong: boolean;
}

const LONG_LIST = 3;
/** Before a list of what something is for or like, not of where it is. */
const WHOM = new WordSet('for like');
const TO = new WordSet('to');
const SENT = new WordSet('sent moved transferred');

const mayLead = ({ word }: Tokens, at: number): boolean =>
  WHOM.has(word[at - 1] as number) || (TO.has(word[at - 1] as number) && SENT.has(word[at - 2] as number));

/** How many tokens there are between a prison and its town: two commas and a street. */
const LONGEST_ADDRESS = 7;
const NO_LIST: NameList = { names: [], lead: 0, isLong: false };

/** Candidates weighed between two steps. */
const AT_ONCE = 128;

/** The bare names that wait to be confirmed, of prison mentions in the order of their start; in pieces. */
export function* toCandidates(placed: readonly PlacedPrison[], tokens: Tokens): Generator<void, readonly Candidate[]> {
  const candidates: Candidate[] = [];
  let lists: readonly (readonly PlacedPrison[])[] | undefined;
  let next = 0;
  let list = NO_LIST;
  for (let i = 0; i < placed.length; i++) {
    const prison = placed[i] as PlacedPrison;
    if (!isOpen(prison) || isCovered(placed, i)) continue;
    lists ??= toLists(placed, tokens);
    while (next < lists.length && endOf(lists[next] as readonly PlacedPrison[]) <= prison.from) {
      next++;
      list = NO_LIST;
    }
    const names = lists[next];
    const isListed = names !== undefined && (names[0] as PlacedPrison).from <= prison.from;
    if (isListed && list === NO_LIST) list = toNameList(names, tokens);
    if (isSeat(placed, i, tokens)) continue;
    candidates.push(toCandidate(prison, i, isListed ? list : NO_LIST, tokens));
    if (candidates.length % AT_ONCE === 0) yield;
  }
  return candidates;
}

/** "HMP Birmingham, in Winson Green", "HMP Lincoln, Greetwell Road, Lincoln": where the prison stands that has just been named. */
function isSeat(placed: readonly PlacedPrison[], i: number, tokens: Tokens): boolean {
  const { mention, from } = placed[i] as PlacedPrison;
  const isBehind = isBehindLocative(tokens, from);
  const before = placed.slice(Math.max(0, i - 2), i);
  return before.some((last) => {
    if (keyOf(last.mention) !== keyOf(mention)) return false;
    // "Winson Green, Birmingham".
    if (!isSure(last.mention)) return last.to === from - 1 && codeAt(tokens, last.to) === 44;
    return isBehind ? isNext(last.to, from) : isAddress(tokens, last.to, from);
  });
}

/** Whether commas, with the words of a street between them, are all that stands in [from, to). */
function isAddress(tokens: Tokens, from: number, to: number): boolean {
  if (codeAt(tokens, from) !== 44 || codeAt(tokens, to - 1) !== 44 || to - from > LONGEST_ADDRESS) return false;
  for (let i = from; i < to; i++) {
    const isWord = isCapital(tokens, i) && !((tokens.flags[i] as number) & SENTENCE_START);
    if (codeAt(tokens, i) !== 44 && !isWord) return false;
  }
  return true;
}

/** A comma and a preposition may stand between. */
function isNext(to: number, from: number): boolean {
  return from > to && from - to <= 2;
}

function endOf(list: readonly PlacedPrison[]): number {
  return (list.at(-1) as PlacedPrison).to;
}

function toNameList(names: readonly PlacedPrison[], tokens: Tokens): NameList {
  const lead = weigh(names[0] as PlacedPrison, tokens).evidence.before;
  const first = names[0] as PlacedPrison;
  // "Sent to Feltham, Werrington or Wetherby": people move to one town, not to any of three.
  const isPlain = lead === 0 && (!isBehindLocative(tokens, first.from) || mayLead(tokens, first.from));
  const isLong = names.length >= LONG_LIST && (lead > 0 || isPlain);
  return { names, lead: lead > VETO ? lead : 0, isLong };
}

function toCandidate(prison: PlacedPrison, index: number, list: NameList, tokens: Tokens): Candidate {
  const { mention, from, to } = prison;
  const { nameClass, evidence } = weigh(prison, tokens);
  const { names } = list;
  // "Bedford, Wandsworth and Manchester clocking two each": no list of three ends in what a town has.
  const isLast = names.length > 2 && names.at(-1) === prison && evidence.after === WEIGHTS.attributive;
  const context = sumOf(evidence) + (names[0] === prison ? 0 : leadOf(list, nameClass)) - (isLast ? evidence.after : 0);
  const isClaimed = nameClass === 'claimed';
  return {
    mention,
    from,
    to,
    index,
    key: keyOf(mention),
    weight: NAME_WEIGHTS[nameClass] + context + weighHome(mention, from, tokens),
    whenStated: isClaimed ? WEIGHTS.claimedAndStated : WEIGHTS.statedElsewhere,
    whenListed: isClaimed ? WEIGHTS.claimedAndStated : WEIGHTS.listedWithPrison,
    isTown: nameClass === 'place' || nameClass === 'word',
    inHeadline: evidence.before === 0 && evidence.after === WEIGHTS.attributive && isInHeadline(tokens, from, to),
    context,
    isShown: evidence.before + evidence.after > 0,
    company: NAME_WEIGHTS[nameClass] > 0 ? 1 : 2,
    listed: names,
    inLongList: list.isLong,
  };
}

/** How many words a headline has at most. */
const HEADLINE = 20;

function isInHeadline({ flags, length }: Tokens, from: number, to: number): boolean {
  for (let i = 1; i < length && i < HEADLINE; i++) {
    if ((flags[i] as number) & PARAGRAPH_START) return from < i && ((flags[to] as number) & CAPITAL) === 0;
  }
  return false;
}

function isBehindLocative({ flags, word }: Tokens, at: number): boolean {
  return at > 0 && !((flags[at] as number) & SENTENCE_START) && LOCATIVES.has(word[at - 1] as number);
}

/** What "to" or "in" takes from towns it does not take from other names of their list. */
function leadOf({ lead }: NameList, nameClass: NameClass): number {
  return nameClass === 'place' ? lead : Math.max(0, lead);
}

function isOpen({ mention }: PlacedPrison): boolean {
  return mention.certainty === 'possible' && mention.form === 'name';
}

/** Whether a sure mention that starts no later holds the one at `i`: "Bedford" in "HMP Bedford". */
function isCovered(placed: readonly PlacedPrison[], i: number): boolean {
  const { from } = placed[i] as PlacedPrison;
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const other = placed[k] as PlacedPrison;
    if (isSure(other.mention) && other.to > from) return true;
  }
  return false;
}

/** For each of the prisons all those of its sentence, by their place in the list. */
export function groupBySentence(placed: readonly PlacedPrison[], tokens: Tokens): readonly (readonly PlacedPrison[])[] {
  const sentences: PlacedPrison[][] = [];
  let sentence: PlacedPrison[] = [];
  let read = 0;
  for (const prison of placed) {
    for (; read <= prison.from; read++) if ((tokens.flags[read] as number) & SENTENCE_START) sentence = [];
    if (sentence.length === MOST_TOGETHER) sentence = [];
    sentence.push(prison);
    sentences.push(sentence);
  }
  return sentences;
}

function weigh(
  { from, to }: PlacedPrison,
  tokens: Tokens,
): { nameClass: keyof typeof NAME_WEIGHTS; evidence: Evidence } {
  const name = bareNameAt(tokens, from);
  return { nameClass: name.nameClass, evidence: weighEvidence(tokens, name.from, to, name.nameClass) };
}
