import { finishSteps } from '../../../text/finish-steps';
import { WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { unitOf } from '../../vocabulary/counted-nouns';
import { settleBare } from './bare-figures';
import type { Candidate } from './candidate';
import { judge } from './judge';
import { continuesList, isNearFigure } from './lending';
import { ListHeader } from './list-header';
import { COST_PER_PRISONER, STOCKS } from './measure-codes';
import { type Around, isMoney, type Settled } from './settled';
import { isSmall, isSummary, maySumUp, SMALL, SUMMARIES, type Summary, sentenceAround } from './small-counts';
import { idAt, OF } from './token-words';
import { Scorer, type TokenRange } from './weigh';

/**
 * Settles, in order, which quantities are figures and what each measures; `title` is another text that says what it is about,
 * `summaries` a parameter for the test that removes each in turn.
 */
export function settleFigures(
  tokens: Tokens,
  candidates: readonly Candidate[],
  title: TokenRange | undefined,
  summaries: readonly Summary[] = SUMMARIES,
): Settled[] {
  return finishSteps(settleInSteps(tokens, candidates, title, summaries));
}

/** Quantities settled between two steps: few enough that nothing waits long. */
const AT_ONCE = 128;

/** What `settleFigures` does, in pieces. */
export function* settleInSteps(
  tokens: Tokens,
  candidates: readonly Candidate[],
  title: TokenRange | undefined,
  summaries: readonly Summary[] = SUMMARIES,
): Generator<void, Settled[]> {
  const scorer = Scorer.take(tokens, title);
  const settled: Settled[] = [];
  const around = { scorer, earlier: settled, next: candidates[0], header: new ListHeader(tokens), summaries };
  for (let i = 0; i < candidates.length; i++) {
    if (i % AT_ONCE === AT_ONCE - 1) yield;
    around.next = candidates[i + 1];
    const figure = settle(tokens, candidates[i] as Candidate, around);
    if (figure) settled.push(figure);
  }
  Scorer.giveBack(scorer);
  return settled;
}

function settle(tokens: Tokens, candidate: Candidate, around: Around): Settled | undefined {
  const unit = goOn(tokens, candidate, around);
  if (candidate.shape === 'bare' || unit === undefined) return settleBare(tokens, candidate, around);
  if (isSmall(candidate) && !maySumUp(tokens, candidate, isNearFigure(candidate, around.earlier))) return undefined;
  const { measure, score, groups } = judge(tokens, candidate, unit, around);
  if (candidate.shape === 'hours' && !isCellTime(tokens, candidate, score)) return undefined;
  if (isUncertainThing(candidate)) return undefined;
  if (isSmall(candidate)) {
    const followsFigure = continuesList(candidate, unit, around);
    if (!isSummary({ tokens, candidate, measure, score, followsFigure }, around.summaries)) return undefined;
  }
  let own = candidate.per ?? (candidate.shape === 'hours' ? 'day' : periodBefore(candidate, unit, measure, around));
  // What it costs to keep one prisoner is told by the year.
  if (own === undefined && measure === COST_PER_PRISONER && unit === 'GBP' && candidate.value >= YEARLY) own = 'year';
  const per = STOCKS.has(measure) ? undefined : own;
  return { candidate, unit, measure, groups, per };
}

/** "£212,000 a year in a home, £178,000 in a centre": sums of one kind in one sentence are for the same time. */
function periodBefore(
  { from }: Candidate,
  unit: string,
  measure: number,
  { earlier, scorer }: Around,
): Candidate['per'] | undefined {
  const last = earlier.at(-1);
  if (!last || last.unit !== unit || last.measure !== measure || !isMoney(unit)) return undefined;
  return scorer.around.sentencesBetween(last.candidate.to - 1, from) === 0 ? last.per : undefined;
}

const YEARLY = 15_000;

const OTHERS = new WordSet('others');
const PERSONS: ReadonlySet<string> = new Set(['prisoners', 'officers', 'staff']);

/** The unit of the figure before, for what goes on with it: "16,000 others", "39 incidents per 100 inmates, then 35 per 100". */
function goOn(tokens: Tokens, candidate: Candidate, { earlier }: Around): string | undefined {
  const { unit, noun, shape } = candidate;
  const last = earlier.at(-1)?.unit;
  if (last === undefined || !isNearFigure(candidate, earlier)) return unit;
  if (noun !== undefined) return OTHERS.has(idAt(tokens, noun)) && PERSONS.has(last) ? last : unit;
  const base = shape === 'rate' ? /-per-\d+-/.exec(unit ?? '')?.[0] : undefined;
  return base !== undefined && last.includes(base) ? last : unit;
}

const LASTED = new WordSet('lasted lasting lasts took after within later ended last first another next');
const AVERAGE = new WordSet('average maximum minimum');
/** How loudly cells must be spoken of for hours without "a day" to be hours in them. */
const IN_CELLS = 4;

/** "10 hours outside the cells", "an average of 4.3 hours"; not "lasted 19 hours", nor "officers are out for 24 hours". */
function isCellTime(tokens: Tokens, { per, value, from }: Candidate, score: number): boolean {
  if (per !== undefined) return true;
  if (value > 24) return false;
  if (idAt(tokens, from - 1) === OF && AVERAGE.has(idAt(tokens, from - 2))) return true;
  if (score <= IN_CELLS || LASTED.has(idAt(tokens, from - 1)) || LASTED.has(idAt(tokens, from - 2))) return false;
  return !isOfStaff(tokens, from);
}

const CELLS = new WordSet('cell cells');

/** Whether the last people that the sentence names before a time are staff, and it has said no word of cells. */
function isOfStaff(tokens: Tokens, at: number): boolean {
  const [from] = sentenceAround(tokens, at);
  for (let i = at - 1; i >= from; i--) {
    const id = idAt(tokens, i);
    if (CELLS.has(id)) return false;
    const unit = unitOf(id);
    if (unit === 'prisoners') return false;
    if (unit === 'officers' || unit === 'staff') return true;
  }
  return false;
}

/** A plural that no table knows, counted in small numbers. */
const isUncertainThing = ({ shape, isKnownNoun, value, isPart }: Candidate): boolean =>
  shape === 'count' && isKnownNoun === false && value < SMALL && !isPart;
