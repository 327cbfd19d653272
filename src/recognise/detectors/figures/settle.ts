import { MEASURES, type Measure } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { PARAGRAPH_START, SENTENCE_START, type Tokens } from '../../../text/tokens';
import { unitOf } from '../../vocabulary/counted-nouns';
import { groupNumber } from '../../vocabulary/cue-index';
import { MEASURE_UNITS } from '../../vocabulary/measure-units';
import { isAnaphoric } from './anaphora';
import type { Candidate } from './candidate';
import { EVENT_MEASURES, isSummary, SMALL } from './small-counts';
import { codeAt, idAt, isBreak, isCapital, isHyphen, isWord, OF } from './token-words';
import { goesWith, Scorer } from './weigh';

/** A candidate that is a figure, with its unit and what it measures. */
export interface Settled {
  readonly candidate: Candidate;
  readonly unit: string;
  readonly measure: Measure;
  readonly per?: Candidate['per'];
  /** The groups of cues that spoke for the measure: what a later figure is compared with. */
  readonly groups: readonly number[];
}

/** How far back an earlier figure still lends its unit and measure, in tokens. */
const MEMORY = 45;
/** What an earlier figure's measure weighs for a later one: with a noun of its own, a share, without a noun, in brackets behind it. */
const LENT_TO_NOUN = 1;
const LENT_TO_SHARE = 2;
const LENT_TO_BARE = 2;
const LENT_TO_BRACKETS = 7;
/** What of the gap to an earlier figure counts as distance from the words it stood beside. */
const CARRY = 0.7;

/** Words before a number that leave its noun to what was said before: "houses 557", "up to", "against 45". */
const LEADS = new WordSet(
  `to from at of by with was were is are had has have held hold holds holding housed house houses recorded record records reached reach reaching
   leaving left than only just against totalled totalling numbered numbering reported saw seen logged counted includes including employs employed
   exceeded hit and or for with be stood stands became accounted behind that the all include includes including currently now still then already another`,
);
const AUXILIARIES = new WordSet('are were have had was has');
const DETERMINERS = new WordSet('the those these all other another his her their both first last next');
const AFTER_SMALL = new WordSet('were was had died took in of and have being from for by');

/** Settles, in order, which quantities are figures and what each measures. */
export function settleFigures(tokens: Tokens, candidates: readonly Candidate[], title: Tokens | undefined): Settled[] {
  const scorer = new Scorer(tokens, title);
  const settled: Settled[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const next = candidates[i + 1];
    const figure = settle(tokens, candidate, { scorer, earlier: settled, next });
    if (figure) settled.push(figure);
  }
  return settled;
}

interface Around {
  readonly scorer: Scorer;
  readonly earlier: readonly Settled[];
  readonly next: Candidate | undefined;
}

function settle(tokens: Tokens, candidate: Candidate, around: Around): Settled | undefined {
  if (candidate.shape === 'bare' || candidate.unit === undefined) return settleBare(tokens, candidate, around);
  const unit = candidate.unit;
  const { measure, score, groups } = best(
    tokens,
    candidate,
    unit,
    around,
    isShare(unit) ? LENT_TO_SHARE : LENT_TO_NOUN,
  );
  if (candidate.shape === 'hours' && !isCellTime(tokens, candidate, score)) return undefined;
  if (isUncertainThing(candidate)) return undefined;
  if (
    isSmall(candidate) &&
    !isSummary({
      tokens,
      candidate,
      measure,
      score,
      followsFigure: followsFigure(tokens, candidate, unit, around.earlier),
    })
  )
    return undefined;
  const per = candidate.per ?? (candidate.shape === 'hours' ? 'day' : undefined);
  return { candidate, unit, measure, groups, ...(per === undefined ? {} : { per }) };
}

const isShare = (unit: string): boolean => unit === 'percent' || unit === 'ratio' || unit === 'times';

const isSmall = ({ shape, high, value }: Candidate): boolean =>
  (shape === 'count' || shape === 'bare') && (high ?? value) < SMALL && Number.isInteger(value);

/** "12 hours" without "a day" is a figure only beside words of cells. */
const isCellTime = (tokens: Tokens, { per, value, from }: Candidate, score: number): boolean =>
  per !== undefined ||
  (value <= 24 && score > 4 && !LASTED.has(idAt(tokens, from - 1)) && !LASTED.has(idAt(tokens, from - 2)));

