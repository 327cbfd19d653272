import { fromBase62, toBase62 } from './base62';

/** How many characters a packed date takes. */
export const DATE_WIDTH = 3;

/** In the place of a packed end: the start of the row behind it. No packed date is as high. */
export const AT_NEXT_START = '~~~';

/** Years count from here, so that 0 is free for "no date"; the last one is the last that fits. */
const YEAR_ZERO = 1599;
const LAST_YEAR = 2170;

/**
 * A date of any precision (YYYY, YYYY-MM, YYYY-MM-DD) or null in three characters: years times months (0 for none)
 * times days (0 for none). Throws on anything else and on years outside 1600 to 2170.
 */
export function packDate(date: string | null): string {
  if (date === null) return toBase62(0, DATE_WIDTH);
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!parts) throw new Error(`"${date}" is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD.`);
  const year = Number(parts[1]);
  if (year <= YEAR_ZERO || year > LAST_YEAR) throw new Error(`"${date}" is outside the years that tables can hold.`);
  return toBase62(((year - YEAR_ZERO) * 13 + Number(parts[2] ?? 0)) * 32 + Number(parts[3] ?? 0), DATE_WIDTH);
}

/** The date packed at `at`, null for "no date". */
export function unpackDate(text: string, at: number): string | null {
  const packed = fromBase62(text, at, DATE_WIDTH);
  if (packed === 0) return null;
  const day = packed % 32;
  const months = (packed - day) / 32;
  const month = months % 13;
  const year = (months - month) / 13 + YEAR_ZERO;
  if (month === 0) return String(year);
  return day === 0 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

function pad(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}
