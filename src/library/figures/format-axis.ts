import { formatValue } from '../../wording/format-number';
import { words } from '../../words/spoken';
import type { Axis } from './to-points';

const compact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number as it stands on an axis: "£1.3bn", "20%", "86,000". */
export function formatAxis(value: number, { dimension }: Axis): string {
  if (dimension === 'GBP' || dimension === 'percent') return formatValue(words, value, dimension);
  // What a rate comes to when it is worked out has no more digits than anybody counted.
  return Math.abs(value) >= 1000
    ? compact.format(Math.round(value))
    : Number(value.toPrecision(3)).toLocaleString('en-GB');
}

const PERIODS: readonly (readonly [number, string])[] = [
  [365.25, 'a day'],
  [365.25 / 7, 'a week'],
  [12, 'a month'],
  [1, 'a year'],
];

/** What the axis counts: "a day", "pounds a year", "per cent"; empty for plain numbers. */
export function nameAxis({ dimension, perYear }: Axis): string {
  const unit = { GBP: 'pounds', percent: 'per cent', count: '' }[dimension] ?? dimension.replaceAll('-', ' ');
  const period = PERIODS.find(([times]) => times === perYear)?.[1] ?? '';
  return [unit, period].filter(Boolean).join(' ');
}
