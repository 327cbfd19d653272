import { WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens } from '../../../text/tokens';
import { WEEKDAYS } from '../../vocabulary/figure-words';
import type { Candidate } from './candidate';
import { CONTRABAND, INSPECTION_FINDINGS, MeasureSet, OTHER } from './measure-codes';
import { codeAt, idAt, isBreak, isCapital, isNumber, OF, THE } from './token-words';

/** A count under ten is told in passing unless something shows that it sums up. */
export const SMALL = 10;

/** Whether a candidate is a whole number under ten, of things or people; "three a week" is a rate, however small. */
export const isSmall = ({ shape, high, value, per }: Candidate): boolean =>
  (shape === 'count' || shape === 'bare') && per === undefined && (high ?? value) < SMALL && Number.isInteger(value);

/** What is counted over a time, so that even a small number of them is a figure. */
export const EVENT_MEASURES = new MeasureSet(
  'deaths-total',
  'self-inflicted-deaths',
  'homicides',
  'escapes',
  'releases-in-error',
  'self-harm',
  'staff-assaults',
  'prisoner-assaults',
  'assaults-total',
  'serious-assaults',
  'recalls',
);

const SPANS = new WordSet('year years month months decade decades quarter period weeks');
const SPAN_LEADS = new WordSet(
  'last past this previous in over during within next same each every per two three four five six seven eight nine ten twelve recent a',
);
const RUNNING = new WordSet('since annually overall recently total');
const INSPECTIONS = new WordSet('inspection inspections visit visits');
const SINCE = new WordSet('since between last previous one');

/** "since the last inspection", "between the two inspections", "one inspection and the next". */
function isSinceLast(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - 4; i--) if (SINCE.has(idAt(tokens, i))) return true;
  return false;
}

/** [from, to) of the sentence around a candidate, at most 60 tokens to either side. */
export function sentenceAround(tokens: Tokens, at: number): readonly [number, number] {
  let from = at;
  while (from > 0 && at - from < 60 && !((tokens.flags[from] as number) & SENTENCE_START)) from--;
  let to = at + 1;
  while (to < tokens.length && to - at < 60 && !((tokens.flags[to] as number) & SENTENCE_START)) to++;
  return [from, to];
}

/** Whether the sentence counts over a time: "since 2019", "in 12 months", "this year", "between the two inspections". */
export function speaksOfPeriod(tokens: Tokens, at: number): boolean {
  const [from, to] = sentenceAround(tokens, at);
  for (let i = from; i < to; i++) {
    const id = idAt(tokens, i);
    // "Since Saturday" tells what happened, and sums nothing up.
    if (RUNNING.has(id) && !WEEKDAYS.has(idAt(tokens, i + 1))) return true;
    if (SPANS.has(id) && isSpan(tokens, i) && !isAge(tokens, i + 1)) return true;
    if (INSPECTIONS.has(id) && isSinceLast(tokens, i)) return true;
    if (isNumber(tokens, i) && isYearToken(tokens, i)) return true;
  }
  return false;
}

/** "last year", "12 months", "the year to March". */
function isSpan(tokens: Tokens, at: number): boolean {
  const before = idAt(tokens, at - 1);
  return SPAN_LEADS.has(before) || isNumber(tokens, at - 1) || (before === THE && ENDING.has(idAt(tokens, at + 1)));
}
const ENDING = new WordSet('to ending ended up that');

const AGE_OR_TERM = new WordSet('old olds ago sentence sentences term jail prison imprisonment');

function isAge(tokens: Tokens, at: number): boolean {
  if (isBreak(tokens, at)) return false;
  return AGE_OR_TERM.has(idAt(tokens, at)) || (!isBreak(tokens, at + 1) && AGE_OR_TERM.has(idAt(tokens, at + 1)));
}

export function isYearToken(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  if ((tokens.end[at] as number) - start !== 4) return false;
  const century = tokens.text.slice(start, start + 2);
  return century === '19' || century === '20';
}

