import { MEASURES } from '../../../model/mention';
import { codeIn } from '../../../text/characters';
import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { itemAt } from '../../item-at';
import { unitOf } from '../../vocabulary/counted-nouns';
import { MEASURE_UNITS } from '../../vocabulary/measure-units';
import type { Candidate } from './candidate';
import { goesWith, groupOf } from './cue-rows';
import { type Judgement, judge } from './judge';
import { MEMORY } from './lending';
import { CAPACITY, MeasureSet, NEW_PLACES, OTHER, STAFF_ASSAULTS } from './measure-codes';
import { type Around, isMoney, isShare, type Settled } from './settled';
import { isSmall, sentenceAround } from './small-counts';
import { AND, idAt, isBreak, isCapital, isWord, OF } from './token-words';
import type { Scorer } from './weigh';

/** How much louder a measure of another unit must be than that of the figure before, to be what a bare number counts. */
const OTHER_UNIT = 0.8;
/** How loud the words right beside it are: "for a population of 588". */
const DIRECT = 5;

/**
 * What a bare number counts and measures. Its unit is sure where a noun governs it or another number is its partner; else it
 * goes on counting what the figure before did ("182 officers, … while Standford Hill has 44"), unless the words around name
 * something else louder ("for a population of 588").
 */
export function judgeBare(
  tokens: Tokens,
  candidate: Candidate,
  around: Around,
): { readonly unit: string | undefined; readonly judgement: Judgement } {
  const sure = candidate.unit ?? sureUnit(tokens, candidate, around);
  if (sure !== undefined) return { unit: sure, judgement: judge(tokens, candidate, sure, around) };
  const subject = subjectUnit(tokens, candidate, around);
  if (subject !== undefined) {
    const judgement = judge(tokens, candidate, subject, around);
    if (judgement.measure !== OTHER) return { unit: subject, judgement };
  }
  const free = judge(tokens, candidate, undefined, around);
  const lent = lentUnit(candidate, around);
  if (lent !== undefined) {
    const same = judge(tokens, candidate, lent, around);
    const isNamed = free.score >= DIRECT && free.measure !== same.measure;
    const isLoudest = !isNamed && same.score + OTHER_UNIT >= free.score;
    // A small number goes on with the list: "of these deaths … three were drugs-related".
    if (same.measure !== OTHER && (isLoudest || isSmall(candidate)))
      return { unit: nounSince(tokens, candidate, same.measure, around) ?? lent, judgement: same };
  }
  return { unit: unitOfBare(tokens, candidate, free.measure, around), judgement: free };
}

/** By measure: what a number of it counts that stands without its noun. */
const UNITS = MEASURES.map((measure) => MEASURE_UNITS[measure].split(' ')[0] ?? '');
const unitOfMeasure = (measure: number): string => UNITS[measure] as string;

const PEOPLE: ReadonlySet<string> = new Set(['prisoners', 'officers', 'staff', 'people']);

/** The unit of the first people that the sentence speaks of since the figure before: "the most inmates of the four, averaging 1,725". */
function subjectUnit(tokens: Tokens, candidate: Candidate, { earlier }: Around): string | undefined {
  const last = earlier.at(-1);
  if (!last || (COMPARED.has(idAt(tokens, candidate.from - 1)) && !(isShare(last.unit) && candidate.change)))
    return undefined;
  const [start] = sentenceAround(tokens, candidate.from);
  // "Violence rose by a third, though fewer boys lived there, down from 93": a share before it counts nothing.
  const from = isShare(last.unit) ? Math.max(start, last.candidate.to) : start;
  if (from < last.candidate.to) return undefined;
  for (let i = from; i < candidate.from; i++) {
    const unit = unitOf(idAt(tokens, i));
    if (unit === undefined || !isPluralAt(tokens, i) || idAt(tokens, i + 1) === POSSESSIVE) continue;
    return PEOPLE.has(unit) ? unit : undefined;
  }
  return undefined;
}

const POSSESSIVE = intern("'s");

/** A noun between the figure before and this one counts it rather than that figure's. */
function nounSince(tokens: Tokens, candidate: Candidate, measure: number, { earlier }: Around): string | undefined {
  const from = earlier.at(-1)?.candidate.to ?? 0;
  const kin = KIN[unitOfMeasure(measure)] ?? [];
  for (let i = candidate.from - 1; i >= from; i--) {
    const unit = unitOf(idAt(tokens, i));
    if (unit !== undefined && kin.includes(unit) && isPluralAt(tokens, i)) return unit;
  }
  return undefined;
}

