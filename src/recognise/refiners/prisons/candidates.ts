import { prisonById } from '../../../gazetteer/prisons';
import { SENTENCE_START, type Tokens } from '../../../text/tokens';
import { type Evidence, sumOf, weighEvidence } from './evidence';
import { toLists } from './listed-prisons';
import { bareNameAt, isSure, keyOf, type PlacedPrison } from './places';
import { MOST_TOGETHER, NAME_WEIGHTS, VETO, WEIGHTS } from './weights';

/** A bare name that may be a prison, with what its class and its own surroundings weigh. */
export interface Candidate extends PlacedPrison {
  /** Its id, or its name where the tables have none. */
  readonly key: string;
  readonly weight: number;
  /** What it adds that the article states the prison somewhere else. */
  readonly whenStated: number;
  /** What it adds that a list or a sentence of prisons has it. */
  readonly whenListed: number;
  /** What its surroundings weigh alone. */
  readonly context: number;
  /** How many prisons of its sentence make it one too: what is a town needs two. */
  readonly company: number;
  /** The other names of its list, and those of its sentence. */
  readonly listed: readonly PlacedPrison[];
  readonly sentence: readonly PlacedPrison[];
}

/** The bare names that wait to be confirmed, of prison mentions in the order of their start. */
export function toCandidates(placed: readonly PlacedPrison[], tokens: Tokens): readonly Candidate[] {
  const open = placed.filter((prison, i) => isOpen(prison) && !isCovered(placed, i));
  if (open.length === 0) return [];
  const lists = new Map<PlacedPrison, readonly PlacedPrison[]>();
  for (const list of toLists(placed, tokens)) for (const prison of list) lists.set(prison, list);
  const sentences = groupBySentence(placed, tokens);
  return open.map((prison) => toCandidate(prison, lists.get(prison) ?? [], sentences.get(prison) ?? [], tokens));
}

function toCandidate(
  prison: PlacedPrison,
  list: readonly PlacedPrison[],
  sentence: readonly PlacedPrison[],
  tokens: Tokens,
): Candidate {
  const { mention, from, to } = prison;
  const { nameClass, evidence } = weigh(prison, tokens);
  // What leads to a list leads to each of its names: "prisoners in Maghaberry, Magilligan and Hydebank Wood".
  const first = list[0];
  const lead = first && first !== prison ? weigh(first, tokens).evidence.before : 0;
  // "Bedford, Wandsworth and Manchester clocking two each": no list of three ends in what a town has.
  const isLast = list.length > 2 && list.at(-1) === prison && evidence.after === WEIGHTS.attributive;
  const context = sumOf(evidence) + (lead > VETO ? lead : 0) - (isLast ? evidence.after : 0);
  return {
    mention,
    from,
    to,
    key: keyOf(mention),
    context,
    whenStated: nameClass === 'claimed' ? WEIGHTS.claimedAndStated : WEIGHTS.statedElsewhere,
    whenListed: nameClass === 'claimed' ? WEIGHTS.claimedAndStated : WEIGHTS.listedWithPrison,
    company: NAME_WEIGHTS[nameClass] > 0 ? 1 : 2,
    weight: NAME_WEIGHTS[nameClass] + context + (isRareList(list) ? WEIGHTS.rareList : 0),
    listed: list.filter((other) => other !== prison),
    sentence,
  };
}

/** "Parc in South Wales, Peterborough, The Mount and Thameside": no towns' list has two names that are none. */
function isRareList(list: readonly PlacedPrison[]): boolean {
  if (list.length < 3) return false;
  let rare = 0;
  for (const { mention } of list) if (mention.id !== null && !isTown(mention.id)) rare++;
  return rare > 1;
}

function isTown(id: string): boolean {
  const also = prisonById(id)?.nameIsAlso;
  return also?.includes('town') === true || also?.includes('village') === true;
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

/** For each mention all those of its sentence. */
function groupBySentence(
  placed: readonly PlacedPrison[],
  tokens: Tokens,
): ReadonlyMap<PlacedPrison, readonly PlacedPrison[]> {
  const sentences = new Map<PlacedPrison, readonly PlacedPrison[]>();
  let sentence: PlacedPrison[] = [];
  let read = 0;
  for (const prison of placed) {
    for (; read <= prison.from; read++) if ((tokens.flags[read] as number) & SENTENCE_START) sentence = [];
    if (sentence.length === MOST_TOGETHER) sentence = [];
    sentence.push(prison);
    sentences.set(prison, sentence);
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
