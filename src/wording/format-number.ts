import { toKey } from '../words/message-key';
import type { Words } from '../words/words';

const SCALES = [
  { at: 1e9, word: 'bn' },
  { at: 1e6, word: 'm' },
] as const;

const PERIODS = ['day', 'week', 'month', 'year'] as const;

/** A value with its unit in a few characters: "2,500", "£1.3bn", "19%", "27 a day"; the unit's noun is left to the measure. */
export function formatValue(words: Words, value: number, unit: string, per?: string, high?: number): string {
  const low = formatAmount(words, value, unit);
  const amount = high === undefined ? low : words.say('amountRange', low, formatAmount(words, high, unit));
  const period = PERIODS.find((one) => one === per);
  return period ? words.say(toKey('amount', period), amount) : amount;
}

function formatAmount(words: Words, value: number, unit: string): string {
  if (unit === 'GBP') {
    for (const { at, word } of SCALES) if (Math.abs(value) >= at) return `£${words.number(value / at)}${word}`;
    return `£${words.number(value)}`;
  }
  return unit === 'percent' ? `${words.number(value)}%` : words.number(value);
}

/** A difference with its sign and share: "+2 (8%)", "−£1m (5%)"; "±0" where there is none. */
export function formatDifference(words: Words, difference: number, unit: string, ratio?: number): string {
  if (difference === 0) return '±0';
  const sign = difference > 0 ? '+' : '−';
  const amount = Math.abs(difference);
  const isShare = unit === 'percent';
  const size = isShare ? words.say('amountPoints', amount) : formatAmount(words, amount, unit);
  if (ratio === undefined) return `${sign}${size}`;
  const share = Math.abs(ratio) * 100;
  const percent = share < 1 ? words.say('amountUnderOne') : share < 1000 ? String(Math.round(share)) : undefined;
  return percent && !isShare ? `${sign}${size} (${percent}%)` : `${sign}${size}`;
}