/** No country here has more. */
const MOST_PRISONS = 300;

/** The figure before, or the one before its price or rate: "400 beds, at a cost of £170m, and 600 at Haslar". */
function lastCount(candidate: Candidate, earlier: readonly Settled[]): Settled | undefined {
  let at = earlier.length - 1;
  while (at > 0 && isRateOf(earlier[at] as Settled, candidate)) at--;
  const last = itemAt(earlier, at);
  const isBeside = last !== undefined && (isMoney(last.unit) || isPlaceOfCount(last, itemAt(earlier, at - 1)));
  const counted = isBeside ? itemAt(earlier, at - 1) : last;
  return counted && candidate.from - counted.candidate.to <= MEMORY ? counted : undefined;
}

/** "66 incidents at our three prisons. There had been 29 the year before": where what was counted happened. */
const isPlaceOfCount = (last: Settled, before: Settled | undefined): boolean =>
  last.unit === 'prisons' && before?.unit === 'events' && last.candidate.from - before.candidate.to <= PLACE_REACH;

const PLACE_REACH = 12;

/** "30,490 assaults, or 351 per 1,000 prisoners; in 2023 it was 26,924": what is so much larger than a rate is none. */
function isRateOf({ unit, candidate: { value } }: Settled, candidate: Candidate): boolean {
  return unit.includes('-per-') && candidate.value > value * OF_RATE;
}

/** How many times as large as a rate what it is of may be taken for. */
const OF_RATE = 10;

/** The unit of the figure before, where it is near and a count; a capacity lends nothing. */
function lentUnit(candidate: Candidate, { earlier }: Around): string | undefined {
  const last = lastCount(candidate, earlier);
  if (!last || last.measure === CAPACITY) return undefined;
  // What is a place is said again: "20,000 new places … prison numbers will rise from 85,000".
  if (last.unit === 'places' || (last.unit === 'prisons' && candidate.value > MOST_PRISONS)) return undefined;
  return isShare(last.unit) || isMoney(last.unit) || last.unit === 'hours' ? undefined : last.unit;
}

/** The unit of the other end of a change, of the rate compared with, of the whole it is part of, or of a noun that governs it. */
function sureUnit(tokens: Tokens, candidate: Candidate, { earlier, next }: Around): string | undefined {
  if (candidate.change === 'from' && next?.change === 'to' && next.unit !== undefined) return next.unit;
  const last = earlier.at(-1);
  if (candidate.change === 'to' && last?.candidate.change === 'from') return last.unit;
  // "as many as 600 of HMP Birmingham's 1,450 inmates".
  const isOfNext = idAt(tokens, candidate.to) === OF && next !== undefined && next.from - candidate.to <= OF_REACH;
  // "The 3,640 of 2014. That makes 122 per 1,000 prisoners": no count is part of a rate.
  if (isOfNext && next.unit !== undefined && !next.unit.includes('-per-')) return next.unit;
  // "29,485 assaults … officers suffered 8,429 of them".
  if (
    candidate.isPart &&
    candidate.noun === undefined &&
    last &&
    !isShare(last.unit) &&
    !isMoney(last.unit) &&
    !isRateOf(last, candidate)
  )
    return last.unit;
  if (isOfPersons(tokens, candidate) || isInCustody(tokens, candidate)) return 'prisoners';
  const told = toldUnit(tokens, candidate);
  if (told !== undefined) return told;
  if (idAt(tokens, candidate.to) === WHO && !isBreak(tokens, candidate.to)) return personsBefore(earlier);
  const rate = rateBefore(tokens, candidate, earlier) ?? numbered(tokens, candidate, last?.candidate.to ?? 0);
  return rate ?? governingNoun(tokens, candidate, last?.candidate.to ?? 0);
}

const ARE = new WordSet('are were');

/** "320 staff, of whom 210 are officers". */
function toldUnit(tokens: Tokens, { to }: Candidate): string | undefined {
  if (!ARE.has(idAt(tokens, to))) return undefined;
  for (let i = to + 1; i < to + 3 && !isBreak(tokens, i) && isWord(tokens, i); i++) {
    const unit = unitOf(idAt(tokens, i));
    if ((unit === 'officers' || unit === 'staff') && isPluralAt(tokens, i) && !isJoinedWord(tokens, i + 1)) return unit;
  }
  return undefined;
}

