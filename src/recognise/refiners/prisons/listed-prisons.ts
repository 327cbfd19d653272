import { prisonById } from '../../../gazetteer/prisons';
import type { Mention, PrisonMention } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { NUMBER, PUNCTUATION, SENTENCE_START, type Tokens } from '../../../text/tokens';
import { codeAt, isCapital } from '../../detectors/prisons/span';
import type { Reading, Refiner } from '../../rule';
import { PRISONS_PLURAL } from '../../vocabulary/prison-context';
import { sumOf, weighEvidence } from './evidence';
import { toLineLists } from './line-lists';
import { bareNameAt, confirm, type PlacedPrison, toPlacedPrisons, withPrisons } from './places';
import { MOST_TOGETHER, VETO } from './weights';

const RULE = 'listed-prisons';
const JOINS = new WordSet('and or');
const GLUE = new WordSet('the and or both plus also then as well in near at to');
const WHERE = new WordSet('in near at on outside');
const THE = new WordSet('the');
/** Behind a name they say what sort of prison it is: "Exeter local/remand centre, Preston local". */
const SORTS = new WordSet('local locals remand trainer training dispersal centre');
const LOCAL = new WordSet('local');
const CENTRES = new WordSet('centres');
const CUSTODIAL = new WordSet('remand removal training detention');
const LEADS = new WordSet(
  'at in like such as including include includes inside of are were from namely to affecting visited both',
);
const COUNTS = new WordSet('with per');
const LONGEST_GAP = 7;
/** How far before a list the word "prisons" may stand in its sentence. */
const REACH = 16;

/**
 * Names that stand in a list with a stated prison, or in one that "prisons" leads or follows, are prisons:
 * "HMPs Bedford, Lincoln and Nottingham", "riots at Bedford, Lewes and Moorland prisons"; one a line too. First, because it needs no
 * other name to be sure of, and what it finds is evidence for the same names elsewhere.
 */
