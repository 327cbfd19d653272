import { finishSteps } from '../../../text/finish-steps';
import { NUMBER, type Tokens } from '../../../text/tokens';
import { FRACTION, HOUR, MULTIPLE, NUMERAL, numeralKind } from '../../vocabulary/numerals';
import { IS_FRACTION, RELATES } from './beside';
import { type Candidate, Draft } from './candidate';
import { readCount, readMoney } from './count';
import { doubtsAbout, EXCLUSIONS, type Exclusion } from './exclusions';
import { countStarts, rolesBeside, startOf } from './figure-text';
import { readMultiple, readTimes } from './multiple';
import { type CountedNoun, isCountable, readCountedNoun, readShareNoun } from './noun-phrase';
import { type PerPhrase, readPer, readPerBefore, readPerBehind } from './per';
import { bound, readDirection } from './qualifier';
import { type Quantity, readQuantity } from './quantity';
import { readBareRatio, readRate, readRatio } from './ratio';
import { readFraction, readOneIn } from './share';
import { AN, codeAt, FROM, HALF, idAt, isBreak, isWord, OF, TO } from './token-words';

/** Every quantity of a text in order, whatever it measures; `exclusions` is a parameter for the test that removes each in turn. */
export function scanQuantities(tokens: Tokens, exclusions: readonly Exclusion[] = EXCLUSIONS): Candidate[] {
  return finishSteps(scanInSteps(tokens, exclusions));
}

/** Numbers looked at between two steps. */
const AT_ONCE = 128;

/** What `scanQuantities` does, in pieces. */
export function* scanInSteps(
  tokens: Tokens,
  exclusions: readonly Exclusion[] = EXCLUSIONS,
): Generator<void, Candidate[]> {
  const found: Draft[] = [];
  const cursor: Cursor = { floor: 0, next: 0, exclusions };
  const count = countStarts(tokens);
  for (let k = 0; k < count; k += AT_ONCE) {
    if (count > AT_ONCE) yield;
    scanSome(tokens, k, k + AT_ONCE, cursor, found);
  }
  markChanges(tokens, found);
  return found;
}

function scanSome(tokens: Tokens, from: number, to: number, cursor: Cursor, found: Draft[]): void {
  // Asked again: another text may have been counted since the last step.
  const end = Math.min(to, countStarts(tokens));
  for (let k = from; k < end; k++) {
    const i = startOf(k);
    if (i < cursor.next) continue;
    cursor.next = i + 1;
    const isDigits = ((tokens.flags[i] as number) & NUMBER) !== 0;
    const draft = readAt(tokens, i, isDigits ? NUMERAL : numeralKind(tokens.word[i] as number), cursor);
    if (!draft) continue;
    found.push(draft);
    cursor.floor = draft.to;
    cursor.next = Math.max(cursor.next, draft.to);
  }
}

/** Where the scan stands: what is taken already, and where it goes on. */
interface Cursor {
  floor: number;
  next: number;
  readonly exclusions: readonly Exclusion[];
}

function readAt(tokens: Tokens, at: number, kind: number, cursor: Cursor): Draft | undefined {
  switch (kind) {
    case FRACTION:
      return readFraction(tokens, at, cursor.floor);
    case MULTIPLE:
      return readMultiple(tokens, at, cursor.floor);
    case HOUR:
      return readAnHour(tokens, at, cursor.floor);
    default:
      return readNumber(tokens, at, cursor);
  }
}

function readNumber(tokens: Tokens, at: number, cursor: Cursor): Draft | undefined {
  if (isFractionAhead(tokens, at)) return undefined;
  const { floor } = cursor;
  const number = readQuantity(tokens, at, floor);
  if (!number) return undefined;
  const noun = number.unit === undefined ? readNoun(tokens, number) : undefined;
  const relation = mayRelate(tokens, number, noun) ? readRelation(tokens, number, noun, floor) : undefined;
  if (relation) return relation;
  cursor.next = number.to;
  if (isKeptOut(tokens, number, noun, cursor.exclusions)) return undefined;
  if (number.unit === 'percent') return readPercent(tokens, number, floor);
  if (number.unit !== undefined) return readMoney(tokens, number, floor);
  const count = readCount(tokens, number, noun, floor);
  if (count) count.per ??= readPerBefore(tokens, number.from, floor, false) ?? readPerBehind(tokens, count.to);
  return count;
}

