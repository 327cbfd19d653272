import type { Figure, Per, Period } from '../model/mention';
import { toSpan } from './figure-time';

/** A figure in plain numbers, of a dimension in which it may be set against others. */
export interface Amount {
  readonly dimension: string;
  /** Both ends of a range; equal where it is one number. */
  readonly low: number;
  readonly high: number;
  /** Times a year that it is given for, where it is a rate. */
  readonly perYear?: number;
}

/** Units that count the same events from two sides ("25 officers assaulted", "25 assaults") or the same heads ("2,500 new jobs", "2,500 officers"). */
const COUNTS = new Set(['people', 'prisoners', 'staff', 'officers', 'events', 'places']);

/** How often a year holds each period; a day a mean Gregorian one, so that leap years make no difference. */
const PER_YEAR: Readonly<Record<Per, number>> = { day: 365.25, week: 365.25 / 7, month: 12, year: 1 };

/** A figure as a number with its dimension; fractions become per cent, heads and events become counts. */
export function toAmount(figure: Figure): Amount {
  const { value, high = value, unit, per } = figure;
  const rate = per ? { perYear: PER_YEAR[per] } : {};
  if (unit === 'ratio') return { dimension: 'percent', low: value * 100, high: high * 100, ...rate };
  return { dimension: COUNTS.has(unit) ? 'count' : unit, low: value, high, ...rate };
}

/** The middle of an amount: its value, or the mean of a range's ends. */
export function middleOf(amount: Amount): number {
  return (amount.low + amount.high) / 2;
}

/**
 * The factor that brings `from` into the rate of `to`: 1/365.25 from a year to a day. A count over a stated period of four
 * weeks or more is a rate as well ("9,800 in the year to March" is 26.8 a day). A rate comes to a total over such a period (`toPeriod`) in the same way. Undefined where only one is a rate.
 */
export function rateFactor(
  from: Amount,
  fromPeriod: Period | undefined,
  to: Amount,
  toPeriod?: Period,
): number | undefined {
  if (to.perYear === undefined) {
    if (from.perYear === undefined) return 1;
    const times = timesAYear(toPeriod);
    return times === undefined ? undefined : from.perYear / times;
  }
  const own = from.perYear ?? timesAYear(fromPeriod);
  return own === undefined ? undefined : own / to.perYear;
}

function timesAYear(period: Period | undefined): number | undefined {
  const span = period && toSpan(period);
  if (!span || !period?.from || !period.to) return undefined;
  const days = span.end - span.start + 1;
  return days < 28 ? undefined : 365.25 / days;
}