/** Whether a number stands right behind the year it is of: "in 2013 one", "2015: 4". */
export function isOfYear(tokens: Tokens, at: number): boolean {
  const year = codeAt(tokens, at - 1) === COLON ? at - 2 : at - 1;
  return isNumber(tokens, year) && isYearToken(tokens, year) && !isBreak(tokens, at);
}

const COLON = 58;

/** What a small count needs to know beside its own words. */
export interface SmallCount {
  readonly tokens: Tokens;
  readonly candidate: Candidate;
  /** By code. */
  readonly measure: number;
  /** How loudly the measure is spoken for (weigh.ts). */
  readonly score: number;
  /** The sentence, or the list it belongs to, already holds a figure of the same unit. */
  readonly followsFigure: boolean;
}

/** One reason why a small count is a figure all the same; `example` holds the one in `figure`, and no other reason keeps it. */
export interface Summary {
  readonly name: string;
  readonly example: string;
  readonly figure: string;
  readonly applies: (count: SmallCount) => boolean;
}

const NAMED = 4;
const DIRECT = 5;

/** How sure the measure must be: a cue beside the number, or a few words off. */
const isEventOverTime = ({ tokens, candidate, measure, score }: SmallCount): boolean =>
  EVENT_MEASURES.has(measure) &&
  score >= (candidate.unit === 'events' ? NAMED : DIRECT) &&
  // "Thousands were moved, with just two escapes."
  ((candidate.unit === 'events' && candidate.value > 1 && ONLY.has(idAt(tokens, candidate.from - 1))) ||
    speaksOfPeriod(tokens, candidate.from));

const WHOM = new WordSet('whom which');

const isCountedOut = ({ tokens, candidate, measure, followsFigure }: SmallCount): boolean => {
  // "99 women were held, of whom nine were sent home".
  if (followsFigure && WHOM.has(idAt(tokens, candidate.from - 1)) && idAt(tokens, candidate.from - 2) === OF)
    return true;
  if (!candidate.isPart) return false;
  // "Four of the deaths".
  if (candidate.unit === 'events' && EVENT_MEASURES.has(measure)) return true;
  // "five of the 11 wings", "five of the six deaths".
  for (let i = candidate.from + 2; i < candidate.to; i++) if (isNumber(tokens, i)) return true;
  return measure === INSPECTION_FINDINGS && candidate.unit === 'items';
};

/** "Inspectors named five priority concerns and seven key concerns". */
const isFinding = ({ tokens, candidate, measure }: SmallCount): boolean =>
  measure === INSPECTION_FINDINGS && countsFindings(tokens, candidate);

const FINDINGS = new WordSet('concerns recommendations');
const countsFindings = (tokens: Tokens, { noun }: Candidate): boolean =>
  noun !== undefined && FINDINGS.has(idAt(tokens, noun));

const ONLY = new WordSet('just only');
const HOLDS = new WordSet('hold house accommodate for');
const INSPECTORS = new WordSet('inspectors inspector inspection inspectorate report watchdog board ombudsman');
const isScarcity = ({ tokens, candidate }: SmallCount): boolean => {
  // "Cells designed to hold only one person".
  if (!ONLY.has(idAt(tokens, candidate.from - 1)) || HOLDS.has(idAt(tokens, candidate.from - 2))) return false;
  const [from, to] = sentenceAround(tokens, candidate.from);
  for (let i = from; i < to; i++) if (INSPECTORS.has(idAt(tokens, i))) return true;
  return false;
};

const DEFINITE = new WordSet('the these those other all both');
/** What tells prisons of one sort from the rest, so that even two of them are all there are. */
const SORTS = new WordSet('new open private privately closed women women’s public main secure super titan');
const TOLD_OF_ALL = new WordSet('are to will here');
const IN = new WordSet('in');

/** "Five prisons are to close", "the five jails here", "seven jails in Northern Ireland will". */
function isToldOfAll(tokens: Tokens, to: number): boolean {
  let at = to;
  if (IN.has(idAt(tokens, at)))
    do at++;
    while (isCapital(tokens, at) && !isBreak(tokens, at));
  return TOLD_OF_ALL.has(idAt(tokens, at)) && !isBreak(tokens, at);
}