const LASTED = new WordSet('lasted lasting lasts took after within later ended last first another next');

/** A plural that no table knows, counted in small numbers. */
const isUncertainThing = ({ shape, isKnownNoun, value, isPart }: Candidate): boolean =>
  shape === 'count' && isKnownNoun === false && value < SMALL && !isPart;

interface Judgement {
  readonly measure: Measure;
  readonly score: number;
  readonly groups: readonly number[];
}

/** The measure spoken for the loudest, with what the figure before lends. */
function best(tokens: Tokens, candidate: Candidate, unit: string | undefined, around: Around, lent: number): Judgement {
  const { scorer } = around;
  const last = lender(candidate, around.earlier);
  const gap = last ? gapBetween(tokens, last.candidate.to, candidate.from) : 0;
  const scores = scorer.score(
    candidate.from,
    candidate.to,
    unit,
    last && { groups: withStaff(last.groups), distance: 4 + gap * CARRY },
  );
  if (last && (unit === undefined || (goesWith(last.measure, unit) && !(isShare(unit) && IN_POST.has(last.measure))))) {
    const isBracketed = gap === 1 && codeAt(tokens, candidate.from - 1) === 40;
    const index = MEASURES.indexOf(toLevel(last.measure, unit));
    scores[index] = (scores[index] as number) + ((isBracketed ? LENT_TO_BRACKETS : lent) * 10) / (10 + gap);
  }
  if (candidate.change) scores[MEASURES.indexOf('staff-cuts')] = 0;
  if (candidate.isPerHead) scores[MEASURES.indexOf('cost-per-prisoner')] = PER_HEAD;
  if (unit === 'prisoners' && isHyphen(tokens, (candidate.noun ?? 0) - 1))
    scores[MEASURES.indexOf('prisoners-held')] = COMPOUND;
  let top = MEASURES.length - 1;
  for (let i = 0; i < MEASURES.length; i++) if ((scores[i] as number) > (scores[top] as number)) top = i;
  const measure = MEASURES[top] as Measure;
  const narrow = last ? toSubtype(measure, last.measure, scorer) : measure;
  const definite = isWholeEstate(tokens, candidate) ? 'prison-count' : narrow;
  return {
    measure: atScale(definite, candidate, unit, scorer),
    score: scores[top] as number,
    groups: scorer.groupsBehind(measure),
  };
}

const OFFICER = groupNumber.get('officer') as number;
const STAFF = groupNumber.get('staff') as number;

/** Officers are staff. */
const withStaff = (groups: readonly number[]): readonly number[] =>
  groups.includes(OFFICER) ? [...groups, STAFF] : groups;

/** "the 824-inmate jail" holds them, whatever else is said. */
const COMPOUND = 6;
/** "£40,000 a prisoner". */
const PER_HEAD = 9;

/** A cut is followed by what is left of the staff. */
function toLevel(measure: Measure, unit: string | undefined): Measure {
  return measure === 'staff-cuts' && unit !== 'percent' ? 'officers-in-post' : measure;
}

const IN_POST: ReadonlySet<Measure> = new Set<Measure>(['officers-in-post', 'staff-in-post']);
const SENTENCE_GAP = 14;
const PARAGRAPH_GAP = 28;

/** How far an earlier figure is, in tokens; sentences between add to it unless this one refers back. */
function gapBetween(tokens: Tokens, from: number, to: number): number {
  let gap = to - from;
  if (isAnaphoric(tokens, to)) return gap;
  for (let i = from; i <= to; i++) {
    const flags = tokens.flags[i] as number;
    if (flags & PARAGRAPH_START) gap += PARAGRAPH_GAP;
    else if (flags & SENTENCE_START) gap += SENTENCE_GAP;
  }
  return gap;
}

/** "Scotland's 15 prisons", "all 117 jails", "the 31 prisons": the number there are, whatever is said of them. */
function isWholeEstate(tokens: Tokens, { unit, from }: Candidate): boolean {
  return unit === 'prisons' && WHOLE.has(idAt(tokens, from - 1));
}
const WHOLE = new WordSet("'s all");

