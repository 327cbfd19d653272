import type { Tokens } from '../../../text/tokens';
import { groupNumber } from '../../vocabulary/cue-index';
import type { Candidate } from './candidate';
import { goesWith } from './cue-rows';
import { CAPACITY, MeasureSet, OFFICERS_IN_POST, STAFF_CUTS } from './measure-codes';
import { type Around, isMoney, isShare, type Settled } from './settled';
import { EVENT_MEASURES } from './small-counts';
import { codeAt } from './token-words';
import type { Carried, Scorer } from './weigh';

/** How far back an earlier figure still lends its unit and measure, in tokens. */
export const MEMORY = 45;
/** What an earlier figure's measure weighs for a later one: with a noun of its own, as a share, without a noun, in brackets. */
const TO_NOUN = 1;
const TO_SHARE = 2;
const TO_BARE = 4;
const TO_BRACKETS = 7;
/** The distance at which it weighs half. */
const HALF_WEIGHT = 10;
/** The words beside an earlier figure count as this far off, plus this part of the gap. */
const CARRY_FROM = 4;
const CARRY = 0.7;
/** What a boundary adds to the gap, unless the sentence refers back. */
const SENTENCE_GAP = 14;
const PARAGRAPH_GAP = 28;

/** Whether the sentence, or the one before, already has a figure of events counted alike. */
export function continuesList(candidate: Candidate, unit: string | undefined, { earlier, scorer }: Around): boolean {
  const last = earlier.at(-1);
  if (!last || candidate.from - last.candidate.to > MEMORY || !EVENT_MEASURES.has(last.measure)) return false;
  if (unit !== undefined && last.unit !== unit) return false;
  return scorer.around.sentencesBetween(last.candidate.to - 1, candidate.from) <= 1;
}

/** What the figure before lends to the one being judged. */
export interface Loan {
  readonly measure: number;
  readonly weight: number;
  readonly carried: Carried;
  /** Measure of the lender itself. */
  readonly from: number;
}

/** Whether a figure stands near enough before a candidate to lend to it. */
export function isNearFigure(candidate: Candidate, earlier: readonly Settled[]): boolean {
  const last = earlier.at(-1);
  return last !== undefined && candidate.from - last.candidate.to <= MEMORY;
}

/** The loan of the figure before, where it is near enough. */
export function findLoan(
  tokens: Tokens,
  candidate: Candidate,
  unit: string | undefined,
  { scorer, earlier }: Around,
): Loan | undefined {
  const last = lenderOf(candidate, earlier, scorer);
  if (!last) return undefined;
  const gap = gapBetween(last.candidate.to, candidate.from, scorer);
  const isBracketed = gap === 1 && codeAt(tokens, candidate.from - 1) === 40;
  const full = isBracketed ? TO_BRACKETS : fullWeight(candidate, unit);
  // "60 per cent of prisons": a share that names its own base says by itself what it is of.
  const standsAlone = isShare(unit) && candidate.noun !== undefined;
  return {
    from: last.measure,
    measure: toLevel(last.measure, unit),
    weight: mayLend(last, unit) ? (full * HALF_WEIGHT) / (HALF_WEIGHT + gap) : 0,
    carried: { groups: standsAlone ? NONE : withStaff(last.groups), distance: CARRY_FROM + gap * CARRY },
  };
}

/**
 * The figure before; in one sentence a capacity between is passed over, since the number behind it is no capacity, and a price
 * ("400 beds, at a cost of £170m, and 600 at Haslar").
 */
function lenderOf(candidate: Candidate, earlier: readonly Settled[], { around }: Scorer): Settled | undefined {
  const last = earlier.at(-1);
  const isPrice = last !== undefined && candidate.unit === undefined && isMoney(last.unit);
  const isPassedOver = isPrice || (last?.measure === CAPACITY && !candidate.change);
  const lender = isPassedOver ? earlier.at(-2) : last;
  if (!lender || candidate.from - lender.candidate.to > MEMORY) return undefined;
  if (!isPassedOver) return lender;
  return (lender.measure === CAPACITY && !isPrice) ||
    around.sentencesBetween(lender.candidate.to - 1, candidate.from) > 0
    ? undefined
    : lender;
}

const NONE: readonly number[] = [];

function fullWeight({ noun }: Candidate, unit: string | undefined): number {
  if (isShare(unit)) return TO_SHARE;
  return noun === undefined ? TO_BARE : TO_NOUN;
}

const IN_POST = new MeasureSet('officers-in-post', 'staff-in-post');

/** A share beside the number of staff tells of a rise or a cut, not of the number. */
function mayLend({ measure }: Settled, unit: string | undefined): boolean {
  if (unit === undefined) return true;
  return goesWith(measure, unit) && !(isShare(unit) && IN_POST.has(measure));
}

/** A cut is followed by what is left of the staff. */
function toLevel(measure: number, unit: string | undefined): number {
  return measure === STAFF_CUTS && unit !== 'percent' ? OFFICERS_IN_POST : measure;
}

const OFFICER = groupNumber.get('officer') as number;
const STAFF = groupNumber.get('staff') as number;

/** Officers are staff. */
const withStaff = (groups: readonly number[]): readonly number[] =>
  groups.includes(OFFICER) ? [...groups, STAFF] : groups;

/** How far an earlier figure is, in tokens; sentences between add to it unless this one refers back. */
function gapBetween(from: number, to: number, { around, isReference }: Scorer): number {
  if (isReference) return to - from;
  const paragraphs = around.paragraphsBetween(from - 1, to);
  const sentences = around.sentencesBetween(from - 1, to) - paragraphs;
  return to - from + paragraphs * PARAGRAPH_GAP + sentences * SENTENCE_GAP;
}
