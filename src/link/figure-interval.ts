import type { Qualifier } from '../model/mention';
import type { Amount } from './figure-amount';

/** Numbers that a printed figure may stand for; `to` may be infinite. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * The true values that a writer would round to this figure. "86,000" may stand for 85,500 to 86,500, "almost £1m" for a
 * tenth below, "more than 3,000" for a tenth above; an exact number under 100 for nothing but itself.
 */
export function toInterval(amount: Amount, qualifier: Qualifier): Interval {
  const { low, high } = amount;
  const below = slack(low, qualifier);
  const above = slack(high, qualifier);
  switch (qualifier) {
    case 'exact':
    case 'about':
      return { from: low - below, to: high + above };
    case 'at-least':
    case 'more-than':
      return { from: low, to: high + above };
    case 'at-most':
    case 'less-than':
    case 'almost':
      return { from: low - below, to: high };
  }
}

/** The values that a figure does not rule out: "at least 40" rules out no higher one. */
export function toAllowed(amount: Amount, qualifier: Qualifier): Interval {
  const interval = toInterval(amount, qualifier);
  if (qualifier === 'at-least' || qualifier === 'more-than') return { ...interval, to: Number.POSITIVE_INFINITY };
  if (qualifier === 'at-most' || qualifier === 'less-than') return { ...interval, from: 0 };
  return interval;
}

/** Whether two intervals have more than an end in common, or are the same point. */
export function overlaps(a: Interval, b: Interval): boolean {
  return (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to);
}

/** How far the truth may be from a printed number: half its last printed place for an exact one, more for a hedged one. */
function slack(value: number, qualifier: Qualifier): number {
  const size = Math.abs(value);
  const half = lastPlace(size) / 2;
  if (qualifier === 'exact') return size < 100 && Number.isInteger(size) ? 0.5 : Math.min(half, size * 0.04);
  if (qualifier === 'about') return Math.max(Math.min(half, size * 0.1), size * 0.01);
  return size * 0.1;
}

/** The worth of the last digit that is not a closing zero: 100 for 2,500, 0.1 for 27.6. */
function lastPlace(value: number): number {
  if (value === 0) return 1;
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
