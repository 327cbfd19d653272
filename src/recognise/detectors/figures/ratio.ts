import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { readAmount } from './amount';
import { Draft } from './candidate';
import { type CountedNoun, readCountedNoun } from './noun-phrase';
import { bound } from './qualifier';
import type { Quantity } from './quantity';
import { A, codeAt, EVERY, FOR, idAt, isBreak, isJoined, isNumber, PER, TO } from './token-words';

/** What a thing is called when something is counted for each one of it. */
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['prisoners', 'prisoner'],
  ['people', 'person'],
  ['officers', 'officer'],
  ['staff', 'staff'],
  ['places', 'place'],
  ['prisons', 'prison'],
]);
/** "Assaults per 100 young people": those in custody. */
const YOUNG = new WordSet('young');
const CELL = new WordSet('cell cells');
const JOINTS = new WordSet('per for to every');
const EACH_ONE = new WordSet('a an every each');
const RATIO = intern('ratio');
const COLON = 58;

interface Side {
  readonly value: number;
  readonly to: number;
  readonly noun?: CountedNoun;
}

/** "six prisoners", "every 30 prisoners", "a cell", "1,000 prisoners" at token `at`. */
function readSide(tokens: Tokens, at: number): Side | undefined {
  const i = EACH_ONE.has(idAt(tokens, at)) ? at + 1 : at;
  if (isBreak(tokens, i)) return undefined;
  const amount = readAmount(tokens, i);
  let noun = readCountedNoun(tokens, amount ? amount.to : i);
  if (noun && noun.kind !== 'known') return undefined;
  if (noun?.unit === 'people' && YOUNG.has(idAt(tokens, noun.head - 1))) noun = { ...noun, unit: 'prisoners' };
  if (!amount) return noun && { value: 1, to: noun.to, noun };
  return { value: amount.value, to: noun?.to ?? amount.to, ...(noun ? { noun } : {}) };
}

/** Where the second side of a ratio starts behind "per", "for every", "to each", "to a"; -1 where none does. */
function secondSide(tokens: Tokens, at: number): number {
  const id = idAt(tokens, at);
  if (!JOINTS.has(id) || isBreak(tokens, at)) return -1;
  if (id === PER) return at + 1;
  const isEach = EACH_ONE.has(idAt(tokens, at + 1));
  if (id === FOR && isEach && idAt(tokens, at + 1) !== A) return at + 1;
  if (id === FOR && readAmount(tokens, at + 1)) return at + 1;
  if (id === TO && (isEach || readAmount(tokens, at + 1))) return at + 1;
  return id === EVERY ? at : -1;
}

/** "one officer per six prisoners", "three to a cell", "30 prisoners to each officer"; the noun of the first side may be absent. */
export function readRatio(
  tokens: Tokens,
  number: Quantity,
  noun: CountedNoun | undefined,
  floor: number,
): Draft | undefined {
  if (number.unit !== undefined || number.high !== undefined) return undefined;
  const to = behind(tokens, number, noun);
  const at = secondSide(tokens, to);
  const side = at < 0 ? undefined : readSide(tokens, at);
  if (!side?.noun || (isLoose(tokens, to) && !isStaffing(tokens, noun, side.noun))) return undefined;
  const unit = ratioUnit(tokens, number.value, noun, side);
  if (!unit) return undefined;
  const draft = new Draft('ratio', number.from, side.to, unit.value, number.isDigits);
  draft.unit = unit.unit;
  draft.noun = side.noun.head;
  return bound(tokens, draft, floor);
}

const UPON = new WordSet('of on against between');
/** How far behind the noun of an event its "per" may stand: "30 assaults on prison staff per 1,000 prisoners". */
const UPON_REACH = 4;

/** Where the first side of a ratio ends: behind its noun, and what that happened to. */
function behind(tokens: Tokens, number: Quantity, noun: CountedNoun | undefined): number {
  const to = noun?.to ?? number.to;
  if (noun?.unit !== 'events' || !UPON.has(idAt(tokens, to))) return to;
  for (let i = to + 1; i <= to + UPON_REACH && !isBreak(tokens, i); i++) if (idAt(tokens, i) === PER) return i;
  return to;
}

