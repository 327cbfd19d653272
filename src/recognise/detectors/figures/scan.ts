import type { Tokens } from '../../../text/tokens';
import { NUMBER } from '../../../text/tokens';
import { FRACTION, HOUR, MAGNITUDE, MULTIPLE, NUMERAL, numeralKind, PLAIN } from '../../vocabulary/numerals';
import type { Candidate } from './candidate';
import { readCount, readMoney } from './count';
import { EXCLUSIONS, type Exclusion } from './exclusions';
import { readMultiple, readTimes } from './multiple';
import { isCountable, readCountedNoun, readShareNoun } from './noun-phrase';
import { readPer, readPerBefore, readPerBehind } from './per';
import { readDirection, readQualifier } from './qualifier';
import { type Quantity, readQuantity } from './quantity';
import { readBareRatio, readRate, readRatio } from './ratio';
import { readFraction, readOneIn } from './share';
import { AN, FROM, idAt, isBreak, TO } from './token-words';

/** Every quantity of a text in order, whatever it measures; `exclusions` is a parameter for the test that removes each in turn. */
export function scanQuantities(tokens: Tokens, exclusions: readonly Exclusion[] = EXCLUSIONS): Candidate[] {
  const found: Candidate[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; ) {
    const isDigits = ((tokens.flags[i] as number) & NUMBER) !== 0;
    const kind = isDigits ? NUMERAL : numeralKind(tokens.word[i] as number);
    if (kind === PLAIN) {
      i++;
      continue;
    }
    const read = readAt(tokens, i, kind, floor, exclusions);
    if (read.candidate) {
      found.push(read.candidate);
      floor = read.to;
    }
    i = Math.max(i + 1, read.to);
  }
  return markChanges(tokens, found);
}

interface Reading {
  readonly candidate?: Candidate | undefined;
  /** Where to go on. */
  readonly to: number;
}

const toReading = (candidate: Candidate | undefined, to: number): Reading => ({ candidate, to: candidate?.to ?? to });

function readAt(tokens: Tokens, at: number, kind: number, floor: number, exclusions: readonly Exclusion[]): Reading {
  switch (kind) {
    case NUMERAL:
    case MAGNITUDE:
      return readNumber(tokens, at, floor, exclusions);
    case FRACTION:
      return toReading(readFraction(tokens, at, floor), at + 1);
    case MULTIPLE:
      return toReading(readMultiple(tokens, at, floor), at + 1);
    case HOUR:
      return toReading(readAnHour(tokens, at, floor), at + 1);
    default:
      return { to: at + 1 };
  }
}

function readNumber(tokens: Tokens, at: number, floor: number, exclusions: readonly Exclusion[]): Reading {
  if (isFractionAhead(tokens, at)) return { to: at + 1 };
  const number = readQuantity(tokens, at, floor);
  if (!number) return { to: at + 1 };
  const oneIn = readOneIn(tokens, at, floor);
  if (oneIn) return toReading(oneIn, at + 1);
  const read = number.unit === undefined ? readCountedNoun(tokens, number.to) : undefined;
  const noun = read && (number.value === 1 || isCountable(tokens, read)) ? read : undefined;
  const isRelation =
    readTimes(tokens, number, floor) ?? readRatio(tokens, number, noun, floor) ?? readRate(tokens, number, noun, floor);
  const relation = isRelation ?? readBareRatio(tokens, number, floor);
  if (relation) return toReading(relation, at + 1);
  if (exclusions.some((exclusion) => exclusion.applies({ tokens, number, noun }))) return { to: number.to };
  if (number.unit === 'percent') return toReading(readPercent(tokens, number, floor), number.to);
  const per = readPerBefore(tokens, number.from, floor, number.unit !== undefined);
  if (number.unit !== undefined) return toReading(readMoney(tokens, number, floor, per), number.to);
  const count = readCount(tokens, number, noun, floor);
  const later = count && (count.per ?? per ?? readPerBehind(tokens, count.to));
  return toReading(count && later ? { ...count, per: later } : count, number.to);
}

/** "two-thirds", "three quarters": left to the fraction word. */
function isFractionAhead(tokens: Tokens, at: number): boolean {
  const kindAt = (i: number): number => (isBreak(tokens, i) ? PLAIN : numeralKind(idAt(tokens, i)));
  return (
    kindAt(at + 1) === FRACTION ||
    (kindAt(at + 1) === PLAIN && kindAt(at + 2) === FRACTION && tokens.text[tokens.start[at + 1] as number] === '-')
  );
}

/** "27%", "61pc of inmates", "up 19 per cent". */
function readPercent(tokens: Tokens, number: Quantity, floor: number): Candidate {
  const noun = readShareNoun(tokens, number.to);
  const bounds = readQualifier(tokens, number.from, floor);
  const end = noun?.to ?? number.to;
  const per = readPer(tokens, end);
  return {
    shape: 'percent',
    ...bounds,
    from: readDirection(tokens, bounds.from, floor),
    to: per?.to ?? end,
    value: number.value,
    ...(number.high === undefined ? {} : { high: number.high }),
    unit: 'percent',
    isDigits: number.isDigits,
    ...(noun ? { noun: noun.head } : {}),
    ...(per ? { per: per.per } : {}),
  };
}

/** "an hour a day". */
function readAnHour(tokens: Tokens, at: number, floor: number): Candidate | undefined {
  if (idAt(tokens, at - 1) !== AN || at - 1 < floor) return undefined;
  const per = readPer(tokens, at + 1);
  if (!per) return undefined;
  return {
    shape: 'hours',
    ...readQualifier(tokens, at - 1, floor),
    to: per.to,
    value: 1,
    unit: 'hours',
    per: per.per,
    noun: at,
    isKnownNoun: true,
    isDigits: false,
  };
}

/** How far apart the two ends of a change may stand, in tokens: "from 22 in August 2010 to 10 in June 2014". */
const CHANGE_REACH = 14;

function markChanges(tokens: Tokens, found: readonly Candidate[]): Candidate[] {
  const marked = [...found];
  for (let i = 1; i < marked.length; i++) {
    const low = marked[i - 1] as Candidate;
    const high = marked[i] as Candidate;
    if (high.from - low.to > CHANGE_REACH || idAt(tokens, low.from - 1) !== FROM || idAt(tokens, high.from - 1) !== TO)
      continue;
    if (low.unit !== undefined && high.unit !== undefined && low.unit !== high.unit) continue;
    marked[i - 1] = { ...low, change: 'from' };
    marked[i] = { ...high, change: 'to' };
  }
  return marked;
}
