const SCALES = [
  { at: 1e9, word: 'bn' },
  { at: 1e6, word: 'm' },
] as const;

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A value with its unit in a few characters: "2,500", "£1.3bn", "19%", "27 a day"; the unit's noun is left to the measure. */
export function formatValue(value: number, unit: string, per?: string, high?: number): string {
  const amount =
    high === undefined ? formatAmount(value, unit) : `${formatAmount(value, unit)} to ${formatAmount(high, unit)}`;
  return per ? `${amount} a ${per}` : amount;
}

function formatAmount(value: number, unit: string): string {
  const isMoney = unit === 'GBP';
  if (isMoney) {
    for (const { at, word } of SCALES) if (Math.abs(value) >= at) return `£${grouped.format(value / at)}${word}`;
    return `£${grouped.format(value)}`;
  }
  return unit === 'percent' ? `${grouped.format(value)}%` : grouped.format(value);
}

/** A difference with its sign and share: "+2 (8%)", "−£1m (5%)"; "±0" where there is none. */
export function formatDifference(difference: number, unit: string, ratio?: number): string {
  if (difference === 0) return '±0';
  const sign = difference > 0 ? '+' : '−';
  const size = formatAmount(Math.abs(difference), unit).replace('%', ' points');
  if (ratio === undefined) return `${sign}${size}`;
  const share = Math.abs(ratio) * 100;
  const percent = share < 1 ? 'under 1' : share < 1000 ? String(Math.round(share)) : undefined;
  return percent && unit !== 'percent' ? `${sign}${size} (${percent}%)` : `${sign}${size}`;
}
