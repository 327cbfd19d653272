/** Days from `first` to `last`, both included, as YYYY-MM-DD; they compare as text. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that a date of any precision (YYYY, YYYY-MM, YYYY-MM-DD) can mean; undefined where it is not such a date.
 * The last day of a month is written as its 31st: right for comparing, not for showing.
 */
export function toDayRange(date: string): DayRange | undefined {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date)) return undefined;
  return { first: date + '-01-01'.slice(date.length - 4), last: date + '-12-31'.slice(date.length - 4) };
}

/** The day so many days after another (YYYY-MM-DD). */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
