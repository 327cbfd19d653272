import type { EntityKey } from '../model/entity-key';

/**
 * An entity or measure with an article's date in one string, for a multi-entry index: `prison:bedford\t79838883`.
 * The date's digits are complemented, so that ascending order is newest first and one request with a limit gives
 * the newest. A date less precise than a day stands for the beginning of its month or year.
 */
export function toPackedKey(key: EntityKey, date: string): string {
  return `${key}\t${complement(date)}`;
}

/** Range of all articles of a key dated up to and including `until` (all of them where absent), newest first. */
export function toRange(key: EntityKey, until?: string): IDBKeyRange {
  return IDBKeyRange.bound(`${key}\t${until === undefined ? '' : complement(until)}`, `${key}\t99999999`);
}

/** The date in a packed key, as precise as it went in. */
export function dateOf(packed: string): string {
  const digits = swapDigits(packed.slice(-8));
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  if (month === '00') return year;
  return day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** The month of a date, or the year where it has no month. */
export function toMonth(date: string): string {
  return date.slice(0, 7);
}

function complement(date: string): string {
  return swapDigits(date.replaceAll('-', '').padEnd(8, '0'));
}

function swapDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
