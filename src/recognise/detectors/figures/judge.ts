import { MEASURES, type Per } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import type { Candidate } from './candidate';
import { groupOf } from './cue-rows';
import { findLoan, type Loan, MEMORY } from './lending';
import {
  CAPACITY,
  COST_PER_PRISONER,
  FUNDING,
  MeasureSet,
  OFFICERS_IN_POST,
  OTHER,
  PRISON_COUNT,
  PRISON_POPULATION,
  PRISONERS_HELD,
  STAFF_ASSAULTS,
  STAFF_CUTS,
} from './measure-codes';
import { type Around, isListed, isShare, type Settled } from './settled';
import { idAt, isHyphen } from './token-words';
import type { Scorer } from './weigh';

/** What a figure measures, how loudly that was said, and by which groups of cues. */
export interface Judgement {
  /** By code. */
  readonly measure: number;
  readonly score: number;
  readonly groups: readonly number[];
}

/** A figure with words of its own as loud as this needs none of the figure before. */
const OWN = 4;
/** What is left of a loan to a figure that needs none. */
const SPARE = 0.25;
/** "the 824-inmate jail" holds them, whatever else is said. */
const COMPOUND = 6;
/** "£40,000 a prisoner". */
const PER_HEAD = 9;
/** No sentence about this many prisoners is about fewer than a whole estate. */
const ESTATE = 40_000;
const JAILFUL = 250;
const SILENT = 2;
const ESTATE_WEIGHT = 3;

/** The measure spoken for the loudest, with what the figure before lends; `unit` is undefined where it is not known yet. */
export function judge(tokens: Tokens, candidate: Candidate, unit: string | undefined, around: Around): Judgement {
  const { scorer, earlier } = around;
  scorer.turnTo(candidate.from, candidate.to, isShare(unit));
  scorer.score(unit);
  const isInList = isListed(candidate, around);
  if (isInList) {
    const groups = around.header.groupsFor(candidate.from);
    scorer.scoreWith({ groups, distance: around.header.distance }, unit);
  }
  const loan = findLoan(tokens, candidate, unit, around);
  if (loan) addLoan(loan, unit, scorer);
  weighShape(tokens, candidate, unit, scorer);
  if (candidate.noun === undefined && (loan || isInList)) withoutGuess(scorer, loan?.measure);
  // What has no noun goes on with what was said before, rather than with nothing.
  if (candidate.noun === undefined && loan?.measure !== OTHER && scorer.groupsBehind(OTHER).length === 0)
    scorer.silence(OTHER);
  const ofAll = isOfAll(candidate, unit, around);
  if (ofAll) scorer.silence(STAFF_ASSAULTS);
  if (isAfterCapacity(candidate, earlier, scorer)) scorer.silence(CAPACITY);
  const top = scorer.loudest();
  const narrow = loan && !ofAll ? toSubtype(top, loan.from, scorer) : top;
  const definite = isWholeEstate(tokens, candidate) ? PRISON_COUNT : narrow;
  // "Of the 900 held, 50 of them live apart": a part of those whom a jail holds is not how many it holds.
  const whole = candidate.isPart && definite === PRISONERS_HELD ? OTHER : definite;
  return {
    measure: atScale(whole, candidate, unit, scorer),
    score: scorer.loudnessOf(top),
    groups: scorer.groupsBehind(top),
  };
}

/** Adds what the figure before lends: its words too, where the figure has few of its own. */
function addLoan(loan: Loan, unit: string | undefined, scorer: Scorer): void {
  const isPoor = scorer.loudnessOf(scorer.loudest()) < OWN;
  if (isPoor) scorer.scoreWith(loan.carried, unit);
  scorer.raise(loan.measure, loan.weight * (isPoor ? 1 : SPARE));
}

/**
 * "There were 29,485 assaults in 2017", behind 25 a day on officers: so many more, counted with their noun in a sentence that
 * has no staff in it, are those on everybody.
 */
function isOfAll({ noun, value }: Candidate, unit: string | undefined, { scorer, earlier }: Around): boolean {
  const last = earlier.at(-1);
  if (unit !== 'events' || noun === undefined || scorer.isReference || !last || value < last.candidate.value * MORE)
    return false;
  return Math.min(scorer.distanceOf(STAFF), scorer.distanceOf(ON_STAFF)) > SENTENCE;
}

const MORE = 2;
/** What stands at least this far off stands in another sentence, in tokens and what a boundary adds. */
const SENTENCE = 14;

/** "The £250m prison" is built for that. */
const BUILT = new WordSet('prison jail wing block');
const BUILT_FOR = 6;

const BY = intern('by');
const LEVEL_LEADS = new WordSet('from to at');
const ONLY = new WordSet('just only');

