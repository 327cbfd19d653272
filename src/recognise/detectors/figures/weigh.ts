import type { Tokens } from '../../../text/tokens';
import { CUE_GROUP_ROW, CUE_GROUP_STARTS, CUE_PHRASES, GROUP_COUNT } from '../../vocabulary/cue-index';
import { isAnaphoric } from './anaphora';
import { groupOf, groupsOf, ROW_MEASURE, ROW_SECOND, ROW_THIRD, ROW_WEIGHT, rowsFor } from './cue-rows';
import { MEASURE_COUNT, OTHER } from './measure-codes';
import { Surroundings } from './surroundings';

/** How far off the words of the title are, in tokens. */
const TITLE = 55;
/** The distance at which a cue weighs half. */
const HALF_WEIGHT = 10;
const FAR = Number.POSITIVE_INFINITY;
const NONE: readonly number[] = [];

const LEVEL = groupOf('level');
const POPULATION = groupOf('population');
const POPULACE = groupOf('populace');
const WOMEN = groupOf('women');
const CHILDREN = groupOf('children');
const isBase = (group: number): boolean =>
  group === LEVEL || group === POPULATION || group === POPULACE || group === WOMEN || group === CHILDREN;

/** Groups whose words an earlier figure stood beside, and how far they count as being from the one being scored. */
export interface Carried {
  readonly groups: readonly number[];
  readonly distance: number;
}

/** Some tokens of a text, `to` exclusive. */
export interface TokenRange {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/** How loudly each measure is spoken for beside a figure. One scorer serves one article, figure by figure in their order. */
export class Scorer {
  readonly around: Surroundings;
  /** Whether the sentence of the figure turned to refers back before it. */
  isReference = false;
  /** By group: how near its nearest word is; one slot more, always at hand, for rows that need no cue. */
  private readonly near = new Float64Array(GROUP_COUNT + 1);
  /** The groups in `near` that are at hand. */
  private readonly present = new Uint8Array(GROUP_COUNT + 1);
  private presentCount = 0;
  private from = -1;
  private isShare = false;
  private hasCarried = false;
  /** The phrases of cues in the title. */
  private title: readonly number[] = NONE;
  /** By measure, of the figure scored last: how loudly it is spoken for, 0 for most. */
  private readonly scores = new Float64Array(MEASURE_COUNT);
  /** The measures that are spoken for, in a list, and by measure whether it is in the list. */
  private readonly spoken = new Uint8Array(MEASURE_COUNT);
  private readonly isSpoken = new Uint8Array(MEASURE_COUNT);
  private spokenCount = 0;
  /** By measure: the row of the table that speaks loudest for it, -1 for none. */
  private readonly best = new Int16Array(MEASURE_COUNT).fill(-1);

  private constructor(private tokens: Tokens) {
    this.around = new Surroundings(tokens);
    this.near.fill(FAR);
  }

  /** The scorer last given back, for the next text: its arrays are dearer to make than a short article is to read. */
  private static spare: Scorer | undefined;

  /** A scorer for a text; the cues of its title, which may be a text of its own, speak from afar. */
  static take(tokens: Tokens, title: TokenRange | undefined): Scorer {
    const scorer = Scorer.spare ?? new Scorer(tokens);
    Scorer.spare = undefined;
    scorer.tokens = tokens;
    scorer.around.reset(tokens);
    scorer.from = -1;
    scorer.title = title ? readTitle(title) : NONE;
    return scorer;
  }

  /** Ends the use of a scorer. */
  static giveBack(scorer: Scorer): void {
    Scorer.spare = scorer;
  }

  /** Notes how near the nearest word of every group stands to the figure at tokens [from, to), which may be a share. */
  turnTo(from: number, to: number, isShare: boolean): void {
    if (from === this.from && isShare === this.isShare && !this.hasCarried) return;
    if (from !== this.from) this.isReference = isAnaphoric(this.tokens, from, to);
    this.from = from;
    this.isShare = isShare;
    this.hasCarried = false;
    for (let k = 0; k < this.presentCount; k++) this.near[this.present[k] as number] = FAR;
    this.presentCount = 0;
    this.bringGroup(GROUP_COUNT, 0);
    for (let k = 0; k < this.title.length; k++) this.bringOwn(this.title[k] as number, TITLE);
    this.around.bringCues(from, to, this.isReference, this);
  }

