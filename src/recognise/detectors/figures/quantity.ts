import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { CURRENCY_NAMES } from '../../vocabulary/figure-words';
import { type Amount, readAmount } from './amount';
import {
  AND,
  BETWEEN,
  currencyOf,
  FROM,
  idAt,
  isBreak,
  isDash,
  isJoined,
  isPercentSign,
  OR,
  PER,
  TO,
} from './token-words';

/** One number or a range of two, with its currency or its "per cent". */
export interface Quantity {
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly high?: number;
  /** A currency or `percent`; absent for a plain number. */
  readonly unit?: string;
  readonly isDigits: boolean;
  readonly isScaled: boolean;
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
  const before = idAt(tokens, low.from - 1);
  const joint = before === FROM ? -1 : findJoint(tokens, low.to, before === BETWEEN);
  if (joint < 0) return low;
  const sign = currencyOf(tokens, joint) ? joint + 1 : joint;
  const high = readSingle(tokens, sign, joint);
  if (!high || isBreak(tokens, sign)) return low;
  // "£3-5m" and "£3 to 5 million" share their pounds; "1% to 14,415" shares nothing.
  const isShared = high.unit === undefined && low.unit !== undefined && low.unit !== 'percent';
  if (isShared && !isDash(tokens, low.to) && !high.isScaled) return low;
  if (low.unit === 'percent' && high.unit === undefined) return low;
  const range = toRange(low, high);
  return range && before === BETWEEN && low.from > floor ? { ...range, from: low.from - 1 } : (range ?? low);
}

/** Where the upper end of a range may start; -1 where no dash, "to", "or" or "between … and" leads to one. */
function findJoint(tokens: Tokens, at: number, isBetween: boolean): number {
  if (isBreak(tokens, at) || isBreak(tokens, at + 1)) return -1;
  const id = idAt(tokens, at);
  if (id === TO || id === OR || (isBetween && id === AND)) return at + 1;
  return isDash(tokens, at) && isJoined(tokens, at) && isJoined(tokens, at + 1) ? at + 1 : -1;
}

function toRange(low: Quantity, high: Quantity): Quantity | undefined {
  const unit = high.unit ?? low.unit;
  if (low.unit !== undefined && low.unit !== unit) return undefined;
  // "£3-5m" takes its pounds from the lower end and its millions from the upper one; "50 to £100" is no range.
  if (low.unit === undefined && unit !== undefined && unit !== 'percent') return undefined;
  const scale = high.isScaled && !low.isScaled && low.value < 1000 ? magnitudeOf(high.value) : 1;
  const value = low.value * scale;
  if (value >= high.value || (isYearLike(low) && !isYearLike(high))) return undefined;
  return { ...high, from: low.from, value, high: high.value, ...(unit === undefined ? {} : { unit }) };
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
  if (currency) return { ...amount, from: sign, unit: currency };
  const percentTo = percentEnd(tokens, amount.to);
  if (percentTo > 0) return { ...amount, to: percentTo, unit: 'percent' };
  return toNamedCurrency(tokens, amount) ?? amount;
}

/** "40 pounds", "50p". */
function toNamedCurrency(tokens: Tokens, amount: Amount): Quantity | undefined {
  if (isBreak(tokens, amount.to)) return undefined;
  const id = idAt(tokens, amount.to);
  if (id === PENCE && isJoined(tokens, amount.to))
    return { ...amount, to: amount.to + 1, value: amount.value / 100, unit: 'GBP' };
  const named = CURRENCY_NAMES.get(id);
  return named && { ...amount, to: amount.to + 1, value: amount.value * named.factor, unit: named.unit };
}

/** One past "%", "per cent", "percentage points"; 0 where none starts at token `at`. */
function percentEnd(tokens: Tokens, at: number): number {
  if (isBreak(tokens, at)) return 0;
  let to = 0;
  const id = idAt(tokens, at);
  if (isPercentSign(tokens, at)) to = at + 1;
  else if (id === PER && idAt(tokens, at + 1) === CENT) to = at + 2;
  else if (PERCENT_WORDS.has(id)) to = at + 1;
  if (to > 0 && !isBreak(tokens, to) && POINTS.has(idAt(tokens, to))) return to + 1;
  return id === PERCENTAGE ? 0 : to;
}
