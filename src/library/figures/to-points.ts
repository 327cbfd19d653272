import { type Amount, rateFactor, toAmount } from '../../link/figure-amount';
import { isBeyondCeiling } from '../../link/figure-ceilings';
import { toSpan } from '../../link/figure-time';
import type { Figure } from '../../model/mention';
import type { KeptFigure } from './read-figures';

/** What a chart counts in: values that can stand on one axis share it. */
export interface Axis {
  /** As in link/figure-amount.ts: "count", "GBP", "percent". */
  readonly dimension: string;
  /** Times a year, where the axis is of a rate. */
  readonly perYear?: number | undefined;
}

/** A value on a chart. */
export interface Point {
  /** Seconds since 1970 of the middle of its period's last day, or of the article's day. */
  readonly x: number;
  readonly y: number;
  readonly high?: number;
  readonly kept: KeptFigure;
}

export interface Points {
  readonly axis: Axis;
  /** In order of time. */
  readonly points: readonly Point[];
  /** Those in another unit, or beyond anything that the measure can be: in the table only. */
  readonly apart: readonly KeptFigure[];
}

const DAY = 86_400;

/** The values of a measure on the axis that most of them share, each brought to it where that can be done ("27 a day" into a year's total). */
export function toPoints(figures: readonly KeptFigure[]): Points | undefined {
  const axis = findAxis(figures);
  if (!axis) return undefined;
  const points: Point[] = [];
  const apart: KeptFigure[] = [];
  for (const kept of figures) {
    const on = toAxis(kept.figure, axis);
    const x = timeOf(kept.figure, kept.row.date);
    if (!on || x === undefined || isBeyondCeiling(kept.figure, toAmount(kept.figure))) apart.push(kept);
    else points.push({ x, y: on.low, ...(on.high === on.low ? {} : { high: on.high }), kept });
  }
  return { axis, points: points.sort((a, b) => a.x - b.x), apart };
}

/** A figure's ends on an axis; undefined where it cannot stand on it. */
export function toAxis(figure: Figure, axis: Axis): { readonly low: number; readonly high: number } | undefined {
  const amount = toAmount(figure);
  if (amount.dimension !== axis.dimension) return undefined;
  const factor = rateFactor(amount, figure.period, toTarget(axis));
  // A rate may be brought to a year's total, but a bare count of no period is not one.
  if (factor === undefined) return undefined;
  return { low: amount.low * factor, high: amount.high * factor };
}

/** When a value was true, in seconds since 1970: the end of its period, else the day of its article. */
export function timeOf(figure: Figure, published: string | undefined): number | undefined {
  const span = (figure.period && toSpan(figure.period)) ?? (published ? toSpan({ at: published }) : undefined);
  return span && (span.end + 0.5) * DAY;
}

/** The axis on which most values can stand; of several such, the one that most of them are given in. */
function findAxis(figures: readonly KeptFigure[]): Axis | undefined {
  const given = new Map<string, { readonly axis: Axis; readonly count: number }>();
  for (const { figure } of figures) {
    const { dimension, perYear } = toAmount(figure);
    const key = `${dimension} ${perYear}`;
    given.set(key, { axis: { dimension, perYear }, count: (given.get(key)?.count ?? 0) + 1 });
  }
  const covered = [...given.values()].map(({ axis, count }) => ({
    axis,
    count,
    covers: figures.filter(({ figure }) => toAxis(figure, axis)).length,
  }));
  return covered.sort((a, b) => b.covers - a.covers || b.count - a.count)[0]?.axis;
}

function toTarget({ dimension, perYear }: Axis): Amount {
  return { dimension, low: 0, high: 0, ...(perYear === undefined ? {} : { perYear }) };
}
