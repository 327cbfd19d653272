import { MEASURES, type Measure } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { PARAGRAPH_START, SENTENCE_START, type Tokens } from '../../../text/tokens';
import type { CueGroup } from '../../vocabulary/cue-groups';
import { cueAt, GROUP_COUNT, groupNumber } from '../../vocabulary/cue-index';
import { MEASURE_CUES } from '../../vocabulary/measure-cues';
import { MEASURE_UNITS, MONEY_MEASURES } from '../../vocabulary/measure-units';
import { numeralKind, PLAIN } from '../../vocabulary/numerals';
import { isAnaphoric } from './anaphora';
import { codeAt, idAt, isHyphen, isMark, isNumber } from './token-words';

/** How far cues are looked for, in tokens. */
const BACK = 60;
const FORTH = 35;
/** What a boundary between a figure and a cue adds to their distance, in tokens. */
const COMMA = 2;
/** A comma behind the figure mostly begins what is said of something else. */
const COMMA_BEHIND = 7;
const SENTENCE = 14;
const PARAGRAPH = 20;
/** The same, where the sentence refers back ("that number", "of those"). */
const REFERENCE = 3;
const TITLE = 55;
/** The distance at which a cue weighs half. */
const HALF_WEIGHT = 10;

/** Another number between: what stands behind it speaks of that one. */
const NUMERAL_CROSSED = 4;

/** , ; : ( ) and the dashes; quotation marks and signs part nothing. */
const STOPS = new Set([44, 59, 58, 40, 41, 45, 0x2013, 0x2014]);

const CLAUSES = new WordSet('and but while whereas although though which');
const COUNT_UNITS = new Set(['prisoners', 'people', 'officers', 'staff', 'places', 'prisons', 'events', 'items']);
const SHARE_UNITS = new Set(['percent', 'ratio', 'times']);
const MONEY_UNITS = new Set(['GBP', 'USD', 'EUR']);

const groupOf = (name: CueGroup): number => groupNumber.get(name) as number;
const rows = MEASURE_CUES.map((cue) => ({
  measure: MEASURES.indexOf(cue.measure),
  groups: cue.when.map(groupOf),
  cue,
  units: cue.units === undefined ? undefined : new Set(cue.units.split(' ')),
  isCount: (cue.units ?? MEASURE_UNITS[cue.measure]).split(' ').some((unit) => COUNT_UNITS.has(unit)),
}));
const unitsOf = MEASURES.map((measure) => new Set(MEASURE_UNITS[measure].split(' ').filter(Boolean)));

/** Whether a measure can be counted in a unit. */
export function goesWith(measure: Measure, unit: string): boolean {
  if (MONEY_UNITS.has(unit)) return MONEY_MEASURES.has(measure);
  if (SHARE_UNITS.has(unit)) return true;
  if (unit.includes('-per-')) return !MONEY_MEASURES.has(measure) || measure === 'other';
  return unitsOf[MEASURES.indexOf(measure)]?.has(unit) ?? false;
}

const isNumeral = (tokens: Tokens, at: number): boolean =>
  isNumber(tokens, at) || numeralKind(idAt(tokens, at)) !== PLAIN;

const BASES = [groupOf('level'), groupOf('population'), groupOf('populace')];

/** Groups whose words an earlier figure stood beside, and how far they count as being from the one being scored. */
export interface Carried {
  readonly groups: readonly number[];
  readonly distance: number;
}

/** How loudly each measure is spoken for, beside a figure at tokens [from, to). One scorer serves one article. */
export class Scorer {
  private readonly near = new Float64Array(GROUP_COUNT);
  private readonly titleGroups: readonly number[];
  private readonly scores = new Float64Array(MEASURES.length);
  private readonly groupsOf: (readonly number[])[] = MEASURES.map(() => []);

  constructor(
    private readonly tokens: Tokens,
    title: Tokens | undefined,
  ) {
    const groups = new Set<number>();
    if (title)
      for (let i = 0; i < title.length; i++) for (const group of cueAt(title, i)?.values ?? []) groups.add(group);
    this.titleGroups = [...groups];
  }

