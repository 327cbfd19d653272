import { compareFigures } from '../../link/compare-figures';
import type { Comparison } from '../../model/context';
import type { KeptFigure } from '../figures/read-figures';

/** Two articles that give one measure values which cannot both be right. */
export interface Conflict {
  readonly newer: KeptFigure;
  readonly older: KeptFigure;
  readonly comparison: Comparison;
  /** How many further pairs of articles say the same two things. */
  readonly more: number;
}

/** A value is set against this many before it: those of one time stand together. */
const REACH = 40;

/** Pairs of values of one measure and scope that conflict, or of which one is not to be believed; the newest first, each pair of printed values once. */
export function findConflicts(figures: readonly KeptFigure[]): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  const sorted = [...figures].sort((a, b) => (a.row.date < b.row.date ? 1 : -1));
  for (const [i, newer] of sorted.entries()) {
    for (const older of sorted.slice(i + 1, i + 1 + REACH)) {
      // Two numbers in one article are told apart by its own words, which no rule reads.
      if (newer.row.article === older.row.article) continue;
      const dates = { now: newer.row.source.published, earlier: older.row.source.published };
      const comparison = compareFigures(newer.figure, older.figure, dates);
      if (comparison.verdict !== 'conflict' && comparison.verdict !== 'implausible') continue;
      const key = [newer, older]
        .map(({ figure }) => `${figure.value} ${figure.unit} ${figure.per}`)
        .sort()
        .join('|');
      const known = found.get(key);
      found.set(key, known ? { ...known, more: known.more + 1 } : { newer, older, comparison, more: 0 });
    }
  }
  return [...found.values()];
}
