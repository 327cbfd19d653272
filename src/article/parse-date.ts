import { type MonthNames, monthNames } from './month-names';

/** A day, month or year as an article gives it: YYYY-MM-DD, YYYY-MM or YYYY. */
export type PlainDate = string;

/** The web is not older, and nothing on it is newer than tomorrow. */
const EARLIEST = '1990';

/** How the parts of a date in digits stand in the page's country: 3/4/2017 is the third of April nearly everywhere. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

/** The date that a machine-readable string gives, in the offset it was written in; undefined where it is none. */
export function parseMachineDate(value: string, today: PlainDate): PlainDate | undefined {
  const text = value.trim();
  const iso =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ??
    /^(\d{4})$/.exec(text);
  if (iso) return check(iso[1], iso[2], iso[3], today);
  const seconds = /^(\d{10})(\d{3})?$/.exec(text);
  if (seconds) return fromInstant(Number(seconds[1]) * 1000, today);
  return parseWrittenDate(text, today, 'unknown');
}

/**
 * The first date in running text: "Thursday 21 February 2019", "Feb 21st, 2019", "21/02/2019", "2019-02-21".
 * Only whole days count. A date in digits that could be read two ways counts only where the page's country settles it.
 */
export function parseWrittenDate(
  text: string,
  today: PlainDate,
  order: DayOrder,
  months: MonthNames = monthNames('en-GB'),
): PlainDate | undefined {
  // No date is without a figure, and most lines are; the expressions below take milliseconds to compile.
  if (!/\d/.test(text)) return undefined;
  return (
    inWords(text, today, months) ??
    firstMatch(/(?<!\d)(\d{4})(?:[-/]|\. ?|年)(\d{1,2})(?:[-/]|\. ?|月)(\d{1,2})(?!\d)/g, text, (m) =>
      check(m[1], m[2], m[3], today),
    ) ??
    firstMatch(/(?<![\p{L}\d.,£$€])(\d{1,2})([-/]|\. ?)(\d{1,2})\2(\d{4}|\d{2})(?![\d])/gu, text, (m) =>
      // Full stops part a date only where the day comes first.
      inDigits(m, today, m[2]?.startsWith('.') ? 'day-first' : order),
    )
  );
}

/** Day and month stand on either side of a month's name; the year follows, or leads as in Japanese and Hungarian. */
function inWords(text: string, today: PlainDate, months: MonthNames): PlainDate | undefined {
  return (
    firstMatch(
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.|ain|eg|fed)?[\s-]+(?:de |of |d[’'])?(\p{L}[\p{L}\p{M}]{2,})\.?,?[\s-]+(?:de |del )?(\d{4})(?!\d)/giu,
      text,
      (m) => check(m[3], months.get(m[2] ?? ''), m[1], today),
    ) ??
    firstMatch(
      /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:de )?(\d{4})(?!\d)/giu,
      text,
      (m) => check(m[3], months.get(m[1] ?? ''), m[2], today),
    )
  );
}

function inDigits(match: RegExpMatchArray, today: PlainDate, order: DayOrder): PlainDate | undefined {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = match[4]?.length === 2 ? `20${match[4]}` : match[4];
  if (first > 12 || first === second) return check(year, second, first, today);
  if (second > 12) return check(year, first, second, today);
  if (order === 'unknown') return undefined;
  return order === 'day-first' ? check(year, second, first, today) : check(year, first, second, today);
}

function firstMatch(
  pattern: RegExp,
  text: string,
  toDate: (match: RegExpMatchArray) => PlainDate | undefined,
): PlainDate | undefined {
  for (const match of text.matchAll(pattern)) {
    const date = toDate(match);
    if (date) return date;
  }
  return undefined;
}

function fromInstant(milliseconds: number, today: PlainDate): PlainDate | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : within(date.toISOString().slice(0, 10), today);
}

type Part = string | number | undefined;

/** The parts as a date of the calendar between the beginnings of the web and tomorrow; undefined where they are none. */
export function check(year: Part, month: Part, day: Part, today: PlainDate): PlainDate | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return day === undefined ? within(String(year), today) : undefined;
  const head = `${year}-${String(Number(month)).padStart(2, '0')}`;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return within(head, today);
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return within(`${head}-${String(Number(day)).padStart(2, '0')}`, today);
}

function within(date: PlainDate, today: PlainDate): PlainDate | undefined {
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  return date >= EARLIEST && date <= tomorrow ? date : undefined;
}
