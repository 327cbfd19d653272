import type { Period } from '../../../model/mention';
import { intern, WordSet } from '../../../text/lexicon';
import type { Tokens } from '../../../text/tokens';
import { readAmount } from '../../detectors/figures/amount';
import {
  AND,
  BETWEEN,
  FROM,
  IN,
  idAt,
  isBreak,
  isDash,
  isNumber,
  OF,
  THE,
  TO,
} from '../../detectors/figures/token-words';
import { type CalendarDate, monthsBefore, printDate, readDigits } from './calendar';

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const MONTH_NUMBERS: ReadonlyMap<number, number> = new Map(
  [...MONTH_NAMES, ...MONTH_NAMES.map((name) => name.slice(0, 3)), 'sept'].map((name, i) => [
    intern(name),
    name === 'sept' ? 9 : (i % 12) + 1,
  ]),
);
const SINCE = intern('since');
const BY = new WordSet('by on at until');
const DURING = new WordSet('in during throughout over within');
const YEAR_WORDS = new WordSet('year calendar');
const SPANS = new WordSet('months month years year');
const YEARS = new WordSet('years year');
const ENDS = new WordSet('to ending ended until end of the');
const PAST = new WordSet('last past previous');
const LAST = intern('last');
const PREVIOUS = intern('previous');
const THIS = intern('this');
const YEAR = intern('year');
const MONTH = intern('month');
/** What is a day alone. */
export const TODAY = new WordSet('today yesterday');

/** What any other period begins with, and the words that come next, numbers apart: asked first, since hardly a word is one. */
export const PERIOD_OPENERS = new WordSet(
  'since between from in during throughout over within by on at until last this',
);
export const PERIOD_SECONDS = new WordSet(
  `the year calendar months month years last past previous to ending ended until end of ${MONTH_NAMES.join(' ')}
   jan feb mar apr jun jul aug sep sept oct nov dec`,
);

interface Dated {
  readonly date: CalendarDate;
  readonly to: number;
}

/** The period or day whose words begin at token `at`; undefined where none does, or where it hangs on a date that is not known. */
export function readPeriod(tokens: Tokens, at: number, published: CalendarDate | undefined): Period | undefined {
  const id = idAt(tokens, at);
  if (id === SINCE) return readSince(tokens, at, published);
  if (id === BETWEEN || id === FROM) return readBetween(tokens, at);
  if (DURING.has(id)) return readSpan(tokens, at, published) ?? readIn(tokens, at);
  if (BY.has(id)) return readAt(tokens, at);
  return published ? readRelative(tokens, at, published) : undefined;
}

/** "since 2019", "since March 2020". */
function readSince(tokens: Tokens, at: number, published: CalendarDate | undefined): Period | undefined {
  const date = readMonthOrYear(tokens, at + 1)?.date;
  return date && { from: printDate(date), ...(published ? { to: printDate(published) } : {}) };
}

/** "between 2010 and 2014", "from August 2010 to June 2014". */
function readBetween(tokens: Tokens, at: number): Period | undefined {
  const from = readMonthOrYear(tokens, at + 1);
  if (!from || (idAt(tokens, from.to) !== AND && idAt(tokens, from.to) !== TO)) return undefined;
  const to = readMonthOrYear(tokens, from.to + 1);
  if (!to) return undefined;
  const [first, last] = [printDate(from.date), printDate(to.date)];
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}

/** "in the year to September 2018", "in the 12 months to the end of March", "over the past two years". */
function readSpan(tokens: Tokens, at: number, published: CalendarDate | undefined): Period | undefined {
  let i = idAt(tokens, at + 1) === THE ? at + 2 : at + 1;
  const isPast = PAST.has(idAt(tokens, i));
  // "27% over the previous year" compares with it.
  if (idAt(tokens, i) === PREVIOUS && YEAR_WORDS.has(idAt(tokens, i + 1))) return undefined;
  if (isPast) i++;
  const count = readAmount(tokens, i);
  const unit = count ? count.to : i;
  if (isBreak(tokens, unit) || !SPANS.has(idAt(tokens, unit))) return undefined;
  const months = (count?.value ?? 1) * (YEARS.has(idAt(tokens, unit)) ? 12 : 1);
  const end = isPast ? published : readEnd(tokens, unit + 1, published);
  if (!end || !Number.isInteger(months) || months > 1200) return undefined;
  if (end.month === undefined) return { from: String(end.year - Math.ceil(months / 12)), to: String(end.year) };
  const first = monthsBefore(end, isPast ? months : months - 1);
  return { from: printDate(first), to: printDate(end) };
}