const isPrisonSeries = ({ tokens, candidate }: SmallCount): boolean => {
  if (candidate.unit !== 'prisons' || candidate.noun === undefined) return false;
  if (SORTS.has(idAt(tokens, candidate.from + 1))) return true;
  if (candidate.value < 3) return false;
  if (isToldOfAll(tokens, candidate.to)) return true;
  if (DEFINITE.has(idAt(tokens, candidate.from - 1))) return false;
  const isPossessed = codeAt(tokens, candidate.from - 1) === 39 || codeAt(tokens, candidate.from - 1) === 0x2019;
  return (
    candidate.noun - candidate.from > 1 ||
    idAt(tokens, candidate.from - 1) === OF ||
    isPossessed ||
    speaksOfPeriod(tokens, candidate.from)
  );
};

const isChangeEnd = ({ candidate, score }: SmallCount): boolean => candidate.change !== undefined && score >= 2;

const isNextInList = ({ candidate, measure, followsFigure }: SmallCount): boolean =>
  followsFigure &&
  (EVENT_MEASURES.has(measure) || measure === CONTRABAND) &&
  (candidate.shape === 'bare' || candidate.unit === 'events');

const isYearly = ({ tokens, candidate, measure }: SmallCount): boolean =>
  candidate.unit === 'events' && measure !== OTHER && speaksOfPeriod(tokens, candidate.from);

/** Inspections and reports time the count; they are not what is counted. */
const WATCHING = new WordSet(
  'inspection inspections visit visits report reports call calls notification notifications sentence sentences review reviews',
);

/** THE list of what makes a small count a figure. */
export const SUMMARIES: readonly Summary[] = [
  {
    name: 'event-over-time',
    example: 'Four prisoners have killed themselves at the jail since 2019.',
    figure: 'Four prisoners',
    applies: isEventOverTime,
  },
  {
    name: 'counted-out',
    example: 'Inmates broke up five of the 11 wings at the prison.',
    figure: 'five of the 11 wings',
    applies: isCountedOut,
  },
  {
    name: 'finding',
    example: 'Inspectors of the prison, where inmates are held, had five priority concerns.',
    figure: 'five priority concerns',
    applies: isFinding,
  },
  {
    name: 'scarcity',
    example: 'Inspectors of the prison found that only two prisoners had been taught to read.',
    figure: 'two prisoners',
    applies: isScarcity,
  },
  {
    name: 'prison-series',
    example: 'Ministers want to build six new prisons and move inmates there.',
    figure: 'six new prisons',
    applies: isPrisonSeries,
  },
  {
    name: 'change',
    example: 'Suicides at the prison rose from two to five among inmates.',
    figure: 'two',
    applies: isChangeEnd,
  },
  {
    name: 'next-in-list',
    example: 'The prison had 17 deaths of inmates: eight were natural.',
    figure: 'eight',
    applies: isNextInList,
  },
  {
    name: 'yearly',
    example: 'The prison had six drug finds in a year, say inmates.',
    figure: 'six drug finds',
    applies: isYearly,
  },
];

/**
 * Whether a count under ten can sum up at all, before it is asked what it measures: most are told in passing, and this
 * answer is cheap. `isNearFigure` tells that a figure stands shortly before it.
 */
export function maySumUp(tokens: Tokens, candidate: Candidate, isNearFigure: boolean): boolean {
  if (isNearFigure || candidate.isPart || candidate.change !== undefined || candidate.unit === 'prisons') return true;
  if (ONLY.has(idAt(tokens, candidate.from - 1)) || countsFindings(tokens, candidate)) return true;
  return speaksOfPeriod(tokens, candidate.from);
}

/** Whether a count under ten sums something up, and so is a figure. */
export function isSummary(count: SmallCount, summaries: readonly Summary[]): boolean {
  const { tokens, candidate } = count;
  if (candidate.value === 1 && candidate.shape === 'count' && candidate.unit !== 'events' && !isScarcity(count))
    return false;
  if (candidate.noun !== undefined && WATCHING.has(idAt(tokens, candidate.noun))) return false;
  return summaries.some((summary) => summary.applies(count));
}
