import { WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { PHRASE_ENDS, TIME_UNITS } from '../../vocabulary/figure-words';
import { NUMERAL, numeralKind, numeralValue } from '../../vocabulary/numerals';
import { readAmount } from './amount';
import type { Candidate } from './candidate';
import { readPlainNoun, readShareNoun } from './noun-phrase';
import { readQualifier } from './qualifier';
import { A, BY, EVERY, HALF, IN, idAt, isBreak, isHyphen, isWord, OF, ONE, OUT, THE } from './token-words';

/** Shares are given to four places, as the guidelines print them (a third is 0.3333). */
const toShare = (value: number): number => Math.round(value * 1e4) / 1e4;

function toCandidate(tokens: Tokens, floor: number, share: { from: number; to: number; value: number }): Candidate {
  const noun = readShareNoun(tokens, share.to);
  const bounds = readQualifier(tokens, share.from, floor);
  return {
    shape: 'fraction',
    ...share,
    ...bounds,
    to: noun?.to ?? share.to,
    value: toShare(share.value),
    unit: 'ratio',
    isDigits: false,
    ...(noun ? { noun: noun.head } : {}),
  };
}

/**
 * "one in five prisoners", "nine out of ten", "1 in every 20 inmates" with the first number at token `at`.
 * "two in 12 months" counts something else, and "eight out of 34 institutions" is a count.
 */
export function readOneIn(tokens: Tokens, at: number, floor: number): Candidate | undefined {
  const first = readAmount(tokens, at);
  if (!first || first.isScaled || first.value > 99 || !Number.isInteger(first.value) || first.from < floor)
    return undefined;
  let i = first.value === 1 ? skipOne(tokens, first.to) : first.to;
  const isOut = idAt(tokens, i) === OUT && idAt(tokens, i + 1) === OF;
  if (isOut) i += 2;
  else if (idAt(tokens, i) === IN) i++;
  else return undefined;
  if (idAt(tokens, i) === EVERY) i++;
  if (isBreak(tokens, i)) return undefined;
  const second = readAmount(tokens, i);
  if (!second || second.value <= first.value || !isRoundBase(second.value, first.value)) return undefined;
  if (TIME_UNITS.has(idAt(tokens, second.to))) return undefined;
  const share = { from: first.from, to: second.to, value: first.value / second.value };
  const noun = isBreak(tokens, second.to) ? undefined : readPlainNoun(tokens, second.to);
  const candidate = toCandidate(tokens, floor, share);
  return noun ? { ...candidate, to: noun.to, noun: noun.head } : candidate;
}

/** "one prisoner in ten": the noun between. */
function skipOne(tokens: Tokens, at: number): number {
  const noun = isBreak(tokens, at) ? undefined : readPlainNoun(tokens, at);
  return noun && idAt(tokens, noun.to) === IN ? noun.to : at;
}

/** People give shares in small or round bases. */
function isRoundBase(base: number, first: number): boolean {
  if (base <= 10 || base === 20 || base === 100 || base === 1000) return true;
  return first === 1 && base <= 100;
}

/** "a third", "two-thirds of prisoners", "three quarters" ending with the fraction word at token `at`. */
export function readFraction(tokens: Tokens, at: number, floor: number): Candidate | undefined {
  const id = idAt(tokens, at);
  if (id === HALF) return readHalf(tokens, at, floor);
  const before = isHyphen(tokens, at - 1) ? at - 2 : at - 1;
  if (before < floor || isBreak(tokens, at)) return undefined;
  const parts =
    idAt(tokens, before) === A
      ? 1
      : numeralKind(idAt(tokens, before)) === NUMERAL
        ? numeralValue(idAt(tokens, before))
        : 0;
  const value = parts * numeralValue(id);
  if (parts === 0 || value >= 1 || !isShareBefore(tokens, at + 1, parts === 1)) return undefined;
  return toCandidate(tokens, floor, { from: before, to: at + 1, value });
}

const CLOCK = new WordSet(
  'past hour hours mile miles century dozen year time times way pint pound board term century size marathon inch final finals',
);

/** "A third man" and "a quarter of an hour" are no shares. */
function isShareBefore(tokens: Tokens, next: number, isSingle: boolean): boolean {
  if (isBreak(tokens, next) || !isWord(tokens, next)) return !isHyphen(tokens, next);
  const id = idAt(tokens, next);
  if (id === OF) {
    for (let i = next + 1; i < next + 3; i++) if (CLOCK.has(idAt(tokens, i))) return false;
    return true;
  }
  return PHRASE_ENDS.has(id) || COMPARATIVES.has(id) || !isSingle;
}

const COMPARATIVES = new WordSet('more fewer less higher lower better worse greater above below');
const NOT_A_HALF = new WordSet('first second other better latter last top bottom next your my');
const HALF_OF = new WordSet(
  'the its their his of all those these that were was had have has said felt are did do told reported thought believed',
);

/** "almost half of prisoners", "half the population", "by half"; not "half an hour", "the second half", "half-time". */
function readHalf(tokens: Tokens, at: number, floor: number): Candidate | undefined {
  const next = idAt(tokens, at + 1);
  if (isHyphen(tokens, at + 1) || isHyphen(tokens, at) || CLOCK.has(next)) return undefined;
  if (NOT_A_HALF.has(idAt(tokens, at - 1)) || idAt(tokens, at - 1) === THE) return undefined;
  for (let i = at + 1; i < at + 4 && !isBreak(tokens, i); i++) if (CLOCK.has(idAt(tokens, i))) return undefined;
  const isBounded = readQualifier(tokens, at, floor).qualifier !== 'exact' || idAt(tokens, at - 1) === BY;
  if (next === A || (!isBounded && !HALF_OF.has(next))) return undefined;
  const from = idAt(tokens, at - 1) === ONE ? at - 1 : at;
  if (from < floor) return undefined;
  const candidate = toCandidate(tokens, floor, { from, to: at + 1, value: 0.5 });
  const direct = HALF_OF.has(next) && next !== OF ? readPlainNoun(tokens, at + 2) : undefined;
  return direct && next === THE ? { ...candidate, to: direct.to, noun: direct.head } : candidate;
}
