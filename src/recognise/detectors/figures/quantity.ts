import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { CURRENCY_NAMES } from '../../vocabulary/figure-words';
import { readAmount } from './amount';
import { GIVES_UNIT, JOINS_RANGE } from './beside';
import { rolesBeside } from './figure-text';
import {
  AND,
  BETWEEN,
  BY,
  currencyOf,
  FROM,
  idAt,
  isBreak,
  isDash,
  isJoined,
  isNumber,
  isPercentSign,
  OR,
  PER,
  TO,
} from './token-words';

/** One number or a range of two, with its currency or its "per cent". Built up in place; read-only to everyone else. */
export class Quantity {
  /** Upper end of a range. */
  high: number | undefined = undefined;
  /** A currency or `percent`; undefined for a plain number. */
  unit: string | undefined = undefined;

  /** `from` and `to` are token indices, end exclusive; `isScaled` tells that a scale word or letter belongs to it. */
  constructor(
    public from: number,
    public to: number,
    public value: number,
    public isDigits: boolean,
    public isScaled: boolean,
  ) {}
}

const CENT = intern('cent');
const POINTS = new WordSet('point points');
const PERCENT_WORDS = new WordSet('percent pc pct percentage');
const PERCENTAGE = intern('percentage');
const PENCE = intern('p');

/** The quantity whose number is at token `at`; a range is one quantity, a change ("from 22 to 10") is two. */
export function readQuantity(tokens: Tokens, at: number, floor: number): Quantity | undefined {
  const low = readSingle(tokens, at, floor);
  if (!low) return undefined;
  if ((rolesBeside(tokens, low.to) & JOINS_RANGE) === 0 || isEndOfSpan(tokens, at)) return low;
  const before = idAt(tokens, low.from - 1);
  const joint = before === FROM ? -1 : findJoint(tokens, low.to, before === BETWEEN);
  if (joint < 0) return low;
  const sign = currencyOf(tokens, joint) ? joint + 1 : joint;
  const high = isBreak(tokens, sign) ? undefined : readSingle(tokens, sign, joint);
  if (!high || !isRange(tokens, low, high) || (before === BY && high.value > low.value * FARTHEST)) return low;
  const scale = high.isScaled && !low.isScaled && low.value < 1000 ? magnitudeOf(high.value) : 1;
  high.from = before === BETWEEN && low.from > floor ? low.from - 1 : low.from;
  high.high = high.value;
  high.value = low.value * scale;
  high.unit ??= low.unit;
  return high;
}

/** Whether token `at` is the 16 of "88 in 2015/16 to 141 in 2016/17", or that of "2015-16". */
const isEndOfSpan = (tokens: Tokens, at: number): boolean =>
  isJoined(tokens, at) && isNumber(tokens, at - 2) && isJoined(tokens, at - 1);

/** "fell by 350 to 7,882" tells how far and what is left, "by 10 to 15 per cent" one range. */
const FARTHEST = 3;

/** Where the upper end of a range may start; -1 where no dash, "to", "or" or "between … and" leads to one. */
function findJoint(tokens: Tokens, at: number, isBetween: boolean): number {
  const id = idAt(tokens, at);
  if (id === TO || id === OR || (isBetween && id === AND)) {
    return isBreak(tokens, at) || isBreak(tokens, at + 1) ? -1 : at + 1;
  }
  return isDash(tokens, at) && isJoined(tokens, at) && isJoined(tokens, at + 1) ? at + 1 : -1;
}

function isRange(tokens: Tokens, low: Quantity, high: Quantity): boolean {
  const scale = high.isScaled && !low.isScaled && low.value < 1000 ? magnitudeOf(high.value) : 1;
  if (low.value * scale >= high.value || (isYearLike(low) && !isYearLike(high))) return false;
  if (low.unit === high.unit) return true;
  // "10 to 15 per cent" shares its unit, "50 to £100" and "1% to 14,415" share nothing.
  if (low.unit === undefined) return high.unit === 'percent';
  // "£3-5m" and "£3 to 5 million" share their pounds.
  return low.unit !== 'percent' && high.unit === undefined && (isDash(tokens, low.to) || high.isScaled);
}

/** "from 24,830 in 2010 to 17,995" is no range. */
const isYearLike = ({ value, isScaled }: Quantity): boolean => !isScaled && value >= 1900 && value <= 2100;

function magnitudeOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}

function readSingle(tokens: Tokens, at: number, floor: number): Quantity | undefined {
  const amount = readAmount(tokens, at);
  if (!amount || amount.from < floor) return undefined;
  const sign = amount.from - 1;
  const currency = sign >= floor && isJoined(tokens, amount.from) ? currencyOf(tokens, sign) : undefined;
  if (currency || isSpelledSign(tokens, amount, floor)) {
    amount.from = sign;
    amount.unit = currency ?? 'GBP';
  } else if (rolesBeside(tokens, amount.to) & GIVES_UNIT && !isBreak(tokens, amount.to)) readUnitBehind(tokens, amount);
  return amount;
}

const POUNDS = intern('pounds');

/** "pounds 310,000", as archives print it that lost their pound signs; not "it cost 40 pounds 20 years ago". */
function isSpelledSign(tokens: Tokens, { from, isDigits }: Quantity, floor: number): boolean {
  const sign = from - 1;
  return (
    idAt(tokens, sign) === POUNDS && isDigits && sign >= floor && !isBreak(tokens, from) && !isNumber(tokens, sign - 1)
  );
}

/** "27%", "61pc", "40 pounds", "50p". */
function readUnitBehind(tokens: Tokens, amount: Quantity): void {
  const percentTo = percentEnd(tokens, amount.to);
  if (percentTo > 0) {
    amount.to = percentTo;
    amount.unit = 'percent';
    return;
  }
  const id = idAt(tokens, amount.to);
  const named = id === 0 ? undefined : CURRENCY_NAMES.get(id);
  const isPence = id === PENCE && isJoined(tokens, amount.to);
  if (!named && !isPence) return;
  amount.to++;
  amount.value *= named ? named.factor : 0.01;
  amount.unit = named ? named.unit : 'GBP';
}

/** One past "%", "per cent", "percentage points"; 0 where none starts at token `at`. */
function percentEnd(tokens: Tokens, at: number): number {
  let to = 0;
  const id = idAt(tokens, at);
  if (isPercentSign(tokens, at)) to = at + 1;
  else if (id === PER && idAt(tokens, at + 1) === CENT) to = at + 2;
  else if (PERCENT_WORDS.has(id)) to = at + 1;
  if (to > 0 && POINTS.has(idAt(tokens, to)) && !isBreak(tokens, to)) return to + 1;
  return id === PERCENTAGE ? 0 : to;
}
