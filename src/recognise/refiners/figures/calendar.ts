import { codeIn } from '../../../text/characters';

/** A date as precise as it is known: a year, or a year and a month, or a day. Months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The date in a string of the form YYYY, YYYY-MM or YYYY-MM-DD; undefined for any other. */
export function readDate(text: string | undefined): CalendarDate | undefined {
  if (text === undefined || (text.length !== 4 && text.length !== 7 && text.length !== 10)) return undefined;
  const year = readDigits(text, 0, 4);
  if (year < 0) return undefined;
  if (text.length === 4) return { year };
  const month = readPart(text, 4);
  if (month < 0) return undefined;
  if (text.length === 7) return { year, month };
  const day = readPart(text, 7);
  return day < 0 ? undefined : { year, month, day };
}

/** "-08" at an offset; -1 for anything else. */
const readPart = (text: string, at: number): number =>
  codeIn(text, at) === HYPHEN ? readDigits(text, at + 1, at + 3) : -1;

const HYPHEN = 45;
const ZERO = 48;

/** The number whose digits stand at [from, to); -1 where anything else does. */
export function readDigits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = codeIn(text, i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const twoDigits = (part: number): string => (part < 10 ? `0${part}` : `${part}`);

/** As readDate reads it. */
export function printDate({ year, month, day }: CalendarDate): string {
  if (month === undefined) return `${year}`;
  const yearAndMonth = `${year}-${twoDigits(month)}`;
  return day === undefined ? yearAndMonth : `${yearAndMonth}-${twoDigits(day)}`;
}

/** The month so many months before the date's own; needs a month. */
export function monthsBefore({ year, month = 1 }: CalendarDate, months: number): CalendarDate {
  const count = year * 12 + (month - 1) - months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}
