import type { FactSource } from '../model/article';
import { type Block, dataOf, textsOf } from './blocks';
import type { FactLines } from './fact-lines';
import { monthNames } from './month-names';
import { type PageFacts, tidy } from './page-facts';
import { type DayOrder, type PlainDate, parseMachineDate, parseWrittenDate } from './parse-date';

/** What a date is looked for in. */
export interface DateContext {
  readonly facts: PageFacts;
  readonly url: string;
  readonly language: string | undefined;
  readonly today: PlainDate;
  readonly lines: FactLines;
}

/** A date of the article, and where the page says so. */
export interface FoundDate {
  readonly date: PlainDate;
  readonly from: FactSource;
}

/** A place to look for a date in. */
export type Way = readonly [FactSource, () => PlainDate | undefined];

const WHOLE_DAY = '2019-02-21'.length;

export function firstOf(ways: readonly Way[]): FoundDate | undefined {
  for (const [from, find] of ways) {
    const date = find();
    if (date) return { date, from };
  }
  return undefined;
}

export function isWholeDay(date: PlainDate | undefined): date is PlainDate {
  return date?.length === WHOLE_DAY;
}

export function first<T>(all: Iterable<T>, find: (one: T) => PlainDate | undefined): PlainDate | undefined {
  for (const one of all) {
    const date = find(one);
    if (date) return date;
  }
  return undefined;
}

/** The one date that all of these give, as far as they give any; undefined where they give several. */
export function onlyDate<T>(all: Iterable<T>, find: (one: T) => PlainDate | undefined): PlainDate | undefined {
  const dates = new Set<PlainDate>();
  for (const one of all) {
    const date = find(one);
    if (date) dates.add(date);
  }
  const [date] = dates;
  return dates.size === 1 ? date : undefined;
}

/** A machine's date. */
export function machine(value: string | null | undefined, today: PlainDate): PlainDate | undefined {
  return value ? parseMachineDate(value, today) : undefined;
}

/** The first date in a line of the page. */
export function written(line: string, context: DateContext): PlainDate | undefined {
  return parseWrittenDate(line, context.today, dayOrder(context), monthNames(context.language));
}

/** The date of an element that is marked as one: the machine's form of it, else its words. */
export function dateOf(element: Element, context: DateContext): PlainDate | undefined {
  const value = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find((one) => one);
  return machine(value, context.today) ?? written(tidy(element.textContent) ?? '', context);
}

/** A block's words; `between` stands between two of its text nodes. */
export function lineOf(block: Block, between = ''): string {
  return tidy(dataOf(block).join(between)) ?? '';
}

/** The elements of a block that are times. */
export function timesIn(block: Block): readonly Element[] {
  const times = new Set<Element>();
  for (const text of textsOf(block)) {
    const time = text.parentElement?.closest('time');
    if (time) times.add(time);
  }
  return [...times];
}

const BRITISH = /\.(?:uk|ie|cymru|wales|scot)(?:[:/]|$)/;

/** Only the United States put the month first; "en" alone may be theirs or not. */
function dayOrder({ language, url }: DateContext): DayOrder {
  const tag = (language ?? /\/(en-[a-z]{2})\//i.exec(url)?.[1])?.toLowerCase() ?? '';
  if (/^en-(?:us|ph)/.test(tag)) return BRITISH.test(url) ? 'day-first' : 'month-first';
  return BRITISH.test(url) || (tag && tag !== 'en') ? 'day-first' : 'unknown';
}
