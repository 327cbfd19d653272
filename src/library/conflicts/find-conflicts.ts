import { compareFigures } from '../../link/compare-figures';
import { toSpan } from '../../link/figure-time';
import type { Comparison } from '../../model/context';
import { type FigureSide, type Overrule, toPair, withOverrule } from '../../model/overrule';
import type { KeptFigure } from '../figures/read-figures';

/** Two articles that give one measure values which cannot both be right. */
export interface Conflict {
  readonly newer: KeptFigure;
  readonly older: KeptFigure;
  readonly comparison: Comparison;
  /** How many further pairs of articles say the same two things. */
  readonly more: number;
}

interface Timed {
  readonly kept: KeptFigure;
  /** Last day of its period, else of its article's date, counted from 1970. */
  readonly end: number;
  /** What it says, without when: two that say the same never conflict. */
  readonly said: string;
}

/** Days within which two values can be of one time: a month and a day in it (link/figure-time.ts). */
const SAME_TIME = 31;
/** More pairs than this say only that a measure is not told apart well enough. */
export const MOST_CONFLICTS = 100;
/** A value is set against this many others of its time, and against its neighbours whatever their time. */
const REACH = 40;
const NEIGHBOURS = 2;

/**
 * Up to MOST_CONFLICTS pairs of values of one measure and scope that conflict, or of which one is not to be believed; the newest first, each pair
 * of values once; none that the reader has judged to be otherwise. Only values of one time are set side by side, so that the work grows with their number.
 */
export function findConflicts(figures: readonly KeptFigure[], overrules?: readonly Overrule[]): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  const sorted = figures.map(toTimed).sort((a, b) => b.end - a.end);
  for (const [i, later] of sorted.entries()) {
    if (found.size >= MOST_CONFLICTS) break;
    for (const [k, earlier] of sorted.slice(i + 1, i + 1 + REACH).entries()) {
      if (k >= NEIGHBOURS && later.end - earlier.end > SAME_TIME) break;
      if (later.said === earlier.said || later.kept.row.article === earlier.kept.row.article) continue;
      const key = [later.said, earlier.said].sort().join('|');
      const known = found.get(key);
      const conflict = toConflict(later.kept, earlier.kept, overrules);
      if (conflict) found.set(key, known ? { ...known, more: known.more + 1 } : conflict);
    }
  }
  return [...found.values()];
}

/** Tells conflicts apart in a list. */
export function keyOfConflict({ newer, older }: Conflict): string {
  return `${newer.row.article} ${newer.at} ${older.row.article} ${older.at}`;
}

/** The article that came out later stands first. */
function toConflict(one: KeptFigure, other: KeptFigure, overrules?: readonly Overrule[]): Conflict | undefined {
  const [newer, older] = one.row.date >= other.row.date ? [one, other] : [other, one];
  const dates = { now: newer.row.source.published, earlier: older.row.source.published };
  const comparison = withOverrule(compareFigures(newer.figure, older.figure, dates), pairOf(newer, older), overrules);
  const isConflict = comparison.verdict === 'conflict' || comparison.verdict === 'implausible';
  return isConflict ? { newer, older, comparison, more: 0 } : undefined;
}

/** How the reader's own verdict on two kept figures is found. */
export function pairOf(one: KeptFigure, other: KeptFigure): string {
  const toSide = ({ figure, row: { article } }: KeptFigure): FigureSide => ({ article, figure });
  return toPair(toSide(one), toSide(other));
}

function toTimed(kept: KeptFigure): Timed {
  const { figure, row } = kept;
  const span = (figure.period && toSpan(figure.period)) ?? toSpan({ at: row.date });
  const { value, high, unit, per, qualifier } = figure;
  return { kept, end: span?.end ?? 0, said: JSON.stringify([value, high, unit, per, qualifier]) };
}