/** Whether a word goes on with the phrase before it. */
const isJoinedWord = (tokens: Tokens, at: number): boolean =>
  !isBreak(tokens, at) && isWord(tokens, at) && idAt(tokens, at) !== AND;

const WHO = intern('who');

/** "166 prisoners were moved, in addition to the 86 who were moved before": persons, and those of the figure before. */
function personsBefore(earlier: readonly Settled[]): string {
  const last = earlier.at(-1)?.unit;
  return last !== undefined && PEOPLE.has(last) ? last : 'prisoners';
}

const OWN_LIVES = new WordSet('themselves lives');
const WHOM = intern('whom');

const BEFORE_IN = new WordSet('were are now currently still already');
const CUSTODY = new WordSet('custody prison jail bars cells');
const IN = new WordSet('in behind');
/** What makes a noun of the prison: "a rise of 300 in prison numbers". */
const OF_PRISON = new WordSet('numbers population populations places spending sentences service services');

/** "602 were in custody there", "140 behind bars", "nearly 80,000 now in jail". */
function isInCustody(tokens: Tokens, { to }: Candidate): boolean {
  let at = to;
  while (at < to + 2 && BEFORE_IN.has(idAt(tokens, at)) && !isBreak(tokens, at)) at++;
  if (isBreak(tokens, at) || !IN.has(idAt(tokens, at)) || !CUSTODY.has(idAt(tokens, at + 1))) return false;
  const next = isBreak(tokens, at + 2) ? 0 : idAt(tokens, at + 2);
  return unitOf(next) === undefined && !OF_PRISON.has(next);
}

/** "At least 90 had killed themselves", "Nine took their own lives": whoever is not said to be counted is a person. */
function isOfPersons(tokens: Tokens, { from, to }: Candidate): boolean {
  if (idAt(tokens, from - 1) === WHOM && idAt(tokens, from - 2) === OF) return false;
  for (let i = to; i < to + 5 && !isBreak(tokens, i) && isWord(tokens, i); i++) {
    if (OWN_LIVES.has(idAt(tokens, i))) return true;
  }
  return false;
}

const NUMBER_WORD = intern('number');
/** How far "the number of" may stand before its number, and its noun behind it. */
const NUMBER_REACH = 16;
const NOUN_AHEAD = 4;

/** "The number of individual prisoners involved in incidents was 741": what is numbered. */
function numbered(tokens: Tokens, { from }: Candidate, floor: number): string | undefined {
  if (!PREPOSITIONS.has(idAt(tokens, from - 1))) return undefined;
  for (let i = from - 2; i >= Math.max(floor, from - NUMBER_REACH) && !isBreak(tokens, i + 1); i--) {
    if (idAt(tokens, i) !== NUMBER_WORD || idAt(tokens, i + 1) !== OF) continue;
    for (let k = i + 2; k < i + 2 + NOUN_AHEAD; k++) {
      const unit = unitOf(idAt(tokens, k));
      if (unit !== undefined && isPluralAt(tokens, k)) return unit;
    }
    return undefined;
  }
  return undefined;
}

/** How far before a number its governing noun stands: "a drop in officers from 22", "inmates rose to 700". */
const GOVERNED = 5;

const PREPOSITIONS = new WordSet('from to at of by was were is are reached hit');

/** Where things are, rather than what is counted: "inmates in police cells stood at 81,681". */
const SITES: ReadonlySet<string> = new Set(['prisons', 'places', 'items']);

/** A plural just before, with nothing but words between, that the figure before does not count already. */
function governingNoun(tokens: Tokens, { from }: Candidate, floor: number): string | undefined {
  if (!PREPOSITIONS.has(idAt(tokens, from - 1))) return undefined;
  for (let i = from - 2; i >= Math.max(floor, from - GOVERNED); i--) {
    if (isBreak(tokens, i + 1) || !isWord(tokens, i)) return undefined;
    const unit = unitOf(idAt(tokens, i));
    if (unit !== undefined) return isPluralAt(tokens, i) && !SITES.has(unit) ? unit : undefined;
  }
  return undefined;
}

const ASSAULTS = new MeasureSet('staff-assaults', 'prisoner-assaults', 'serious-assaults', 'assaults-total');

