import { formatValue } from '../../wording/format-number';
import type { MessageKey } from '../../words/message-key';
import { words } from '../../words/spoken';
import type { Axis } from './to-points';

/** A number as it stands on an axis: "£1.3bn", "20%", "86,000". */
export function formatAxis(value: number, { dimension }: Axis): string {
  if (dimension === 'GBP' || dimension === 'percent') return formatValue(words, value, dimension);
  // What a rate comes to when it is worked out has no more digits than anybody counted.
  return words.number(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3)), 3);
}

const PERIODS: readonly (readonly [number, MessageKey])[] = [
  [365.25, 'axis_day'],
  [365.25 / 7, 'axis_week'],
  [12, 'axis_month'],
  [1, 'axis_year'],
];

/** What the axis counts: "a day", "pounds a year", "per cent"; empty for plain numbers. */
export function nameAxis({ dimension, perYear }: Axis): string {
  return [nameUnit(dimension), namePeriod(perYear)].filter(Boolean).join(' ');
}

function nameUnit(dimension: string): string {
  if (dimension === 'GBP') return words.say('axisPounds');
  if (dimension === 'percent') return words.say('axisPercent');
  return dimension === 'count' ? '' : dimension.replaceAll('-', ' ');
}

/** "a day", where what is counted is so many a day. */
export function namePeriod(perYear: number | undefined): string {
  const key = PERIODS.find(([times]) => times === perYear)?.[1];
  return key ? words.say(key) : '';
}