/** The figure before, where it is near enough to speak for this one; a capacity never does (the next number is what is held). */
function lender(candidate: Candidate, earlier: readonly Settled[]): Settled | undefined {
  const last = earlier.at(-1);
  if (!last || candidate.from - last.candidate.to > MEMORY) return undefined;
  return last.measure === 'capacity-places' && !candidate.change ? undefined : last;
}

const SUBTYPES: Partial<Record<Measure, readonly Measure[]>> = {
  'assaults-total': ['staff-assaults', 'prisoner-assaults'],
  'prisoners-held': ['prison-population'],
};

/** "45 attacks on staff … logged 16 attacks": the plain word goes on meaning what it meant, unless it speaks of all. */
function toSubtype(measure: Measure, before: Measure, scorer: Scorer): Measure {
  if (measure === 'prisoners-held' && scorer.distanceOf('level') > NEAR) return measure;
  const isSame = SUBTYPES[measure]?.includes(before) && scorer.distanceOf('total') > NEAR;
  return isSame ? before : measure;
}

/** How near a word of a group must be to count as said of the figure, in tokens. */
const NEAR = 12;

/** No one jail holds as many as the estate, and no estate as few as a jail. */
function atScale(measure: Measure, candidate: Candidate, unit: string | undefined, scorer: Scorer): Measure {
  if (unit !== 'prisoners' && unit !== 'people' && unit !== undefined) return measure;
  if (measure === 'prisoners-held' && candidate.value > 2500) return 'prison-population';
  const isJail = measure === 'prison-population' && candidate.value < 1300 && candidate.value > 100;
  return isJail && scorer.distanceOf('population') > NEAR ? 'prisoners-held' : measure;
}

/** Whether the sentence, or the one before, already has a figure counted alike. */
function followsFigure(
  tokens: Tokens,
  candidate: Candidate,
  unit: string | undefined,
  earlier: readonly Settled[],
): boolean {
  const last = earlier.at(-1);
  if (!last || candidate.from - last.candidate.to > MEMORY || !EVENT_MEASURES.has(last.measure)) return false;
  if (unit !== undefined && last.unit !== unit) return false;
  let breaks = 0;
  for (let i = last.candidate.to; i <= candidate.from; i++) if ((tokens.flags[i] as number) & SENTENCE_START) breaks++;
  return breaks <= 1;
}

/** A number without its noun: a figure where the words around say what it counts. */
function settleBare(tokens: Tokens, candidate: Candidate, around: Around): Settled | undefined {
  const money = toMoney(tokens, candidate, around);
  if (money) return money;
  const { measure, score, groups } = best(tokens, candidate, candidate.unit, around, LENT_TO_BARE);
  if ((measure === 'other' && candidate.value < 1000) || !hasEvidence(tokens, candidate, score)) return undefined;
  const unit = candidate.unit ?? unitOfBare(tokens, candidate, measure, around);
  if (unit === undefined) return undefined;
  const follows = followsFigure(tokens, candidate, undefined, around.earlier);
  if (
    isSmall(candidate) &&
    !(mayStandSmall(tokens, candidate) && isSummary({ tokens, candidate, measure, score, followsFigure: follows }))
  )
    return undefined;
  return { candidate, unit, measure, groups, ...(candidate.per === undefined ? {} : { per: candidate.per }) };
}

/** How loudly a measure must speak for a bare number, where the number's own shape shows that it counts, and where it does not. */
const SHOWN = 1.5;
const HINTED = 3;

function hasEvidence(tokens: Tokens, candidate: Candidate, score: number): boolean {
  const isShown =
    candidate.change !== undefined ||
    candidate.per !== undefined ||
    candidate.isPart === true ||
    (candidate.qualifier !== 'exact' && candidate.value >= SMALL) ||
    (candidate.isDigits && candidate.value >= 1000);
  if (isShown) return score >= SHOWN || candidate.value >= 1000;
  const before = candidate.from - 1;
  const isSubject = candidate.value >= SMALL && AUXILIARIES.has(idAt(tokens, candidate.to));
  const isLed =
    isSubject || LEADS.has(idAt(tokens, before)) || isBreak(tokens, candidate.from) || !isWord(tokens, before);
  return isLed && score >= HINTED;
}