function isKeptOut(
  tokens: Tokens,
  number: Quantity,
  noun: CountedNoun | undefined,
  exclusions: readonly Exclusion[],
): boolean {
  const doubts = doubtsAbout(tokens, number);
  if (doubts === 0) return false;
  const sighting = { tokens, number, noun };
  for (let k = 0; k < exclusions.length; k++) {
    const exclusion = exclusions[k] as Exclusion;
    if ((exclusion.at & doubts) !== 0 && exclusion.applies(sighting)) return true;
  }
  return false;
}

/** Whether what is behind the number, or behind its noun, can set it beside another number; a small one needs no such word. */
function mayRelate(tokens: Tokens, number: Quantity, noun: CountedNoun | undefined): boolean {
  if (number.unit !== undefined) return false;
  if (number.value <= 3 || rolesBeside(tokens, number.to) & RELATES) return true;
  return noun !== undefined && (rolesBeside(tokens, noun.to) & RELATES) !== 0;
}

/** What the number counts; a noun in the singular is counted by "one" alone ("180-bed" apart). */
function readNoun(tokens: Tokens, number: Quantity): CountedNoun | undefined {
  const noun = readCountedNoun(tokens, number.to);
  return noun && (number.value === 1 || isCountable(tokens, noun)) ? noun : undefined;
}

/** Two numbers that stand to each other: "one in five", "three times as many", "one officer per six prisoners". */
function readRelation(
  tokens: Tokens,
  number: Quantity,
  noun: CountedNoun | undefined,
  floor: number,
): Draft | undefined {
  return (
    readOneIn(tokens, number, floor) ??
    readTimes(tokens, number, floor) ??
    readRatio(tokens, number, noun, floor) ??
    readRate(tokens, number, noun, floor) ??
    readBareRatio(tokens, number, floor)
  );
}

/** "two-thirds", "three quarters": left to the fraction word. */
function isFractionAhead(tokens: Tokens, at: number): boolean {
  if ((rolesBeside(tokens, at + 1) & IS_FRACTION) === 0) return false;
  const next = codeAt(tokens, at + 1) === 45 ? at + 2 : at + 1;
  return numeralKind(idAt(tokens, next)) === FRACTION && !isBreak(tokens, next);
}

/** "27%", "61pc of inmates", "up 19 per cent". */
function readPercent(tokens: Tokens, number: Quantity, floor: number): Draft {
  const noun = readShareNoun(tokens, number.to);
  const draft = new Draft('percent', number.from, noun?.to ?? number.to, number.value, number.isDigits);
  draft.high = number.high;
  draft.unit = 'percent';
  draft.noun = noun?.head;
  bound(tokens, draft, floor);
  draft.from = readDirection(tokens, draft.from, floor);
  const per = readPer(tokens, draft.to);
  draft.per = per?.per;
  draft.to = per?.to ?? draft.to;
  return draft;
}

/** "an hour a day", "half an hour of exercise each day". */
function readAnHour(tokens: Tokens, at: number, floor: number): Draft | undefined {
  if (idAt(tokens, at - 1) !== AN || at - 1 < floor) return undefined;
  const per = readPer(tokens, at + 1) ?? readPerBehindThing(tokens, at + 1);
  if (!per) return undefined;
  const isHalf = at - 2 >= floor && idAt(tokens, at - 2) === HALF;
  const draft = new Draft('hours', isHalf ? at - 2 : at - 1, per.to, isHalf ? 0.5 : 1, false);
  draft.unit = 'hours';
  draft.per = per.per;
  draft.noun = at;
  draft.isKnownNoun = true;
  return bound(tokens, draft, floor);
}

/** How many words may tell what the time is spent on: "of fresh air a day". */
const THING = 3;

function readPerBehindThing(tokens: Tokens, at: number): PerPhrase | undefined {
  if (idAt(tokens, at) !== OF) return undefined;
  for (let i = at + 2; i <= at + 1 + THING && isWord(tokens, i - 1); i++) {
    const per = readPer(tokens, i);
    if (per) return per;
  }
  return undefined;
}

/** How far apart the two ends of a change may stand, in tokens: "from 22 in August 2010 to 10 in June 2014". */
const CHANGE_REACH = 14;

function markChanges(tokens: Tokens, found: readonly Draft[]): void {
  for (let i = 1; i < found.length; i++) {
    const low = found[i - 1] as Draft;
    const high = found[i] as Draft;
    if (idAt(tokens, high.from - 1) !== TO || idAt(tokens, low.from - 1) !== FROM) continue;
    if (high.from - low.to > CHANGE_REACH) continue;
    if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) continue;
    low.change = 'from';
    high.change = 'to';
  }
}
