import { prisonById } from '../../../gazetteer/prisons';
import type { Mention, PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { PUNCTUATION, SENTENCE_START, type Tokens } from '../../../text/tokens';
import { codeAt, isCapital } from '../../detectors/prisons/span';
import type { Reading, Refiner } from '../../rule';
import { PRISONS_PLURAL } from '../../vocabulary/prison-context';
import { sumOf, weighEvidence } from './evidence';
import { bareNameAt, confirm, type PlacedPrison, toPlacedPrisons, withPrisons } from './places';
import { MOST_TOGETHER, VETO } from './weights';

const RULE = 'listed-prisons';
const JOINS = new WordSet('and or');
const GLUE = new WordSet('and or both plus also then as well in near at to');
const WHERE = new WordSet('in near at');
const LEADS = new WordSet(
  'at in like such as including include includes inside of are were from namely to affecting visited both',
);
const LONGEST_GAP = 7;
/** How far before a list the word "prisons" may stand in its sentence. */
const REACH = 16;

/**
 * Names that stand in a list with a stated prison, or in one that "prisons" leads or follows, are prisons:
 * "HMPs Bedford, Lincoln and Nottingham", "riots at Bedford, Lewes and Moorland prisons". First, because it needs no
 * other name to be sure of, and what it finds is evidence for the same names elsewhere.
 */
export const listedPrisons: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    if (!mentions.some((mention) => mention.type === 'prison' && mention.certainty === 'possible')) return mentions;
    const placed = toPlacedPrisons(mentions, reading.tokens);
    const sure = new Map<PrisonMention, PrisonMention>();
    for (const list of toLists(placed, reading.tokens)) {
      if (!isListOfPrisons(list, reading.tokens)) continue;
      for (const { mention, from, to } of list) {
        if (mention.certainty !== 'possible' || mention.form !== 'name') continue;
        const name = bareNameAt(reading.tokens, from);
        if (sumOf(weighEvidence(reading.tokens, name.from, to, name.nameClass)) > VETO / 2)
          sure.set(mention, confirm(mention, RULE));
      }
    }
    return withPrisons(mentions, sure);
  },
};

/** Runs of two or more names, possible ones too, with nothing but commas, "and" and places between them. */
export function toLists(placed: readonly PlacedPrison[], tokens: Tokens): PlacedPrison[][] {
  const lists: PlacedPrison[][] = [];
  let list: PlacedPrison[] = [];
  const close = (): void => {
    if (list.length > 1 && isJoined(list, tokens)) lists.push(list);
    list = [];
  };
  for (const prison of placed) {
    const last = list.at(-1);
    if (last && prison.from < last.to) {
      // The same place read twice, as a name and in a description: the wider one stands.
      continue;
    }
    if (last && (list.length === MOST_TOGETHER || !isGap(tokens, last, prison))) close();
    list.push(prison);
  }
  close();
  return lists;
}

function isGap(tokens: Tokens, last: PlacedPrison, next: PlacedPrison): boolean {
  if (next.from - last.to > LONGEST_GAP || next.from === last.to) return false;
  // "Saughton prison in Edinburgh": where it is.
  if (next.from === last.to + 1 && WHERE.has(tokens.word[last.to] as number)) return false;
  for (let i = last.to; i < next.from; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & SENTENCE_START) return false;
    const isGlue =
      flags & PUNCTUATION ? isListMark(codeAt(tokens, i)) : GLUE.has(tokens.word[i] as number) || isCapital(tokens, i);
    if (!isGlue) return false;
  }
  return ((tokens.flags[next.from] as number) & SENTENCE_START) === 0 && !isAddress(last, next);
}

function isListMark(code: number): boolean {
  return code === 44 || code === 59 || code === 38 || code === 47 || code === 40 || code === 41;
}

/** "HMP Frankland, Durham": a prison and its town. */
function isAddress(last: PlacedPrison, next: PlacedPrison): boolean {
  const prison = last.mention.id === null ? undefined : prisonById(last.mention.id);
  return prison !== undefined && (prison.town === next.mention.text || prison.county === next.mention.text);
}

/** Whether "and", "or", "&" or "/" joins two of a list's names; commas alone may be an address. */
function isJoined(list: readonly PlacedPrison[], tokens: Tokens): boolean {
  // "at Channings Wood, Exeter or further afield".
  if (JOINS.has(tokens.word[(list.at(-1) as PlacedPrison).to] as number)) return true;
  for (let k = 1; k < list.length; k++) {
    for (let i = (list[k - 1] as PlacedPrison).to; i < (list[k] as PlacedPrison).from; i++) {
      const code = codeAt(tokens, i);
      if (JOINS.has(tokens.word[i] as number) || code === 38 || code === 47) return true;
    }
  }
  return false;
}

function isListOfPrisons(list: readonly PlacedPrison[], tokens: Tokens): boolean {
  const first = list[0] as PlacedPrison;
  const last = list.at(-1) as PlacedPrison;
  if (list.some((prison) => prison.mention.certainty === 'stated')) return true;
  if (PRISONS_PLURAL.has(tokens.word[last.to] as number)) return true;
  return isLed(tokens, first.from, list.length >= 3 ? REACH : 6);
}

/** Whether "prisons" stands before a list in its sentence, and what leads to the list is not "in" and towns. */
function isLed(tokens: Tokens, from: number, reach: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= reach; i--) {
    if ((tokens.flags[i + 1] as number) & SENTENCE_START) return false;
    if (!PRISONS_PLURAL.has(tokens.word[i] as number)) continue;
    const leader = from - 1;
    return i === leader || (tokens.flags[leader] as number) & PUNCTUATION
      ? true
      : LEADS.has(tokens.word[leader] as number);
  }
  return false;
}