/** "to September 2018", "to the end of March": a month without its year is the last before the article. */
function readEnd(tokens: Tokens, at: number, published: CalendarDate | undefined): CalendarDate | undefined {
  if (!ENDS.has(idAt(tokens, at))) return undefined;
  let i = at;
  while (ENDS.has(idAt(tokens, i)) && i < at + 5) i++;
  const stated = readMonthOrYear(tokens, i)?.date;
  if (stated) return stated;
  const month = MONTH_NUMBERS.get(idAt(tokens, i));
  if (month === undefined || published?.month === undefined) return undefined;
  return { year: month <= published.month ? published.year : published.year - 1, month };
}

/** "in 2013", "in August 2010", "in 2013-14": counts of that time. */
function readIn(tokens: Tokens, at: number): Period | undefined {
  const stated = readMonthOrYear(tokens, at + 1);
  if (!stated || idAt(tokens, at) !== IN) return stated && toWhole(stated.date);
  const isFinancial = isDash(tokens, stated.to) && isNumber(tokens, stated.to + 1) && stated.date.month === undefined;
  if (isFinancial) return { from: `${stated.date.year}-04`, to: `${stated.date.year + 1}-03` };
  return toWhole(stated.date);
}

const toWhole = (date: CalendarDate): Period => ({ from: printDate(date), to: printDate(date) });

/** "by March 2023", "on 30 June 2014", "at the end of June 2014". */
function readAt(tokens: Tokens, at: number): Period | undefined {
  let i = at + 1;
  while (ENDS.has(idAt(tokens, i)) && i < at + 5) i++;
  const day = isNumber(tokens, i) ? readAmount(tokens, i) : undefined;
  const date =
    (day && day.value <= 31 ? readMonthOrYear(tokens, day.to)?.date : undefined) ?? readMonthOrYear(tokens, i)?.date;
  if (!date) return undefined;
  const isDay = day !== undefined && day.value <= 31 && date.month !== undefined;
  return { at: printDate(isDay ? { ...date, day: day.value } : date) };
}

/** "last year", "this year", "last month", "yesterday". */
function readRelative(tokens: Tokens, at: number, published: CalendarDate): Period | undefined {
  const id = idAt(tokens, at);
  if (TODAY.has(id)) return published.day === undefined ? undefined : { at: printDate(published) };
  if (id !== LAST && id !== THIS) return undefined;
  const back = id === LAST ? 1 : 0;
  const next = idAt(tokens, at + 1);
  if (next === YEAR) {
    const year = String(published.year - back);
    return back ? { from: year, to: year } : { from: year, to: printDate(published) };
  }
  if (next !== MONTH || published.month === undefined) return undefined;
  return toWhole(monthsBefore(published, back));
}

/** "2018", "September 2018", "the end of June 2014" from its month on. */
function readMonthOrYear(tokens: Tokens, at: number): Dated | undefined {
  let i = at;
  while ((idAt(tokens, i) === THE || YEAR_WORDS.has(idAt(tokens, i))) && i < at + 3) i++;
  if (isBreak(tokens, i)) return undefined;
  const month = MONTH_NUMBERS.get(idAt(tokens, i));
  const yearAt = month === undefined ? i : idAt(tokens, i + 1) === OF ? i + 2 : i + 1;
  const year = readYear(tokens, yearAt);
  if (year === undefined) return undefined;
  return { date: month === undefined ? { year } : { year, month }, to: yearAt + 1 };
}

function readYear(tokens: Tokens, at: number): number | undefined {
  if (!isNumber(tokens, at) || isBreak(tokens, at)) return undefined;
  const start = tokens.start[at] as number;
  if ((tokens.end[at] as number) - start !== 4) return undefined;
  const year = readDigits(tokens.text, start, start + 4);
  return year >= 1900 && year <= 2100 ? year : undefined;
}