const ROOM_FOR = groupOf('roomFor');
const CAPACITY_WORDS = groupOf('capacity');
const NEARBY = 12;

/** "meant for 248", "designed for 168" has room for prisoners, "a capacity of 650" is one of places. */
const isForPersons = (scorer: Scorer): boolean =>
  scorer.distanceOf(ROOM_FOR) < NEARBY && scorer.distanceOf(ROOM_FOR) <= scorer.distanceOf(CAPACITY_WORDS);

const POPULATIONS = new MeasureSet('prison-population', 'prisoners-held');

/** Whether the sentence has a figure before this one. */
const isInSentence = ({ from }: Candidate, { earlier, scorer }: Around): boolean => {
  const last = earlier.at(-1)?.candidate.to;
  return last !== undefined && from - last <= MEMORY && scorer.around.sentencesBetween(last - 1, from) === 0;
};

/** A capacity without its noun counts places; a number of attacks "on guards" counts no guards. */
export function toOwnKind(tokens: Tokens, candidate: Candidate, unit: string, measure: number, around: Around): string {
  if (unit.includes('-per-')) return unit;
  if (unit === 'people' && POPULATIONS.has(measure) && !isInSentence(candidate, around)) return 'prisoners';
  if (measure === CAPACITY || measure === NEW_PLACES) return isForPersons(around.scorer) ? 'prisoners' : 'places';
  return ASSAULTS.has(measure) ? (nounBefore(tokens, candidate, measure, KIN.events) ?? unit) : unit;
}

/** "122 per 1,000 prisoners, up from 108 in 2023": how far a rate goes on, in tokens. */
const RATE_REACH = 12;

const COMPARED = new WordSet('from to against with than and at');
const HAS = new WordSet('has had is was');
/** How far a list of rates by country goes on. */
const NEXT_RATE = 5;

/** The unit of the rate that a bare number is compared with. */
function rateBefore(tokens: Tokens, candidate: Candidate, earlier: readonly Settled[]): string | undefined {
  const last = earlier.at(-1);
  if (!last?.unit.includes('-per-') || candidate.from - last.candidate.to >= RATE_REACH) return undefined;
  if (isRateOf(last, candidate)) return undefined;
  // "116 prisoners for every 100,000 people, where France has 89, Germany 84".
  const isNext = candidate.from - last.candidate.to <= NEXT_RATE && isCapital(tokens, candidate.from - 1);
  return isNext || COMPARED.has(idAt(tokens, candidate.from - 1)) || HAS.has(idAt(tokens, candidate.from - 1))
    ? last.unit
    : undefined;
}

/** The unit of a bare number whose measure is known: of a noun before it, of the figure before, or the measure's own. */
function unitOfBare(
  tokens: Tokens,
  candidate: Candidate,
  measure: number,
  { earlier, next }: Around,
): string | undefined {
  const last = earlier.at(-1);
  const wanted = unitOfMeasure(measure);
  if (wanted === 'places') return wanted;
  const noun =
    nounBefore(tokens, candidate, measure, KIN[wanted]) ??
    nounBefore(tokens, candidate, measure, KIN[wanted] && COUNTED);
  if (noun !== undefined) return noun;
  const isSame =
    last?.measure === measure &&
    candidate.from - last.candidate.to <= MEMORY &&
    !next?.isPart &&
    !isRateOf(last, candidate);
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

/** What is counted where people or events are, in default of their own kin. */
const COUNTED: readonly string[] = ['events', 'prisoners', 'people', 'officers', 'staff'];

/** The unit of the nearest plural before a bare number that its measure can be counted in, one of `among` where that is given. */
function nounBefore(
  tokens: Tokens,
  candidate: Candidate,
  measure: number,
  among: readonly string[] | undefined,
): string | undefined {
  for (let i = candidate.from - 1; i > candidate.from - NOUN_REACH && i >= 0; i--) {
    const unit = unitOf(idAt(tokens, i));
    if (unit === 'prisons' && candidate.value > MOST_PRISONS) continue;
    if (unit !== undefined && (among?.includes(unit) ?? true) && goesWith(measure, unit) && isPluralAt(tokens, i))
      // Those of whom the union's leaders speak are officers.
      return measure === STAFF_ASSAULTS && MEMBERS.has(idAt(tokens, i)) ? 'officers' : unit;
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

const codeOfLast = (tokens: Tokens, at: number): number => codeIn(tokens.text, (tokens.end[at] as number) - 1);
