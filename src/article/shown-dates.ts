import type { Block } from './blocks';
import {
  type DateContext,
  dateOf,
  first,
  isWholeDay,
  lineOf,
  onlyDate,
  timesIn,
  type Way,
  written,
} from './date-context';
import { beforeUpdate, isUpdate, SAYS_SO } from './date-words';
import type { PlainDate } from './parse-date';
import { toLine } from './to-line';
import { findUrlDate } from './url-date';

const LONGEST_LINE = 160;
/** Characters behind "published" in which its date stands. */
const SOON = 60;

/** Where a page shows its readers when it came out, the likeliest first. */
export function shownWays(context: DateContext): readonly Way[] {
  const { lines } = context;
  return [
    ['time-element', () => first(lines.near, (block) => timeIn(block, context)) ?? markedTime(context)],
    ['visible-text', () => first(lines.near, (block) => dateIn(block, context)) ?? dateline(context)],
    ['url', () => findUrlDate(context.url, context.today)],
    ['visible-text', () => namedLine(context)],
  ];
}

/** The one day in a known month that stands on the page outside the article's text. */
export function findOnlyDay(context: DateContext, month: PlainDate): PlainDate | undefined {
  return onlyDate(context.lines.outside(), (block) => {
    const day = dateIn(block, context);
    return isWholeDay(day) && day.startsWith(month) ? day : undefined;
  });
}

/** Whether a line by the headline gives this date. */
export function isShown(date: PlainDate, context: DateContext): boolean {
  return context.lines.near.some((block) => dateIn(block, context) === date);
}

/** The `time` elements of a line that does not speak of an update. What a paper tells its readers goes before what it tells machines. */
function timeIn(block: Block, context: DateContext): PlainDate | undefined {
  const line = lineOf(block);
  if (isUpdate(line)) return undefined;
  const times = timesIn(block);
  const said = times.length > 0 && SAYS_SO.test(line) ? written(line, context) : undefined;
  return said ?? first(times, (time) => dateOf(time, context));
}

/** The old mark of HTML 5 for the time a page came out; where there are several, other stories' are among them. */
function markedTime(context: DateContext): PlainDate | undefined {
  return onlyDate(context.facts.document.querySelectorAll('time[pubdate]'), (time) => dateOf(time, context));
}

function dateIn(block: Block, context: DateContext): PlainDate | undefined {
  const said = saidIn(block, context);
  if (said) return said;
  const line = beforeUpdate(lineOf(block));
  if (line.length > LONGEST_LINE) return undefined;
  // What stands in elements of its own may be set apart by style alone.
  return written(line, context) ?? written(beforeUpdate(lineOf(block, ' ')), context);
}

/** A paragraph at the article's start that begins with place and day. */
function dateline(context: DateContext): PlainDate | undefined {
  // Where several begin with a day they tell of what happened on it.
  return onlyDate(context.lines.opening, (block) => {
    const line = toLine(block);
    // "London, 3 March 2017 – Staff at …", "01.02.2022 “The …", "31. Oktober 2023. Woher …".
    const [, opening] = /^(.{6,40}?)(?:\s[-–—]\s|[):|„“"»]|(?<!\b\d\d?)\.\s(?=\p{Lu}))/u.exec(line) ?? [];
    const places = opening?.match(/\p{L}{2,}/gu)?.length ?? 0;
    return opening && places <= 4 ? written(opening, context) : undefined;
  });
}

/** What lines named for a date give, wherever on the page; where those aside or in the text give several, none is known to be the article's. */
function namedLine(context: DateContext): PlainDate | undefined {
  const { named, aside, within, said } = context.lines;
  const find = (block: Block) => timeIn(block, context) ?? dateIn(block, context);
  return (
    first(named, find) ??
    onlyDate(aside, find) ??
    onlyDate(said(), (block) => saidIn(block, context)) ??
    onlyDate(within, find)
  );
}

/** The date behind the words that say "published". */
function saidIn(block: Block, context: DateContext): PlainDate | undefined {
  const line = toLine(block);
  const at = line.search(SAYS_SO);
  return at < 0 ? undefined : written(line.slice(at, at + SOON), context);
}
