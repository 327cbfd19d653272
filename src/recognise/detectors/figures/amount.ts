import { codeIn } from '../../../text/characters';
import { intern } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { MAGNITUDE, NUMERAL, numeralKind, numeralValue } from '../../vocabulary/numerals';
import { SCALES } from './beside';
import { rolesBeside } from './figure-text';
import { Quantity } from './quantity';
import { A, AND, codeAt, HALF, idAt, isBreak, isHyphen, isJoined, isNumber } from './token-words';

/** Letters right behind the digits; "m" is left to what follows currencies (100m is a distance elsewhere). */
const M = intern('m');
const K = intern('k');

/**
 * The number at token `at` with its scale ("1,513", "2.5 million", "one hundred and twenty", "half a million"), as a fresh
 * quantity without unit; undefined where there is none that could count anything.
 */
export function readAmount(tokens: Tokens, at: number): Quantity | undefined {
  return isNumber(tokens, at) ? readDigits(tokens, at) : readWords(tokens, at);
}

/** Numbers printed longer than this count nothing. */
const LONGEST = 15;

function readDigits(tokens: Tokens, at: number): Quantity | undefined {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const value = end - start > LONGEST ? -1 : parse(tokens.text, start, end);
  if (value < 0) return undefined;
  const plain = new Quantity(at, at + 1, value, true, false);
  return rolesBeside(tokens, at + 1) & SCALES ? withScale(tokens, plain) : plain;
}

const COMMA = 44;
const POINT = 46;
const ZERO = 48;

/** The value of "1,513" and "27.6"; -1 for "1,2" (a list), "12.10.19" (a date) and "0161" (a telephone number). */
function parse(text: string, start: number, end: number): number {
  let value = 0;
  /** Digits since the last comma; -1 where no comma has come. */
  let group = -1;
  let i = start;
  for (; i < end; i++) {
    const code = codeIn(text, i);
    if (code === POINT) break;
    if (code === COMMA) {
      if (group < 0 ? i - start > 3 : group !== 3) return -1;
      group = 0;
      continue;
    }
    value = value * 10 + code - ZERO;
    if (group >= 0) group++;
  }
  if (group >= 0 ? group !== 3 : i - start > 10) return -1;
  if (codeIn(text, start) === ZERO && i - start > 1) return -1;
  return i === end ? value : parseFraction(text, i + 1, end, value);
}

/** The same with the digits behind the point at [from, end). */
function parseFraction(text: string, from: number, end: number, whole: number): number {
  let value = whole;
  let scale = 1;
  for (let i = from; i < end; i++) {
    const code = codeIn(text, i);
    if (code < ZERO) return -1;
    value = value * 10 + code - ZERO;
    scale *= 10;
  }
  return value / scale;
}

function withScale(tokens: Tokens, plain: Quantity): Quantity {
  const id = idAt(tokens, plain.to);
  if ((id === M || id === K) && isJoined(tokens, plain.to)) scale(plain, id === M ? 1e6 : 1e3, plain.to + 1);
  // "100,000 million", "2.5-million".
  const next = isHyphen(tokens, plain.to) ? plain.to + 1 : plain.to;
  if (numeralKind(idAt(tokens, next)) === MAGNITUDE && !isBreak(tokens, next))
    scale(plain, numeralValue(idAt(tokens, next)), next + 1);
  addHalf(tokens, plain);
  return plain;
}

function scale(plain: Quantity, factor: number, to: number): void {
  plain.value = round(plain.value * factor);
  plain.to = to;
  plain.isScaled = true;
}

/** "22-and-a-half", "23½". */
function addHalf(tokens: Tokens, plain: Quantity): void {
  const to = halfEnd(tokens, plain.to);
  if (to === plain.to) return;
  plain.value += 0.5;
  plain.to = to;
}

const AND_A_HALF = [AND, A, HALF];

/** One past "and a half", "-and-a-half" or "½"; `at` itself where none starts there. */
function halfEnd(tokens: Tokens, at: number): number {
  if (codeAt(tokens, at) === 0xbd && isJoined(tokens, at)) return at + 1;
  let i = at;
  for (const word of AND_A_HALF) {
    if (isHyphen(tokens, i)) i++;
    if (isBreak(tokens, i) || idAt(tokens, i) !== word) return at;
    i++;
  }
  return i;
}

/** 1.3 * 1e9 without the binary dust. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

function readWords(tokens: Tokens, at: number): Quantity | undefined {
  const kind = numeralKind(idAt(tokens, at));
  if (kind === MAGNITUDE) return readArticleAndMagnitude(tokens, at);
  if (kind !== NUMERAL) return undefined;
  let total = 0;
  let current = 0;
  let isScaled = false;
  let to = at;
  for (let i = at; ; ) {
    const id = idAt(tokens, i);
    const value = numeralValue(id);
    if (numeralKind(id) === NUMERAL) {
      if (!fits(current, value)) break;
      current += value;
    } else if (value === 100 || value === 12) current *= value;
    else {
      total += current * value;
      current = 0;
      isScaled = true;
    }
    to = i + 1;
    i = nextNumeral(tokens, to, current % 100 === 0);
    if (i < 0) break;
  }
  const plain = new Quantity(at, to, total + current, false, isScaled);
  addHalf(tokens, plain);
  return plain.to > to ? withScale(tokens, plain) : plain;
}

/** Whether "seven" may follow "twenty", "forty" follow "hundred"; "two" never follows "two". */
function fits(current: number, value: number): boolean {
  const low = current % 100;
  return low === 0 || (low >= 20 && low % 10 === 0 && value < 10);
}

/** The next token of a number in words, over a hyphen or an "and"; -1 where the number ends. */
function nextNumeral(tokens: Tokens, at: number, mayAnd: boolean): number {
  let i = at;
  if (isHyphen(tokens, i)) i++;
  else if (mayAnd && idAt(tokens, i) === AND && numeralKind(idAt(tokens, i + 1)) === NUMERAL) i++;
  if (isBreak(tokens, i)) return -1;
  const kind = numeralKind(idAt(tokens, i));
  return kind === NUMERAL || kind === MAGNITUDE ? i : -1;
}

/** "a hundred", "a million", "a dozen", "half a million", "half a dozen"; bare "hundreds" count nothing. */
function readArticleAndMagnitude(tokens: Tokens, at: number): Quantity | undefined {
  if (idAt(tokens, at - 1) !== A || isBreak(tokens, at)) return undefined;
  const isHalf = idAt(tokens, at - 2) === HALF;
  const value = numeralValue(idAt(tokens, at)) * (isHalf ? 0.5 : 1);
  const next = nextNumeral(tokens, at + 1, true);
  // "a hundred and twenty", "a hundred thousand".
  const from = at - (isHalf ? 2 : 1);
  const id = idAt(tokens, next);
  if (next >= 0 && numeralKind(id) === MAGNITUDE)
    return new Quantity(from, next + 1, value * numeralValue(id), false, true);
  const rest = next < 0 ? undefined : readWords(tokens, next);
  if (rest && rest.value < value) return new Quantity(from, rest.to, value + rest.value, false, value >= 1000);
  return new Quantity(from, at + 1, value, false, value >= 1000);
}