  /** Distances of the nearest word of every group, in tokens; Infinity where none is near. Reused by the next call. */
  private measureDistances(
    from: number,
    to: number,
    unit: string | undefined,
    carried: Carried | undefined,
  ): Float64Array {
    this.near.fill(Number.POSITIVE_INFINITY);
    for (const group of this.titleGroups) this.near[group] = TITLE;
    for (let i = from; i < to; i++) this.note(i, 0, 0);
    // "half the population" says of whom it is a share, not that it measures them.
    if (unit !== undefined && SHARE_UNITS.has(unit))
      for (const group of BASES) this.near[group] = Number.POSITIVE_INFINITY;
    this.scanBack(from);
    this.scanForth(to);
    for (const group of carried?.groups ?? []) this.bring(group, carried?.distance ?? 0);
    return this.near;
  }

  private bring(group: number, distance: number): void {
    if (distance < (this.near[group] as number)) this.near[group] = distance;
  }

  /** Distance of the nearest word of a group at the last figure scored. */
  distanceOf(group: CueGroup): number {
    return this.near[groupOf(group)] as number;
  }

  /** The groups that spoke loudest for a measure at the last figure scored. */
  groupsBehind(measure: Measure): readonly number[] {
    return this.groupsOf[MEASURES.indexOf(measure)] ?? [];
  }

  private note(at: number, distance: number, length: 0 | 1): void {
    const cue = cueAt(this.tokens, at);
    if (!cue) return;
    // A phrase is as near as its nearer end.
    const own = Math.max(0, distance - (cue.to - cue.from - 1) * length);
    // "holding 1,120 men in space for 641": a cue right before the next number speaks of that one.
    const near = distance > 0 && length === 0 && isNumeral(this.tokens, cue.to) ? own + NUMERAL_CROSSED : own;
    for (const group of cue.values) this.bring(group, near);
  }

  private boundary(at: number, comma: number): number {
    if (isMark(this.tokens, at)) return STOPS.has(codeAt(this.tokens, at)) && !isHyphen(this.tokens, at) ? comma : 0;
    if (isNumeral(this.tokens, at)) return NUMERAL_CROSSED;
    return CLAUSES.has(idAt(this.tokens, at)) ? COMMA : 0;
  }

  private scanBack(from: number): void {
    let distance = 0;
    const refersBack = isAnaphoric(this.tokens, from);
    for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
      const flags = this.tokens.flags[i + 1] as number;
      if (flags & SENTENCE_START) distance += refersBack ? REFERENCE : flags & PARAGRAPH_START ? PARAGRAPH : SENTENCE;
      distance += 1 + this.boundary(i, COMMA);
      this.note(i, distance, 1);
    }
  }

  /** "3,949 (12%) were serious": what stands in brackets right behind the figure keeps nothing away from it. */
  private skipBrackets(to: number): number {
    if (codeAt(this.tokens, to) !== 40) return to;
    for (let i = to; i < to + 6; i++) if (codeAt(this.tokens, i) === 41) return i + 1;
    return to;
  }

  private scanForth(to: number): void {
    let distance = 0;
    for (let i = this.skipBrackets(to); i < Math.min(this.tokens.length, to + FORTH); i++) {
      if ((this.tokens.flags[i] as number) & SENTENCE_START) return;
      distance += 1 + this.boundary(i, COMMA_BEHIND);
      this.note(i, distance, 0);
    }
  }

  /**
   * The score of every measure (in the order of MEASURES) for a figure of `unit`, or of any unit where it is not known yet.
   * Reused by the next call. `carried` are the words that an earlier figure still lends.
   */
  score(from: number, to: number, unit: string | undefined, carried?: Carried): Float64Array {
    const near = this.measureDistances(from, to, unit, carried);
    this.scores.fill(0);
    for (const row of rows) {
      if (!fits(row, unit)) continue;
      let farthest = 0;
      for (const group of row.groups) farthest = Math.max(farthest, near[group] as number);
      const score = (row.cue.weight * HALF_WEIGHT) / (HALF_WEIGHT + farthest);
      if (score <= (this.scores[row.measure] as number)) continue;
      this.scores[row.measure] = score;
      this.groupsOf[row.measure] = row.groups;
    }
    return this.scores;
  }
}

/** A figure whose unit is not known yet may be any count that some word speaks for. */
function fits(row: (typeof rows)[number], unit: string | undefined): boolean {
  if (unit === undefined) return row.groups.length > 0 && row.isCount;
  if (row.units) return row.units.has(unit);
  return goesWith(MEASURES[row.measure] as Measure, unit);
}