/** "three were self-inflicted", "accounted for eight": small numbers that stand for a noun. */
function mayStandSmall(tokens: Tokens, candidate: Candidate): boolean {
  if (DETERMINERS.has(idAt(tokens, candidate.from - 1)) && idAt(tokens, candidate.from - 2) !== OF) return false;
  if (candidate.change || candidate.isPart) return true;
  const after = candidate.to;
  return (
    isBreak(tokens, after) ||
    !isWord(tokens, after) ||
    (AFTER_SMALL.has(idAt(tokens, after)) && !isCapital(tokens, after))
  );
}

/** The unit of a bare number: of the other end of the change, of a noun just before, of the figure before, or the measure's own. */
function unitOfBare(
  tokens: Tokens,
  candidate: Candidate,
  measure: Measure,
  { earlier, next }: Around,
): string | undefined {
  if (candidate.change === 'from' && next?.change === 'to' && next.unit !== undefined) return next.unit;
  const last = earlier.at(-1);
  if (candidate.change === 'to' && last?.candidate.change === 'from') return last.unit;
  if (last?.unit.includes('-per-') && candidate.from - last.candidate.to < RATE_REACH) return last.unit;
  const wanted = MEASURE_UNITS[measure].split(' ')[0];
  const before = wanted === 'events' ? nounBefore(tokens, candidate, measure, wanted) : undefined;
  const noun = before ?? nounBefore(tokens, candidate, measure, undefined);
  if (noun !== undefined) return noun;
  if (
    next?.isPart !== true &&
    last &&
    candidate.from - last.candidate.to <= MEMORY &&
    goesWith(measure, last.unit) &&
    isCountUnit(last.unit)
  )
    return last.unit;
  return MEASURE_UNITS[measure].split(' ')[0] || undefined;
}

/** "122 per 1,000 prisoners, up from 108 in 2023": how far a rate goes on, in tokens. */
const RATE_REACH = 12;

/** How far back the noun of a bare number is looked for, in tokens. */
const NOUN_REACH = 25;
const MEMBERS = new WordSet('member members');

/** The unit of the nearest plural before a bare number that its measure can be counted in; `only` asks for that unit alone. */
function nounBefore(
  tokens: Tokens,
  candidate: Candidate,
  measure: Measure,
  only: string | undefined,
): string | undefined {
  for (let i = candidate.from - 1; i > candidate.from - NOUN_REACH && i >= 0; i--) {
    const unit = unitOf(idAt(tokens, i));
    if (unit !== undefined && (only ?? unit) === unit && goesWith(measure, unit) && isPluralAt(tokens, i))
      // Those of whom the union's leaders speak are officers.
      return measure === 'staff-assaults' && MEMBERS.has(idAt(tokens, i)) ? 'officers' : unit;
    if (isBreak(tokens, i)) break;
  }
  return undefined;
}

const isCountUnit = (unit: string): boolean =>
  unit !== 'percent' && unit !== 'ratio' && unit !== 'times' && unit !== 'GBP';

function isPluralAt(tokens: Tokens, at: number): boolean {
  if (NUMBERS.has(idAt(tokens, at + 1))) return true;
  return tokens.text.charCodeAt((tokens.end[at] as number) - 1) === 115 || IRREGULAR.has(idAt(tokens, at));
}
/** "officer numbers". */
const NUMBERS = new WordSet('numbers levels');
const IRREGULAR = new WordSet('men women people children staff');

const COSTS = new WordSet(
  'cost costs costing invest invests invested investing investment spend spends spent spending worth budget fund funding',
);

/** "invest 100,000 million", "which cost 65 million": a sum without its sign. */
function toMoney(tokens: Tokens, candidate: Candidate, around: Around): Settled | undefined {
  if (candidate.value < 1e6 || candidate.unit !== undefined) return undefined;
  for (let i = candidate.from - 6; i < candidate.to + 4; i++) {
    if (i < 0 || !COSTS.has(idAt(tokens, i))) continue;
    const { measure, groups } = best(tokens, candidate, 'GBP', around, LENT_TO_NOUN);
    return { candidate, unit: 'GBP', measure, groups };
  }
  return undefined;
}
