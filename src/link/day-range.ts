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
  if (!isDate(date)) return undefined;
  if (date.length === 10) return { first: date, last: date };
  return { first: date + '-01-01'.slice(date.length - 4), last: date + '-12-31'.slice(date.length - 4) };
}

/** Told by its characters: recognition asks for every office that an article names. */
function isDate(date: string): boolean {
  const { length } = date;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  for (let i = 0; i < length; i++) {
    const code = date.charCodeAt(i);
    if (i === 4 || i === 7 ? code !== 45 : code < 48 || code > 57) return false;
  }
  const month = length < 7 ? 1 : twoDigits(date, 5);
  const day = length < 10 ? 1 : twoDigits(date, 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function twoDigits(date: string, at: number): number {
  return (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48;
}

/** The day so many days after another (YYYY-MM-DD). */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
