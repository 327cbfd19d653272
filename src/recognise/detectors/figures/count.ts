import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { HOURS, MINUTES } from '../../vocabulary/figure-words';
import { readAmount } from './amount';
import { Draft, type Shape } from './candidate';
import { headOfColumn, unitOfColumn } from './column-head';
import { type CountedNoun, isCountable, readCountedNoun, skipOf } from './noun-phrase';
import { readPer, readPerBefore } from './per';
import { bound } from './qualifier';
import type { Quantity } from './quantity';
import { A, EVERY, FOR, idAt, isBreak, OF, OUT, PER } from './token-words';

function toDraft(tokens: Tokens, shape: Shape, number: Quantity, floor: number): Draft {
  const draft = new Draft(shape, number.from, number.to, number.value, number.isDigits);
  draft.high = number.high;
  return bound(tokens, draft, floor);
}

/** "644 inmates", "25 officers every day", "22 times", "five of the 11 wings", "40 of those"; bare where no noun is beside it. */
export function readCount(
  tokens: Tokens,
  number: Quantity,
  noun: CountedNoun | undefined,
  floor: number,
): Draft | undefined {
  if (noun?.kind === 'other') return undefined;
  if (noun?.kind === 'time') return readHours(tokens, number, noun, floor);
  const draft = toDraft(tokens, noun ? 'count' : 'bare', number, floor);
  if (noun) takeNoun(draft, noun);
  else {
    readPart(tokens, draft);
    const column = headOfColumn(tokens, draft.from, draft.to);
    if (column >= 0) draft.unit = unitOfColumn(tokens, column);
  }
  if (draft.unit === 'people' && isEmployed(tokens, draft)) draft.unit = 'staff';
  if (draft.unit === 'prisoners' && noun) takeOfficer(tokens, draft);
  takePer(tokens, draft);
  return draft;
}

const EMPLOYS = new WordSet('employ employs employed employing employer');
const WORKS = new WordSet('work works working worked employed');
const AUXILIARIES = new WordSet('are is were was who now currently already');

/** "employs 500 people", "854 people work at the jail": they are staff. */
function isEmployed(tokens: Tokens, { from, to }: Draft): boolean {
  if (EMPLOYS.has(idAt(tokens, from - 1))) return true;
  let i = to;
  while (i < to + 2 && !isBreak(tokens, i) && AUXILIARIES.has(idAt(tokens, i))) i++;
  return !isBreak(tokens, i) && WORKS.has(idAt(tokens, i));
}

const MINDS = new WordSet(
  'after supervise supervises supervising supervised guard guards guarding watch watches watching over of for',
);
const MINDING = new WordSet(
  'look looks looking looked watch watches watching supervise supervises supervising guard guards guarding charge',
);
const ONE_EACH = new WordSet('one a each every per');
const OFFICER = new WordSet('officer guard warder');
const STAFF_MEMBER = new WordSet('worker member');
/** How far before the number its officer stands, in tokens: "each officer may have to look after 30 prisoners". */
const MINDER_REACH = 8;

/** "one officer looks after 192 men": how many there are for each. */
function perOfficer(tokens: Tokens, from: number): string | undefined {
  if (!MINDS.has(idAt(tokens, from - 1))) return undefined;
  let isMinding = false;
  for (let i = from - 1; i > from - MINDER_REACH && !isBreak(tokens, i + 1); i--) {
    const id = idAt(tokens, i);
    if (MINDING.has(id)) isMinding = true;
    else if (isMinding && (OFFICER.has(id) || STAFF_MEMBER.has(id)) && hasOne(tokens, i))
      return OFFICER.has(id) ? 'prisoners-per-officer' : 'prisoners-per-staff';
  }
  return undefined;
}

function takeOfficer(tokens: Tokens, draft: Draft): void {
  const unit = perOfficer(tokens, draft.from);
  if (unit === undefined) return;
  draft.unit = unit;
  draft.shape = 'ratio';
}

const hasOne = (tokens: Tokens, officer: number): boolean =>
  ONE_EACH.has(idAt(tokens, officer - 1)) || ONE_EACH.has(idAt(tokens, officer - 2));

function takeNoun(draft: Draft, noun: CountedNoun): void {
  draft.to = noun.to;
  draft.unit = noun.unit;
  draft.noun = noun.head;
  draft.isKnownNoun = noun.kind === 'known';
}

function takePer(tokens: Tokens, draft: Draft): void {
  const per = readPer(tokens, draft.to);
  if (!per) return;
  draft.per = per.per;
  draft.to = per.to;
}

const THOSE = new WordSet('those these them whom');
/** "six of the 52": what was counted has been said. */
const THE_ONES = new WordSet('the its their those these');

/** "9 out of 15 of Scotland's prisons": what the whole is of, behind its owner. */
function nounOfWhole(tokens: Tokens, at: number): CountedNoun | undefined {
  if (idAt(tokens, at) !== OF) return undefined;
  for (let i = at + 1; i < at + 4 && !isBreak(tokens, i); i++) {
    if (idAt(tokens, i) === POSSESSIVE) return readCountedNoun(tokens, i + 1);
  }
  return undefined;
}

const POSSESSIVE = intern("'s");

/** "of those", "of the 11 wings", "of these deaths", "out of 34 institutions". */
function readPart(tokens: Tokens, draft: Draft): void {
  const at = draft.to;
  const of = idAt(tokens, at) === OUT ? at + 1 : at;
  if (idAt(tokens, of) !== OF) return;
  const i = skipOf(tokens, of);
  const whole = i < 0 ? undefined : readAmount(tokens, i);
  const noun =
    i < 0 ? undefined : (readCountedNoun(tokens, whole ? whole.to : i) ?? (whole && nounOfWhole(tokens, whole.to)));
  if (noun?.unit !== undefined && isCountable(tokens, noun) && (noun.kind === 'known' || whole)) takeNoun(draft, noun);
  else if (whole && !noun && (of > at || THE_ONES.has(idAt(tokens, of + 1)))) draft.to = whole.to;
  else if (THOSE.has(idAt(tokens, of + 1))) draft.to = of + 2;
  else return;
  draft.shape = 'count';
  draft.isPart = true;
}

/** "23 hours a day", "30 minutes each day"; the hours of an event have no "a day" and are left to the cells about them. */
function readHours(tokens: Tokens, number: Quantity, noun: CountedNoun, floor: number): Draft | undefined {
  const id = idAt(tokens, noun.head);
  const factor = HOURS.has(id) ? 1 : MINUTES.has(id) ? 1 / 60 : 0;
  if (factor === 0) return undefined;
  const draft = toDraft(tokens, 'hours', number, floor);
  takeNoun(draft, noun);
  draft.unit = 'hours';
  draft.isKnownNoun = true;
  draft.value *= factor;
  if (draft.high !== undefined) draft.high *= factor;
  takePer(tokens, draft);
  return draft;
}

const HEADS = new WordSet(
  'prisoner inmate place head person offender family child officer detainee member household bed convict taxpayer woman',
);

/** "£1.3bn", "£15 billion a year", "£40,000 per prisoner per year", "£119 a night". */
export function readMoney(tokens: Tokens, number: Quantity, floor: number): Draft {
  const draft = toDraft(tokens, 'money', number, floor);
  draft.unit = number.unit;
  draft.per = readPerBefore(tokens, number.from, floor, true);
  for (let i = 0; i < 2 && !isBreak(tokens, draft.to); i++) {
    const before = draft.to;
    takePer(tokens, draft);
    if (draft.to > before) continue;
    draft.to = headEnd(tokens, before);
    draft.isPerHead ||= draft.to > before;
  }
  return draft;
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