export const listedPrisons: Refiner = {
  name: RULE,
  refine(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
    if (!mentions.some((mention) => mention.type === 'prison' && mention.certainty === 'possible')) return mentions;
    const placed = toPlacedPrisons(mentions, reading.tokens);
    const sure = new Map<PrisonMention, PrisonMention>();
    for (const list of toPrisonLists(placed, reading.tokens)) {
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

/** The lists whose names are prisons, in a sentence or one a line. */
function toPrisonLists(placed: readonly PlacedPrison[], tokens: Tokens): readonly (readonly PlacedPrison[])[] {
  const lines = toLineLists(placed, tokens).filter(({ names, isLed }) => isLed || hasStated(names));
  return [
    ...toLists(placed, tokens).filter((list) => isListOfPrisons(list, tokens)),
    ...lines.map(({ names }) => names),
  ];
}

const hasStated = (list: readonly PlacedPrison[]): boolean =>
  list.some(({ mention }) => mention.certainty === 'stated');

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
    // The same place read twice, as a name and in a description: the wider one stands. "Camp Hill on the Isle of Wight": where it is.
    if (last && (prison.from < last.to || isWhereabouts(last, prison, tokens))) continue;
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
  const first = whereEnd(tokens, last.to);
  let isInBrackets = false;
  for (let i = first; i < next.from; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & SENTENCE_START) return false;
    const code = codeAt(tokens, i);
    isInBrackets = code === 40 || (isInBrackets && code !== 41);
    // "Hewell (up 30%), Winchester (28%)", "Cardiff with 25 per 100 and Swansea with 20".
    if (isInBrackets || isCount(tokens, i)) continue;
    if (!(flags & PUNCTUATION ? isListMark(codeAt(tokens, i)) : isGlue(tokens, i))) return false;
  }
  return ((tokens.flags[next.from] as number) & SENTENCE_START) === 0 && !isAddress(last, next);
}

/** "with", "per" before a number, and the number. */
function isCount({ flags, word }: Tokens, at: number): boolean {
  if ((flags[at] as number) & NUMBER) return COUNTS.has(word[at - 1] as number);
  return COUNTS.has(word[at] as number) && ((flags[at + 1] as number) & NUMBER) !== 0;
}

function isGlue(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  return GLUE.has(word) || SORTS.has(word) || isCapital(tokens, at);
}

/** The token behind "on the" or "outside", where that stands at `at` and a place follows; `at` itself otherwise. */
function whereEnd(tokens: Tokens, at: number): number {
  if (!WHERE.has(tokens.word[at] as number)) return at;
  const place = THE.has(tokens.word[at + 1] as number) ? at + 2 : at + 1;
  return place < tokens.length && isCapital(tokens, place) ? place : at;
}

/** "Camp Hill on the Isle of Wight": the place of the prison before it, which is also a prison's name. */
function isWhereabouts(last: PlacedPrison, next: PlacedPrison, tokens: Tokens): boolean {
  return whereEnd(tokens, last.to) === next.from && next.mention.certainty === 'possible' && isAddress(last, next);
}

function isListMark(code: number): boolean {
  return code === 44 || code === 59 || code === 38 || code === 47 || code === 40 || code === 41;
}

/** "HMP Frankland, Durham": a prison and its town. */
function isAddress(last: PlacedPrison, next: PlacedPrison): boolean {
  const prison = last.mention.id === null ? undefined : prisonById(last.mention.id);
  return prison !== undefined && (prison.town === next.mention.text || prison.county === next.mention.text);
}

/** Whether "and", "or", "&" or "/" joins two of a list's names; commas alone may be an address, unless "prisons:" or "prisons -" leads to them. */
function isJoined(list: readonly PlacedPrison[], tokens: Tokens): boolean {
  // "at Channings Wood, Exeter or further afield".
  if (JOINS.has(tokens.word[(list.at(-1) as PlacedPrison).to] as number)) return true;
  for (let k = 1; k < list.length; k++) {
    for (let i = (list[k - 1] as PlacedPrison).to; i < (list[k] as PlacedPrison).from; i++) {
      const code = codeAt(tokens, i);
      if (JOINS.has(tokens.word[i] as number) || code === 38 || code === 47) return true;
    }
  }
  const { from } = list[0] as PlacedPrison;
  if (list.length > 2 && list.every(({ from: next }, k) => k === 0 || next === (list[k - 1] as PlacedPrison).to + 1))
    return true;
  return list.length > 2 && ((tokens.flags[from] as number) & SENTENCE_START) === 0 && isBehindPlural(tokens, from - 1);
}

/** Whether a mark stands at `at`, right behind "prisons" or "remand centres". */
function isBehindPlural(tokens: Tokens, at: number): boolean {
  return at > 1 && ((tokens.flags[at] as number) & PUNCTUATION) !== 0 && isPlural(tokens, at - 1);
}

/** "prisons", "remand centres". */
function isPlural(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number;
  return PRISONS_PLURAL.has(word) || (CENTRES.has(word) && CUSTODIAL.has(tokens.word[at - 1] as number));
}

function isListOfPrisons(list: readonly PlacedPrison[], tokens: Tokens): boolean {
  const first = list[0] as PlacedPrison;
  const last = list.at(-1) as PlacedPrison;
  if (hasStated(list)) return true;
  if (isPlural(tokens, last.to)) return true;
  // "Leeds local, Durham local and Preston local": what prison people call them, and no town is called.
  if (list.filter(({ to }) => LOCAL.has(tokens.word[to] as number)).length > 1) return true;
  return isLed(tokens, first.from, list.length >= 3 ? REACH : 6);
}

/** Whether "prisons" stands before a list in its sentence, and what leads to the list is not "in" and towns. */
function isLed(tokens: Tokens, from: number, reach: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= reach; i--) {
    if ((tokens.flags[i + 1] as number) & SENTENCE_START) return false;
    if (!isPlural(tokens, i)) continue;
    const leader = from - 1;
    return i === leader || (tokens.flags[leader] as number) & PUNCTUATION
      ? true
      : LEADS.has(tokens.word[leader] as number);
  }
  return false;
}
