import { WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { judgeBare, toOwnKind } from './bare-units';
import type { Candidate } from './candidate';
import type { Judgement } from './judge';
import { continuesList, isNearFigure } from './lending';
import { OTHER, STOCKS } from './measure-codes';
import { type Around, isListed, type Settled } from './settled';
import { isSmall, isSummary, maySumUp, SMALL } from './small-counts';
import { codeAt, idAt, isBreak, isCapital, isMark, isWord, OF } from './token-words';
import { toMoney } from './unsigned-money';

/** Words before a number that leave its noun to what was said before: "houses 557", "up to", "against 45". */
const LEADS = new WordSet(
  `to from at of by with was were is are had has have held hold holds holding housed house houses recorded record records
   reached reach reaching leaving left than only just against totalled totalling numbered numbering reported saw seen logged
   counted include includes including employs employed exceeded hit and or for be stood stands became accounted behind that the
   all up down further additional extra currently now still then already another these those them whom which
   number shows showed drew attracted cna capacity roll population after been say says said`,
);
const AUXILIARIES = new WordSet('are were have had was has');
const POINTERS = new WordSet('the those these all other another his her their both first last next');
const AFTER_SMALL = new WordSet('were was had died took in of and have being from for by the a last');

/** How loudly a measure must speak where the number's own shape shows that it counts, and where it does not. */
const SHOWN = 1;
const HINTED = 2.2;
/** How loudly for a number that counts nothing with a measure of its own: "as many as 600" in a riot. */
const NAMED = 3;

/** A number without its noun ("from 22 to 10", "houses 557"): a figure where the words around say what it counts. */
export function settleBare(tokens: Tokens, candidate: Candidate, around: Around): Settled | undefined {
  const money = toMoney(tokens, candidate, around);
  if (money) return money;
  if (isSmall(candidate) && !maySumUp(tokens, candidate, isNearFigure(candidate, around.earlier))) return undefined;
  const { unit, judgement } = judgeBare(tokens, candidate, around);
  const { measure, score, groups } = judgement;
  if (unit === undefined) return undefined;
  const isRate = unit.includes('-per-') && score >= SHOWN;
  if (
    !isRate &&
    !hasEvidence(tokens, candidate, around, { measure, score }) &&
    !goesOnOther(candidate, measure, around)
  )
    return undefined;
  if (isSmall(candidate)) {
    const followsFigure = isListed(candidate, around) || continuesList(candidate, undefined, around);
    const count = { tokens, candidate, measure, score, followsFigure };
    if (!mayStandSmall(tokens, candidate) || !isSummary(count, around.summaries)) return undefined;
  }
  return {
    candidate,
    unit: candidate.unit ?? toOwnKind(tokens, candidate, unit, measure, around),
    measure,
    groups,
    per: STOCKS.has(measure) ? undefined : candidate.per,
  };
}

/** "It feared that 150 men would be moved. Last night the figure was 23": what has no measure of its own is said again. */
function goesOnOther(candidate: Candidate, measure: number, { scorer, earlier }: Around): boolean {
  const isSame = measure === OTHER && earlier.at(-1)?.measure === OTHER && candidate.value >= SMALL;
  return isSame && scorer.isReference && isNearFigure(candidate, earlier);
}

function hasEvidence(
  tokens: Tokens,
  candidate: Candidate,
  around: Around,
  { measure, score }: Pick<Judgement, 'measure' | 'score'>,
): boolean {
  const isGrouped = isLarge(tokens, candidate);
  if (measure === OTHER && score < NAMED && !candidate.isPart) return isGrouped;
  const isShown =
    candidate.change !== undefined ||
    candidate.per !== undefined ||
    candidate.isPart === true ||
    (candidate.qualifier !== 'exact' && candidate.value >= SMALL);
  if (isGrouped || isShown) return isGrouped || score >= SHOWN;
  const before = candidate.from - 1;
  const isSubject = candidate.value >= SMALL && AUXILIARIES.has(idAt(tokens, candidate.to));
  const isLed =
    LEADS.has(idAt(tokens, before)) ||
    isDoing(tokens, before) ||
    isBreak(tokens, candidate.from) ||
    !isWord(tokens, before) ||
    isListed(candidate, around) ||
    isNextOfList(tokens, candidate, around);
  return (isLed || isSubject) && score >= HINTED;
}

/** How far apart the numbers of a list stand, in tokens. */
const LIST_GAP = 9;
const AND = new WordSet('and but while');
const COMMA = 44;

/**
 * "The service says 540, its inspector 464 and the union 351", "62 recommendations, of which it had carried out 19": a number that goes
 * on behind a comma or "and" of the sentence, and ends there.
 */
function isNextOfList(tokens: Tokens, { from, to }: Candidate, { scorer, earlier }: Around): boolean {
  const last = earlier.at(-1)?.candidate;
  if (!last || from - last.to > LIST_GAP || scorer.around.sentencesBetween(last.to - 1, from) > 0) return false;
  if (!AND.has(idAt(tokens, last.to)) && codeAt(tokens, last.to) !== COMMA) return false;
  return isBreak(tokens, to) || isMark(tokens, to) || AND.has(idAt(tokens, to));
}

/** "averaging 734", "before seizing 44". */
function isDoing(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] ?? 0;
  return isWord(tokens, at) && end - (tokens.start[at] ?? 0) > 5 && tokens.text.slice(end - 3, end) === 'ing';
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
