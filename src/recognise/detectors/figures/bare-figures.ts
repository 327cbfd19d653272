import type { Measure } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { SENTENCE_START, type Tokens } from '../../../text/tokens';
import { unitOf } from '../../vocabulary/counted-nouns';
import { MEASURE_UNITS } from '../../vocabulary/measure-units';
import type { Candidate } from './candidate';
import { goesWith } from './cue-rows';
import { judge } from './judge';
import { isNearFigure, MEMORY } from './lending';
import { type Around, isMoney, isShare, type Settled } from './settled';
import { EVENT_MEASURES, isSmall, isSummary, maySumUp, SMALL } from './small-counts';
import { idAt, isBreak, isCapital, isWord, OF } from './token-words';

/** Words before a number that leave its noun to what was said before: "houses 557", "up to", "against 45". */
const LEADS = new WordSet(
  `to from at of by with was were is are had has have held hold holds holding housed house houses recorded record records
   reached reach reaching leaving left than only just against totalled totalling numbered numbering reported saw seen logged
   counted include includes including employs employed exceeded hit and or for be stood stands became accounted behind that the
   all up down currently now still then already another these those them whom which`,
);
const AUXILIARIES = new WordSet('are were have had was has');
const POINTERS = new WordSet('the those these all other another his her their both first last next');
const AFTER_SMALL = new WordSet('were was had died took in of and have being from for by the a last');

/** How loudly a measure must speak where the number's own shape shows that it counts, and where it does not. */
const SHOWN = 1.5;
const HINTED = 2.2;
/** How loudly for a number that counts nothing with a measure of its own: "as many as 600" in a riot. */
const NAMED = 3;

/** A number without its noun ("from 22 to 10", "houses 557"): a figure where the words around say what it counts. */
export function settleBare(tokens: Tokens, candidate: Candidate, around: Around): Settled | undefined {
  const money = toMoney(tokens, candidate, around);
  if (money) return money;
  const rate = rateBefore(tokens, candidate, around.earlier);
  if (isSmall(candidate) && !maySumUp(tokens, candidate, isNearFigure(candidate, around.earlier))) return undefined;
  const judgement = judge(tokens, candidate, candidate.unit ?? rate, around);
  const { measure, score } = judgement;
  if (!hasEvidence(tokens, candidate, judgement.measure, score)) return undefined;
  const unit = candidate.unit ?? rate ?? unitOfBare(tokens, candidate, measure, around);
  if (unit === undefined) return undefined;
  if (isSmall(candidate)) {
    const followsFigure = continuesList(tokens, candidate, undefined, around.earlier);
    const isKept =
      mayStandSmall(tokens, candidate) &&
      isSummary({ tokens, candidate, measure, score, followsFigure }, around.summaries);
    if (!isKept) return undefined;
  }
  const per = candidate.per === undefined ? {} : { per: candidate.per };
  return { candidate, unit, measure, groups: judgement.groups, ...per };
}

function hasEvidence(tokens: Tokens, candidate: Candidate, measure: Measure, score: number): boolean {
  const isGrouped = isLarge(tokens, candidate);
  if (measure === 'other' && score < NAMED) return isGrouped;
  const isShown =
    candidate.change !== undefined ||
    candidate.per !== undefined ||
    candidate.isPart === true ||
    (candidate.qualifier !== 'exact' && candidate.value >= SMALL);
  if (isGrouped || isShown) return isGrouped || score >= SHOWN;
  const before = candidate.from - 1;
  const isSubject = candidate.value >= SMALL && AUXILIARIES.has(idAt(tokens, candidate.to));
  const isLed = LEADS.has(idAt(tokens, before)) || isBreak(tokens, candidate.from) || !isWord(tokens, before);
  return (isLed || isSubject) && score >= HINTED;
}

/** "1,092": thousands set off by a comma are a count of something, whatever stands around. */
function isLarge(tokens: Tokens, { value, from, to, isDigits }: Candidate): boolean {
  if (!isDigits || value < 1000) return false;
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).includes(',');
}

/** "three were self-inflicted", "accounted for eight": small numbers that stand for a noun. */
function mayStandSmall(tokens: Tokens, candidate: Candidate): boolean {
  const before = candidate.from - 1;
  if (POINTERS.has(idAt(tokens, before)) && idAt(tokens, before - 1) !== OF) return false;
  if (candidate.change || candidate.isPart) return true;
  const after = candidate.to;
  if (isBreak(tokens, after) || !isWord(tokens, after)) return true;
  return AFTER_SMALL.has(idAt(tokens, after)) && !isCapital(tokens, after);
}

