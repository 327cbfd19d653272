import { MEASURES, type Measure } from '../../../model/mention';
import { WordSet } from '../../../text/lexicon';
import { PARAGRAPH_START, SENTENCE_START, type Tokens } from '../../../text/tokens';
import type { CueGroup } from '../../vocabulary/cue-groups';
import { cueAt, GROUP_COUNT } from '../../vocabulary/cue-index';
import { isAnaphoric } from './anaphora';
import { groupOf, rowsFor } from './cue-rows';
import { isShare } from './settled';
import { NUMERAL, Surroundings } from './surroundings';
import { codeAt, idAt } from './token-words';

/** How far cues are looked for, in tokens. */
const BACK = 45;
const FORTH = 28;
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

const NUMERAL_CROSSED = 4;
/** The words right before the next number are that one's own. */
const OTHER_NUMBERS = 10;

/** By boundary (surroundings.ts), before and behind the figure. */
const BEFORE = [0, COMMA, NUMERAL_CROSSED, COMMA];
const BEHIND = [0, COMMA_BEHIND, NUMERAL_CROSSED, COMMA];

/** What stands before these and a number belongs to the figure before: "1,062 on inmates and 173 on staff". */
const JOINS = new WordSet('and but while in since');

const BASES = [groupOf('level'), groupOf('population'), groupOf('populace')];

/** Groups whose words an earlier figure stood beside, and how far they count as being from the one being scored. */
export interface Carried {
  readonly groups: readonly number[];
  readonly distance: number;
}

/** How loudly each measure is spoken for, beside a figure at tokens [from, to). One scorer serves one article. */
export class Scorer {
  private readonly near = new Float64Array(GROUP_COUNT);
  private readonly around: Surroundings;
  private readonly titleGroups: readonly number[];
  private readonly scores = new Float64Array(MEASURES.length);
  private readonly groupsOf: (readonly number[])[] = MEASURES.map(() => []);

  constructor(
    private readonly tokens: Tokens,
    title: Tokens | undefined,
  ) {
    this.around = new Surroundings(tokens);
    const groups = new Set<number>();
    if (title)
      for (let i = 0; i < title.length; i++) for (const group of cueAt(title, i)?.values ?? []) groups.add(group);
    this.titleGroups = [...groups];
  }

  /** Turns to a figure: notes how near it the nearest word of every group stands. */
  private lookAround(from: number, to: number, unit: string | undefined): void {
    this.near.fill(Number.POSITIVE_INFINITY);
    for (const group of this.titleGroups) this.near[group] = TITLE;
    for (let i = from; i < to; i++) this.note(i, 0, false);
    // "half the population" says of whom it is a share, not that it measures them.
    if (isShare(unit)) for (const group of BASES) this.near[group] = Number.POSITIVE_INFINITY;
    this.scanBack(from);
    this.scanForth(to);
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

  private note(at: number, distance: number, isBehind: boolean): void {
    const cue = this.around.cue(at);
    if (!cue) return;
    let near = distance;
    // A phrase is as near as its nearer end.
    if (!isBehind) near = Math.max(0, distance - (cue.to - cue.from - 1));
    else if (this.isBeforeNumber(cue.to)) near += OTHER_NUMBERS;
    for (const group of cue.values) this.bring(group, near);
  }

  /** "holding 1,120 men in space for 641", "for a population of 588": words right before the next number speak of that one. */
  private isBeforeNumber(at: number): boolean {
    if (at < this.tokens.length && this.around.boundary(at) === NUMERAL) return true;
    return at + 1 < this.tokens.length && this.around.boundary(at + 1) === NUMERAL && !JOINS.has(idAt(this.tokens, at));
  }

  private scanBack(from: number): void {
    let distance = 0;
    const refersBack = isAnaphoric(this.tokens, from);
    for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
      const flags = this.tokens.flags[i + 1] as number;
      if (flags & SENTENCE_START) distance += refersBack ? REFERENCE : flags & PARAGRAPH_START ? PARAGRAPH : SENTENCE;
      distance += 1 + (BEFORE[this.around.boundary(i)] as number);
      this.note(i, distance, false);
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
      distance += 1 + (BEHIND[this.around.boundary(i)] as number);
      this.note(i, distance, true);
    }
  }

  /**
   * The score of every measure (in the order of MEASURES) for a figure of `unit`, or of any unit where it is not known yet.
   * Reused by the next call.
   */
  score(from: number, to: number, unit: string | undefined): Float64Array {
    this.lookAround(from, to, unit);
    return this.weighRows(unit);
  }

  /** The same for the figure scored last, with the words that an earlier figure lends. */
  scoreWith(carried: Carried, unit: string | undefined): Float64Array {
    for (const group of carried.groups) this.bring(group, carried.distance);
    return this.weighRows(unit);
  }

  private weighRows(unit: string | undefined): Float64Array {
    const { near } = this;
    this.scores.fill(0);
    for (const row of rowsFor(unit)) {
      let farthest = 0;
      for (const group of row.groups) if ((near[group] as number) > farthest) farthest = near[group] as number;
      const score = (row.cue.weight * HALF_WEIGHT) / (HALF_WEIGHT + farthest);
      if (score <= (this.scores[row.measure] as number)) continue;
      this.scores[row.measure] = score;
      this.groupsOf[row.measure] = row.groups;
    }
    return this.scores;
  }
}