  /** Takes a phrase of the title or of the figure itself: "half the population" says of whom it is a share, not that it measures them. */
  bringOwn(phrase: number, distance: number): void {
    const end = CUE_GROUP_STARTS[phrase + 1] as number;
    for (let k = CUE_GROUP_STARTS[phrase] as number; k < end; k++) {
      const group = CUE_GROUP_ROW[k] as number;
      if (!this.isShare || !isBase(group)) this.bringGroup(group, distance);
    }
  }

  /** Takes a phrase of cues beside the figure. */
  bring(phrase: number, distance: number): void {
    const end = CUE_GROUP_STARTS[phrase + 1] as number;
    for (let k = CUE_GROUP_STARTS[phrase] as number; k < end; k++)
      this.bringGroup(CUE_GROUP_ROW[k] as number, distance);
  }

  private bringGroup(group: number, distance: number): void {
    const known = this.near[group] as number;
    if (known === FAR) this.present[this.presentCount++] = group;
    if (distance < known) this.near[group] = distance;
  }

  /** Distance of the nearest word of a group at the last figure scored. */
  distanceOf(group: number): number {
    return this.near[group] as number;
  }

  /** The groups that spoke loudest for a measure at the last figure scored. */
  groupsBehind(measure: number): readonly number[] {
    return groupsOf(this.best[measure] as number);
  }

  /** Scores the figure turned to, in `unit`, or in any unit where it is not known yet. */
  score(unit: string | undefined): void {
    const { near, present } = this;
    const { starts, rows } = rowsFor(unit);
    this.forget();
    for (let k = 0; k < this.presentCount; k++) {
      const group = present[k] as number;
      const end = starts[group + 1] as number;
      for (let i = starts[group] as number; i < end; i++) {
        const row = rows[i] as number;
        const second = near[ROW_SECOND[row] as number] as number;
        const third = near[ROW_THIRD[row] as number] as number;
        if (second !== FAR && third !== FAR) this.speak(row, Math.max(near[group] as number, second, third));
      }
    }
  }

  private speak(row: number, distance: number): void {
    const score = ((ROW_WEIGHT[row] as number) * HALF_WEIGHT) / (HALF_WEIGHT + distance);
    const measure = ROW_MEASURE[row] as number;
    const loudest = this.scores[measure] as number;
    // Of two as loud the first in the table counts.
    if (score < loudest || (score === loudest && row > (this.best[measure] as number))) return;
    this.best[measure] = row;
    this.raise(measure, score - loudest);
  }

  private forget(): void {
    for (let k = 0; k < this.spokenCount; k++) {
      const measure = this.spoken[k] as number;
      this.scores[measure] = 0;
      this.best[measure] = -1;
      this.isSpoken[measure] = 0;
    }
    this.spokenCount = 0;
  }

  /** Makes a measure so much louder. */
  raise(measure: number, weight: number): void {
    if (this.isSpoken[measure] === 0) this.spoken[this.spokenCount++] = measure;
    this.isSpoken[measure] = 1;
    this.scores[measure] = (this.scores[measure] as number) + weight;
  }

  /** Sets a measure to be no measure of the figure. */
  silence(measure: number): void {
    this.scores[measure] = 0;
  }

  /** How loudly a measure is spoken for. */
  loudnessOf(measure: number): number {
    return this.scores[measure] as number;
  }

  /** The measure spoken for the loudest; of two as loud `other`, then the first. */
  loudest(): number {
    const { scores, spoken } = this;
    let top = OTHER;
    for (let k = 0; k < this.spokenCount; k++) {
      const measure = spoken[k] as number;
      const more = (scores[measure] as number) - (scores[top] as number);
      if (more > 0 || (more === 0 && top !== OTHER && measure < top)) top = measure;
    }
    return top;
  }

  /** Scores again with the words that an earlier figure lends. */
  scoreWith(carried: Carried, unit: string | undefined): void {
    for (const group of carried.groups) this.bringGroup(group, carried.distance);
    this.hasCarried = true;
    this.score(unit);
  }
}

function readTitle({ tokens, from, to }: TokenRange): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const phrase = CUE_PHRASES.match(tokens, i);
    if (phrase !== 0 && CUE_PHRASES.to <= to) found.push(phrase);
  }
  return found;
}