/** "to 60 inmates", "for 180 men": joined by a word that joins much else. */
function isLoose(tokens: Tokens, at: number): boolean {
  return idAt(tokens, at) === TO || (idAt(tokens, at) === FOR && !EACH_ONE.has(idAt(tokens, at + 1)));
}

/** "to" leads to many things; it makes a ratio of staff and prisoners, and of cells. */
function isStaffing(tokens: Tokens, first: CountedNoun | undefined, second: CountedNoun): boolean {
  if (CELL.has(idAt(tokens, second.head))) return true;
  const units = [first?.unit ?? '', second.unit ?? ''];
  return units.includes('prisoners') && units.some(isStaff);
}

function ratioUnit(
  tokens: Tokens,
  first: number,
  noun: CountedNoun | undefined,
  side: Side,
): { unit: string; value: number } | undefined {
  const second = side.noun as CountedNoun;
  const isCell = CELL.has(idAt(tokens, second.head));
  const counted = noun?.unit ?? (isCell ? 'prisoners' : undefined);
  const base = isCell ? 'cell' : SINGULAR.get(second.unit ?? '');
  if (!counted || !base) return undefined;
  if (counted === 'events' && side.value > 1) return { unit: `events-per-${side.value}-${second.unit}`, value: first };
  if (side.value >= 1000) return { unit: `${counted}-per-${side.value}-${second.unit}`, value: first };
  // "one officer per six prisoners" is six prisoners an officer.
  if (isStaff(counted) && second.unit === 'prisoners')
    return { unit: `prisoners-per-${counted === 'officers' ? 'officer' : 'staff'}`, value: round(side.value / first) };
  return { unit: `${counted}-per-${base}`, value: round(first / side.value) };
}

const isStaff = (unit: string): boolean => unit === 'officers' || unit === 'staff';
const round = (value: number): number => Math.round(value * 100) / 100;

/** What rates of a whole country are given by. */
const COUNTRYWIDE = 10_000;

/** "12.4 per 1,000 prisoners", "148 per 100,000 people": a rate whose counted noun stands elsewhere. */
export function readRate(
  tokens: Tokens,
  number: Quantity,
  noun: CountedNoun | undefined,
  floor: number,
): Draft | undefined {
  const at = secondSide(tokens, behind(tokens, number, noun));
  if (at < 0 || number.unit !== undefined) return undefined;
  const side = readSide(tokens, at);
  if (!side || side.value < 100 || isLoose(tokens, noun?.to ?? number.to)) return undefined;
  // Of 100,000 it is people who are not said; of 1,000, in an article about prisons, prisoners.
  const base = side.noun?.unit ?? (side.value >= COUNTRYWIDE ? 'people' : 'prisoners');
  const counted = noun?.unit ?? (base === 'people' ? 'prisoners' : 'events');
  const draft = new Draft('rate', number.from, side.to, number.value, number.isDigits);
  draft.unit = `${counted}-per-${side.value}-${base}`;
  draft.high = number.high;
  return bound(tokens, draft, floor);
}

/** "a ratio of 1:12", "one to 30" where the word ratio stands shortly before. */
export function readBareRatio(tokens: Tokens, number: Quantity, floor: number): Draft | undefined {
  if (number.value > 3) return undefined;
  const isColon = codeAt(tokens, number.to) === COLON && isJoined(tokens, number.to) && isNumber(tokens, number.to + 1);
  // "one to 12" has been read as a range.
  const second = isColon ? readAmount(tokens, number.to + 1) : undefined;
  const high = second?.value ?? number.high;
  if (high === undefined || high <= number.value) return undefined;
  for (let i = number.from - 1; i >= Math.max(floor, number.from - RATIO_REACH) && !isBreak(tokens, i + 1); i--) {
    if (idAt(tokens, i) !== RATIO) continue;
    const draft = new Draft('ratio', number.from, second?.to ?? number.to, round(high / number.value), number.isDigits);
    draft.unit = 'prisoners-per-officer';
    return bound(tokens, draft, floor);
  }
  return undefined;
}

/** How far before its numbers the word ratio may stand, in tokens. */
const RATIO_REACH = 8;