/** What the figure's own words say beside the cues. */
function weighShape(tokens: Tokens, candidate: Candidate, unit: string | undefined, scorer: Scorer): void {
  // "from 310 to 200" gives what there was and is, not what was cut.
  const lead = ONLY.has(idAt(tokens, candidate.from - 1)) ? candidate.from - 2 : candidate.from - 1;
  if (candidate.change || LEVEL_LEADS.has(idAt(tokens, lead))) scorer.silence(STAFF_CUTS);
  // "Officer numbers have fallen by 7,000" gives what was cut.
  else if (idAt(tokens, lead) === BY && scorer.loudnessOf(STAFF_CUTS) > 0) scorer.silence(OFFICERS_IN_POST);
  if (unit === 'GBP' && BUILT.has(idAt(tokens, candidate.to))) scorer.raise(FUNDING, BUILT_FOR);
  if (candidate.isPerHead) scorer.raise(COST_PER_PRISONER, PER_HEAD);
  if (isKeep(candidate, unit)) scorer.raise(COST_PER_PRISONER, KEEP_WEIGHT);
  if (unit !== 'prisoners' && unit !== 'people') return;
  if (unit === 'prisoners' && candidate.noun !== undefined && isHyphen(tokens, candidate.noun - 1))
    scorer.raise(PRISONERS_HELD, COMPOUND);
  // So many prisoners, of whom nothing else is said, are those whom a jail holds.
  if (unit === 'prisoners' && candidate.value >= JAILFUL && scorer.loudnessOf(scorer.loudest()) < SILENT)
    scorer.raise(PRISONERS_HELD, 1);
  if (candidate.value >= ESTATE) scorer.raise(PRISON_POPULATION, ESTATE_WEIGHT);
}

/** "needs 210 officers but has 168": beside another figure, "has" alone does not make prisoners of a bare number. */
function withoutGuess(scorer: Scorer, lent: number | undefined): void {
  if (lent === PRISONERS_HELD) return;
  if (scorer.groupsBehind(PRISONERS_HELD).every((group) => group === HAD)) scorer.silence(PRISONERS_HELD);
}

/** Groups that tell measures of one kind apart. */
const HAD = groupOf('had');
const TOTAL = groupOf('total');
const STAFF = groupOf('staff');
const ON_STAFF = groupOf('onStaff');
const LEVEL = groupOf('level');
const POPULACE = groupOf('populace');
const POPULATION = groupOf('population');
const CAPACITY_WORDS = groupOf('capacity');
const ROOM_FOR = groupOf('roomFor');

/** "designed for 987 prisoners but had 1,391": the words of a capacity are spent on the number they stand before. */
function isAfterCapacity(candidate: Candidate, earlier: readonly Settled[], scorer: Scorer): boolean {
  const last = earlier.at(-1);
  if (last?.measure !== CAPACITY || candidate.change) return false;
  const gap = candidate.from - last.candidate.to;
  return gap <= MEMORY && Math.min(scorer.distanceOf(CAPACITY_WORDS), scorer.distanceOf(ROOM_FOR)) > gap;
}

/** What one prisoner costs, by period: sums of that size are mostly that. */
const KEEP: Partial<Record<Per, readonly [number, number]>> = {
  day: [1, 1000],
  week: [300, 8000],
  year: [12_000, 400_000],
};

function isKeep({ value, per }: Candidate, unit: string | undefined): boolean {
  const range = per && KEEP[per];
  return unit === 'GBP' && range !== undefined && value >= range[0] && value <= range[1];
}
const KEEP_WEIGHT = 3;

/** How near a word of a group must be to count as said of the figure, in tokens. */
const NEAR = 12;

/** By code of a measure: those that its plain word may go on meaning. */
const SUBTYPES: readonly (MeasureSet | undefined)[] = MEASURES.map((measure) => {
  if (measure === 'assaults-total') return new MeasureSet('staff-assaults', 'prisoner-assaults');
  return measure === 'prisoners-held' ? new MeasureSet('prison-population') : undefined;
});

/** "45 attacks on staff … logged 16 attacks": the plain word goes on meaning what it meant, unless it speaks of all. */
function toSubtype(measure: number, before: number, scorer: Scorer): number {
  if (!SUBTYPES[measure]?.has(before) || scorer.distanceOf(TOTAL) <= NEAR) return measure;
  return measure === PRISONERS_HELD && Math.min(scorer.distanceOf(LEVEL), scorer.distanceOf(POPULACE)) > NEAR
    ? measure
    : before;
}

/** No prisoner costs more than this a year. */
const DEAREST = 400_000;

/** No one jail holds as many as the estate, and no estate as few as a jail. */
function atScale(measure: number, { value, isPerHead }: Candidate, unit: string | undefined, scorer: Scorer): number {
  if (measure === COST_PER_PRISONER && value > DEAREST && !isPerHead && unit === 'GBP') return FUNDING;
  if (unit !== 'prisoners' && unit !== 'people' && unit !== undefined) return measure;
  if (measure === PRISONERS_HELD && value > 2500) return PRISON_POPULATION;
  if (measure !== PRISON_POPULATION || value >= 1300) return measure;
  return scorer.distanceOf(POPULATION) > NEAR ? PRISONERS_HELD : measure;
}

const WHOLE = new WordSet("'s all");

/** "Scotland's 15 prisons", "all 117 jails": the number there are, whatever is said of them. */
function isWholeEstate(tokens: Tokens, { unit, from }: Candidate): boolean {
  return unit === 'prisons' && WHOLE.has(idAt(tokens, from - 1));
}
