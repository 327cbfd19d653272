/** A date as precise as it is known: a year, or a year and a month, or a day. Months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date in a string of the form YYYY, YYYY-MM or YYYY-MM-DD; undefined for any other. */
export function readDate(text: string | undefined): CalendarDate | undefined {
  const [, year, month, day] = SHAPE.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** As readDate reads it. */
export function printDate({ year, month, day }: CalendarDate): string {
  return [String(year), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])].join(
    '-',
  );
}

/** The month so many months before the date's own; needs a month. */
export function monthsBefore({ year, month = 1 }: CalendarDate, months: number): CalendarDate {
  const count = year * 12 + (month - 1) - months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}
