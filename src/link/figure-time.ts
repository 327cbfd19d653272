import type { Figure, Period } from '../model/mention';

/** A stretch of days, both ends included, counted from 1 January 1970. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the times of two figures lie to each other; *unclear* where a date is missing or too coarse to tell. */
export type Order = 'later' | 'earlier' | 'alike' | 'unlike' | 'unclear';

/** Reports of one event come out within this many days. */
const SAME_NEWS = 3;

/** The days that a period covers, as precise as it is stated; undefined where it states nothing usable. */
export function toSpan({ at, from, to }: Period): Span | undefined {
  const first = daysOf(from ?? at ?? to);
  const last = daysOf(to ?? at ?? from);
  return first && last && first.start <= last.end ? { start: first.start, end: last.end } : undefined;
}

/**
 * How the time of `now` lies to that of `earlier`: by their stated periods, and where a figure states none, by the date of its
 * article. *unlike* are stated periods of different length (a quarter and a year), whose figures do not compare.
 */
export function orderOf(
  now: Figure,
  earlier: Figure,
  dates: { readonly now?: string | undefined; readonly earlier?: string | undefined },
): Order {
  const [a, b] = [timeOf(now, dates.now), timeOf(earlier, dates.earlier)];
  if (!a || !b) return 'unclear';
  if (a.isStated && b.isStated) return orderOfStated(a, b);
  if (isClose(a, b)) return a.isStated || b.isStated ? 'unclear' : 'alike';
  return orderOfEnds(a, b);
}

interface Time extends Span {
  readonly isStated: boolean;
  /** A stretch with two ends, not a moment given as a day, a month or a year. */
  readonly isStretch: boolean;
}

function timeOf(figure: Figure, published: string | undefined): Time | undefined {
  const stated = figure.period && toSpan(figure.period);
  if (stated) return { ...stated, isStated: true, isStretch: figure.period?.at === undefined };
  const day = daysOf(published);
  return day && { ...day, isStated: false, isStretch: false };
}

function orderOfStated(a: Time, b: Time): Order {
  if (isClose(a, b)) return 'alike';
  const [longer, shorter] = [lengthOf(a), lengthOf(b)].sort((x, y) => y - x) as [number, number];
  if ((a.isStretch || b.isStretch) && longer > shorter * 1.25) return 'unlike';
  // A month and a day within it are one moment, told more or less closely.
  if (contains(a, b) || contains(b, a)) return 'alike';
  return orderOfEnds(a, b);
}

function orderOfEnds(a: Span, b: Span): Order {
  if (contains(a, b) || contains(b, a)) return 'unclear';
  if (a.end !== b.end) return a.end > b.end ? 'later' : 'earlier';
  return 'unclear';
}

const lengthOf = ({ start, end }: Span): number => end - start + 1;
const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const isClose = (a: Span, b: Span): boolean =>
  Math.abs(a.start - b.start) <= SAME_NEWS && Math.abs(a.end - b.end) <= SAME_NEWS;

/** The days of YYYY, YYYY-MM or YYYY-MM-DD. */
function daysOf(date: string | undefined): Span | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '') ?? [];
  if (!year) return undefined;
  const start = toDay(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  if (day) return { start, end: start };
  return { start, end: (month ? toDay(Number(year), Number(month), 1) : toDay(Number(year) + 1, 0, 1)) - 1 };
}

function toDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000;
}
