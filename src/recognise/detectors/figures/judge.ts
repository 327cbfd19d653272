import { MEASURES, type Measure, type Per } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { groupNumber } from '../../vocabulary/cue-index';
import type { Candidate } from './candidate';
import { findLoan, type Loan, MEMORY } from './lending';
import type { Around, Settled } from './settled';
import { idAt, isHyphen } from './token-words';
import type { Scorer } from './weigh';

/** What a figure measures, how loudly that was said, and by which groups of cues. */
export interface Judgement {
  readonly measure: Measure;
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
const ESTATE_WEIGHT = 3;

const indices = new Map(MEASURES.map((measure, index) => [measure, index]));
const indexOf = (measure: Measure): number => indices.get(measure) as number;
const OTHER = indexOf('other');

/** The measure spoken for the loudest, with what the figure before lends; `unit` is undefined where it is not known yet. */
export function judge(
  tokens: Tokens,
  candidate: Candidate,
  unit: string | undefined,
  { scorer, earlier }: Around,
): Judgement {
  const loan = findLoan(tokens, candidate, unit, earlier);
  const scores = scorer.score(candidate.from, candidate.to, unit);
  const isPoor = scores.every((score) => score < OWN);
  if (loan && isPoor) scorer.scoreWith(loan.carried, unit);
  if (loan)
    scores[indexOf(loan.measure)] = (scores[indexOf(loan.measure)] as number) + loan.weight * (isPoor ? 1 : SPARE);
  weighShape(tokens, candidate, unit, scores);
  if (candidate.noun === undefined && loan) withoutGuess(scores, scorer, loan);
  if (isAfterCapacity(candidate, earlier, scorer)) scores[indexOf('capacity-places')] = 0;
  let top = OTHER;
  for (let i = 0; i < MEASURES.length; i++) if ((scores[i] as number) > (scores[top] as number)) top = i;
  const measure = MEASURES[top] as Measure;
  const narrow = loan ? toSubtype(measure, loan.from, scorer) : measure;
  const definite = isWholeEstate(tokens, candidate) ? 'prison-count' : narrow;
  return {
    measure: atScale(definite, candidate, unit, scorer),
    score: scores[top] as number,
    groups: scorer.groupsBehind(measure),
  };
}

const LEVEL_LEADS = new WordSet('from to at');

/** What the figure's own words say beside the cues. */
function weighShape(tokens: Tokens, candidate: Candidate, unit: string | undefined, scores: Float64Array): void {
  // "from 310 to 200" gives what there was and is, not what was cut.
  if (candidate.change || LEVEL_LEADS.has(idAt(tokens, candidate.from - 1))) scores[indexOf('staff-cuts')] = 0;
  if (candidate.isPerHead) scores[indexOf('cost-per-prisoner')] = PER_HEAD;
  if (isKeep(candidate, unit)) {
    const index = indexOf('cost-per-prisoner');
    scores[index] = (scores[index] as number) + KEEP_WEIGHT;
  }
  if (unit === 'prisoners' && candidate.noun !== undefined && isHyphen(tokens, candidate.noun - 1))
    scores[indexOf('prisoners-held')] = COMPOUND;
  if ((unit === 'prisoners' || unit === 'people') && candidate.value >= ESTATE) {
    const index = indexOf('prison-population');
    scores[index] = (scores[index] as number) + ESTATE_WEIGHT;
  }
}

/** "needs 210 officers but has 168": beside another figure, "has" alone does not make prisoners of a bare number. */
function withoutGuess(scores: Float64Array, scorer: Scorer, loan: Loan): void {
  const isGuess = scorer.groupsBehind('prisoners-held').every((group) => group === HAD);
  if (isGuess && loan.measure !== 'prisoners-held') scores[indexOf('prisoners-held')] = 0;
}
const HAD = groupNumber.get('had') as number;

/** "designed for 987 prisoners but had 1,391": the words of a capacity are spent on the number they stand before. */
function isAfterCapacity(candidate: Candidate, earlier: readonly Settled[], scorer: Scorer): boolean {
  const last = earlier.at(-1);
  if (last?.measure !== 'capacity-places' || candidate.change) return false;
  const gap = candidate.from - last.candidate.to;
  return gap <= MEMORY && scorer.distanceOf('capacity') > gap;
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

const SUBTYPES: Partial<Record<Measure, readonly Measure[]>> = {
  'assaults-total': ['staff-assaults', 'prisoner-assaults'],
  'prisoners-held': ['prison-population'],
};

/** "45 attacks on staff … logged 16 attacks": the plain word goes on meaning what it meant, unless it speaks of all. */
function toSubtype(measure: Measure, before: Measure, scorer: Scorer): Measure {
  if (!SUBTYPES[measure]?.includes(before) || scorer.distanceOf('total') <= NEAR) return measure;
  return measure === 'prisoners-held' && Math.min(scorer.distanceOf('level'), scorer.distanceOf('populace')) > NEAR
    ? measure
    : before;
}

/** No one jail holds as many as the estate, and no estate as few as a jail. */
function atScale(measure: Measure, { value }: Candidate, unit: string | undefined, scorer: Scorer): Measure {
  if (unit !== 'prisoners' && unit !== 'people' && unit !== undefined) return measure;
  if (measure === 'prisoners-held' && value > 2500) return 'prison-population';
  if (measure !== 'prison-population' || value >= 1300) return measure;
  return scorer.distanceOf('population') > NEAR ? 'prisoners-held' : measure;
}

const WHOLE = new WordSet("'s all");

/** "Scotland's 15 prisons", "all 117 jails": the number there are, whatever is said of them. */
function isWholeEstate(tokens: Tokens, { unit, from }: Candidate): boolean {
  return unit === 'prisons' && WHOLE.has(idAt(tokens, from - 1));
}