/** Whether the sentence, or the one before, already has a figure of events counted alike. */
export function continuesList(
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

/** "122 per 1,000 prisoners, up from 108 in 2023": how far a rate goes on, in tokens. */
const RATE_REACH = 12;

const COMPARED = new WordSet('from to against with than and at');

/** The unit of the rate that a bare number is compared with. */
function rateBefore(tokens: Tokens, candidate: Candidate, earlier: readonly Settled[]): string | undefined {
  const last = earlier.at(-1);
  if (!last?.unit.includes('-per-') || candidate.from - last.candidate.to >= RATE_REACH) return undefined;
  return COMPARED.has(idAt(tokens, candidate.from - 1)) ? last.unit : undefined;
}

/** The unit of a bare number: of the other end of the change, of a noun just before, of the figure before, or the measure's own. */
function unitOfBare(
  tokens: Tokens,
  candidate: Candidate,
  measure: Measure,
  { earlier, next }: Around,
): string | undefined {
  if (candidate.change === 'from' && next?.change === 'to' && next.unit !== undefined) return next.unit;
  // "as many as 600 of HMP Birmingham's 1,450 inmates".
  const isOfNext = idAt(tokens, candidate.to) === OF && next !== undefined && next.from - candidate.to <= OF_REACH;
  if (isOfNext && next.unit !== undefined && goesWith(measure, next.unit)) return next.unit;
  const last = earlier.at(-1);
  if (candidate.change === 'to' && last?.candidate.change === 'from') return last.unit;
  const wanted = MEASURE_UNITS[measure].split(' ')[0] ?? '';
  if (wanted === 'places') return wanted;
  const noun = nounBefore(tokens, candidate, measure, KIN[wanted]) ?? nounBefore(tokens, candidate, measure, undefined);
  if (noun !== undefined) return noun;
  const isSame = last?.measure === measure && candidate.from - last.candidate.to <= MEMORY && !next?.isPart;
  return isSame && !isShare(last.unit) && !isMoney(last.unit) ? last.unit : wanted || undefined;
}

/** How many tokens a possessor may take between "of" and the number it owns. */
const OF_REACH = 6;

/** How far back the noun of a bare number is looked for, in tokens. */
const NOUN_REACH = 25;
const MEMBERS = new WordSet('member members');

/** Units of one kind: a bare number of prisoners takes its noun from people rather than from their sentences. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  events: ['events'],
  prisoners: ['prisoners', 'people'],
  officers: ['officers', 'staff'],
  staff: ['staff', 'officers'],
};

/** The unit of the nearest plural before a bare number that its measure can be counted in, one of `among` where that is given. */
function nounBefore(
  tokens: Tokens,
  candidate: Candidate,
  measure: Measure,
  among: readonly string[] | undefined,
): string | undefined {
  for (let i = candidate.from - 1; i > candidate.from - NOUN_REACH && i >= 0; i--) {
    const unit = unitOf(idAt(tokens, i));
    if (unit !== undefined && (among?.includes(unit) ?? true) && goesWith(measure, unit) && isPluralAt(tokens, i))
      // Those of whom the union's leaders speak are officers.
      return measure === 'staff-assaults' && MEMBERS.has(idAt(tokens, i)) ? 'officers' : unit;
    if (isBreak(tokens, i)) break;
  }
  return undefined;
}

/** "officer numbers". */
const NUMBERS = new WordSet('numbers levels');
const IRREGULAR = new WordSet('men women people children staff');

function isPluralAt(tokens: Tokens, at: number): boolean {
  if (NUMBERS.has(idAt(tokens, at + 1)) || IRREGULAR.has(idAt(tokens, at))) return true;
  return codeOfLast(tokens, at) === 115;
}

const codeOfLast = (tokens: Tokens, at: number): number => tokens.text.charCodeAt((tokens.end[at] as number) - 1);

const COSTS = new WordSet(
  'cost costs costing invest invests invested investing investment spend spends spent spending worth budget fund funding',
);

/** "invest 100,000 million", "which cost 65 million": a sum without its sign. */
function toMoney(tokens: Tokens, candidate: Candidate, around: Around): Settled | undefined {
  if (candidate.value < 1e6 || candidate.unit !== undefined) return undefined;
  for (let i = Math.max(0, candidate.from - 6); i < candidate.to + 4; i++) {
    if (!COSTS.has(idAt(tokens, i))) continue;
    const { measure, groups } = judge(tokens, candidate, 'GBP', around);
    return { candidate, unit: 'GBP', measure, groups };
  }
  return undefined;
}
