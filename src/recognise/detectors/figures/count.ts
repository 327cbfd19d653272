import { WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { HOURS, MINUTES } from '../../vocabulary/figure-words';
import { readAmount } from './amount';
import type { Candidate } from './candidate';
import { type CountedNoun, readCountedNoun, skipOf } from './noun-phrase';
import { readPer } from './per';
import { readQualifier } from './qualifier';
import type { Quantity } from './quantity';
import { A, EVERY, FOR, idAt, isBreak, OF, OUT, PER, TIMES } from './token-words';

function start(
  tokens: Tokens,
  number: Quantity,
  floor: number,
): Pick<Candidate, 'from' | 'qualifier' | 'value' | 'isDigits'> & { high?: number } {
  return {
    ...readQualifier(tokens, number.from, floor),
    value: number.value,
    isDigits: number.isDigits,
    ...(number.high === undefined ? {} : { high: number.high }),
  };
}

/** "644 inmates", "25 officers every day", "22 times", "five of the 11 wings", "40 of those"; bare where no noun is beside it. */
export function readCount(
  tokens: Tokens,
  number: Quantity,
  noun: CountedNoun | undefined,
  floor: number,
): Candidate | undefined {
  const base = start(tokens, number, floor);
  if (noun?.kind === 'time') return readHours(tokens, base, noun);
  if (noun?.kind === 'other') return undefined;
  if (idAt(tokens, number.to) === TIMES && !isBreak(tokens, number.to))
    return { ...base, shape: 'count', to: number.to + 1, unit: 'events', noun: number.to, isKnownNoun: true };
  const part = noun ? undefined : readPart(tokens, number.to);
  const counted = noun ?? part?.noun;
  const end = part?.to ?? noun?.to ?? number.to;
  const per = readPer(tokens, end);
  return {
    ...base,
    shape: counted || part ? 'count' : 'bare',
    to: per?.to ?? end,
    ...(counted?.unit === undefined
      ? {}
      : { unit: counted.unit, noun: counted.head, isKnownNoun: counted.kind === 'known' }),
    ...(part ? { isPart: true } : {}),
    ...(per ? { per: per.per } : {}),
  };
}

const THOSE = new WordSet('those these them whom');

/** "of those", "of the 11 wings", "of these deaths", "out of 34 institutions". */
function readPart(tokens: Tokens, at: number): { readonly to: number; readonly noun?: CountedNoun } | undefined {
  const of = idAt(tokens, at) === OUT ? at + 1 : at;
  const i = skipOf(tokens, of);
  const last = idAt(tokens, i < 0 ? of + 1 : i - 1);
  if (i >= 0) {
    const whole = readAmount(tokens, i);
    const noun = readCountedNoun(tokens, whole ? whole.to : i);
    if (noun?.unit !== undefined && (noun.kind === 'known' || whole)) return { to: noun.to, noun };
    if (whole && of > at && !noun) return { to: whole.to };
  }
  return idAt(tokens, of) === OF && THOSE.has(last) ? { to: i < 0 ? of + 2 : i } : undefined;
}

/** "23 hours a day", "30 minutes each day"; the hours of an event have no "a day" and are left to the cells about them. */
function readHours(tokens: Tokens, base: ReturnType<typeof start>, noun: CountedNoun): Candidate | undefined {
  const id = idAt(tokens, noun.head);
  const factor = HOURS.has(id) ? 1 : MINUTES.has(id) ? 1 / 60 : 0;
  if (factor === 0) return undefined;
  const per = readPer(tokens, noun.to);
  return {
    ...base,
    value: base.value * factor,
    ...(base.high === undefined ? {} : { high: base.high * factor }),
    shape: 'hours',
    to: per?.to ?? noun.to,
    unit: 'hours',
    noun: noun.head,
    isKnownNoun: true,
    ...(per ? { per: per.per } : {}),
  };
}

const HEADS = new WordSet(
  'prisoner inmate place head person offender family child officer detainee member household bed convict taxpayer woman',
);

/** "£1.3bn", "£15 billion a year", "£40,000 per prisoner per year", "£119 a night". */
export function readMoney(tokens: Tokens, number: Quantity, floor: number, perBefore: Candidate['per']): Candidate {
  let to = number.to;
  let per = perBefore;
  let isPerHead = false;
  for (let i = 0; i < 2 && !isBreak(tokens, to); i++) {
    const phrase = readPer(tokens, to);
    if (phrase) {
      per = phrase.per;
      to = phrase.to;
    } else {
      const head = headEnd(tokens, to);
      isPerHead ||= head > to;
      to = head;
    }
  }
  return {
    ...start(tokens, number, floor),
    shape: 'money',
    to,
    ...(number.unit === undefined ? {} : { unit: number.unit }),
    ...(per === undefined ? {} : { per }),
    ...(isPerHead ? { isPerHead } : {}),
  };
}

/** One past "per prisoner", "a head", "for every inmate", "per prison place"; `at` itself where none starts there. */
function headEnd(tokens: Tokens, at: number): number {
  let i = idAt(tokens, at) === FOR ? at + 1 : at;
  const id = idAt(tokens, i);
  if (id !== PER && id !== EVERY && !(id === A && i === at)) return at;
  i++;
  if (isBreak(tokens, i)) return at;
  if (HEADS.has(idAt(tokens, i + 1)) && !isBreak(tokens, i + 1)) return i + 2;
  return HEADS.has(idAt(tokens, i)) ? i + 1 : at;
}
