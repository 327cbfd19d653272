import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { PHRASE_ENDS, TIME_UNITS } from '../../vocabulary/figure-words';
import { NUMERAL, numeralKind, numeralValue } from '../../vocabulary/numerals';
import { readAmount } from './amount';
import { Draft } from './candidate';
import { type CountedNoun, readPlainNoun, readShareNoun } from './noun-phrase';
import { bound } from './qualifier';
import type { Quantity } from './quantity';
import { A, AND, BY, codeAt, EVERY, HALF, IN, idAt, isBreak, isHyphen, isWord, OF, ONE, OUT, THE } from './token-words';

/** Shares are given to four places, as the guidelines print them (a third is 0.3333). */
const toShare = (value: number): number => Math.round(value * 1e4) / 1e4;

function toDraft(tokens: Tokens, floor: number, from: number, to: number, value: number): Draft {
  const noun = readShareNoun(tokens, to);
  const draft = new Draft('fraction', from, noun?.to ?? to, toShare(value), false);
  draft.unit = 'ratio';
  draft.noun = noun?.head;
  return bound(tokens, draft, floor);
}

/**
 * "one in five prisoners", "nine out of ten", "1 in every 20 inmates" with `first` as its first number.
 * "two in 12 months" counts something else, and "eight out of 34 institutions" is a count.
 */
export function readOneIn(tokens: Tokens, first: Quantity, floor: number): Draft | undefined {
  if (first.isScaled || first.value > 99 || first.unit !== undefined || first.high !== undefined) return undefined;
  let i = first.value === 1 ? skipOne(tokens, first.to) : first.to;
  const isOut = idAt(tokens, i) === OUT && idAt(tokens, i + 1) === OF;
  if (isOut) i += 2;
  else if (idAt(tokens, i) === IN) i++;
  else return undefined;
  if (idAt(tokens, i) === EVERY) i++;
  if (isBreak(tokens, i)) return undefined;
  const second = readHundred(tokens, i) ?? readAmount(tokens, i);
  if (!second || second.value <= first.value || !isRoundBase(second.value, first.value)) return undefined;
  if (TIME_UNITS.has(idAt(tokens, second.to))) return undefined;
  const draft = toDraft(tokens, floor, first.from, second.to, first.value / second.value);
  takeNoun(draft, isBreak(tokens, second.to) ? undefined : readPlainNoun(tokens, second.to));
  return draft;
}

const HUNDRED = intern('hundred');

/** "six in a hundred", "13 in every hundred". */
function readHundred(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | undefined {
  const hundred = idAt(tokens, at) === A ? at + 1 : at;
  return idAt(tokens, hundred) === HUNDRED && !isBreak(tokens, hundred) ? { value: 100, to: hundred + 1 } : undefined;
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
export function readFraction(tokens: Tokens, at: number, floor: number): Draft | undefined {
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
  if (isTimeOfDay(tokens, at + 1) || idAt(tokens, before - 1) === ANY) return undefined;
  if (parts === 0 || value >= 1 || !isShareBefore(tokens, at + 1, parts === 1)) return undefined;
  const draft = toDraft(tokens, floor, before, at + 1, value);
  return parts === 1 && isOneMore(tokens, draft, before) ? undefined : draft;
}

const APPOSED = new Set([44, 46, 0x2013, 0x2014]);
/** "by a third,", "than a quarter." and "are a third," are shares. */
const SHARE_LEADS = new WordSet('by of than to about is are was were be up down nearly almost or and only just');

/** "A third and much bigger jail". */
const AND_WHAT = new WordSet('much even far final last fourth bigger larger newer');

/** "Bids are invited for a third, to be built next year": one more, with a mark behind it and nothing that bounds it. */
function isOneMore(tokens: Tokens, draft: Draft, before: number): boolean {
  return (
    draft.noun === undefined &&
    draft.qualifier === 'exact' &&
    (APPOSED.has(codeAt(tokens, draft.to)) ||
      (idAt(tokens, draft.to) === AND && AND_WHAT.has(idAt(tokens, draft.to + 1)))) &&
    !SHARE_LEADS.has(idAt(tokens, before - 1)) &&
    idAt(tokens, draft.to + 1) !== OF
  );
}

const ANY = intern('any');
const TO_HOUR = new WordSet('to past');

/** "a quarter to twelve". */
function isTimeOfDay(tokens: Tokens, at: number): boolean {
  return TO_HOUR.has(idAt(tokens, at)) && numeralKind(idAt(tokens, at + 1)) === NUMERAL;
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
  if (isSingle && OF_ONE.has(id)) return false;
  return PHRASE_ENDS.has(id) || COMPARATIVES.has(id) || !isSingle;
}

/** "A third died in January" is one more person, "a third were" a share. */
const OF_ONE = new WordSet('died will was is has escaped absconded remains remained took came went');

const COMPARATIVES = new WordSet('more fewer less higher lower better worse greater above below');
const NOT_A_HALF = new WordSet('first second other better latter last top bottom next your my');
const HALF_OF = new WordSet(
  'the its their his of all those these that were was had have has said felt are did do told reported thought believed',
);

/** "almost half of prisoners", "half the population", "by half"; not "half an hour", "the second half", "half-time". */
function readHalf(tokens: Tokens, at: number, floor: number): Draft | undefined {
  const next = idAt(tokens, at + 1);
  if (isHyphen(tokens, at + 1) || isHyphen(tokens, at) || CLOCK.has(next)) return undefined;
  if (NOT_A_HALF.has(idAt(tokens, at - 1)) || idAt(tokens, at - 1) === THE) return undefined;
  for (let i = at + 1; i < at + 4 && !isBreak(tokens, i); i++) if (CLOCK.has(idAt(tokens, i))) return undefined;
  const from = idAt(tokens, at - 1) === ONE ? at - 1 : at;
  if (from < floor) return undefined;
  const draft = toDraft(tokens, floor, from, at + 1, 0.5);
  const isBounded = draft.qualifier !== 'exact' || idAt(tokens, at - 1) === BY;
  if (next === A || (!isBounded && !HALF_OF.has(next))) return undefined;
  if (next === THE) takeNoun(draft, readPlainNoun(tokens, at + 2));
  return draft;
}

/** A noun that touches the share belongs to its words. */
function takeNoun(draft: Draft, noun: CountedNoun | undefined): void {
  if (!noun) return;
  draft.to = noun.to;
  draft.noun = noun.head;
}
