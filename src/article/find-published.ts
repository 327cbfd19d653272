import { type DateContext, type FoundDate, firstOf, isWholeDay, type Way } from './date-context';
import type { PlainDate } from './parse-date';
import { findOnlyDay, isShown, shownWays } from './shown-dates';
import { statedHour, statedWays, vagueWays } from './stated-dates';
import { findUrlDate } from './url-date';

const DAY_MS = 86_400_000;

/** The day an article came out, from the most trusted place that gives one; undefined rather than a guess. */
export function findPublished(context: DateContext): FoundDate | undefined {
  const stated = statedWays(context);
  const shown = shownWays(context);
  const best = firstOf(stated);
  if (best && isWholeDay(best.date)) return findEarlier(best, context) ?? findLocalDay(best, context, shown) ?? best;
  const vague = vagueWays(context);
  const agreed = vague.map(([from, find]): Way => [from, () => shownAlike(find(), context)]);
  const all = [...stated, ...agreed, ...shown.slice(0, 2), ...vague, ...shown.slice(2)];
  // A year or a month is better than nothing, and a day in it better still.
  const coarse = best ?? firstOf(all);
  const days = all.map(([from, find]): Way => [from, () => wholeDay(find(), coarse?.date)]);
  return firstOf(days) ?? toOnlyDay(context, coarse) ?? coarse;
}

function shownAlike(date: PlainDate | undefined, context: DateContext): PlainDate | undefined {
  return date && isShown(date, context) ? date : undefined;
}

function wholeDay(date: PlainDate | undefined, within = ''): PlainDate | undefined {
  return isWholeDay(date) && date.startsWith(within) ? date : undefined;
}

/** An address is given once; a date in a page's head may be set anew whenever the page is. */
function findEarlier({ date }: FoundDate, { url, today }: DateContext): FoundDate | undefined {
  const given = wholeDay(findUrlDate(url, today));
  return given && daysBetween(given, date) > 1 ? { date: given, from: 'url' } : undefined;
}

/**
 * Machines write the day in Greenwich, where it may be another than the paper's. The day before or after, in the page's own
 * words or its address, is the one that readers know.
 */
function findLocalDay(stated: FoundDate, context: DateContext, shown: readonly Way[]): FoundDate | undefined {
  const { date } = stated;
  const hour = statedHour(context);
  if (hour === 'local' || findUrlDate(context.url, context.today) === date) return undefined;
  for (const [from, find] of shown) {
    const local = find();
    if (local === date) return undefined;
    const days = local ? daysBetween(date, local) : 0;
    // West of Greenwich it is still the day before in the morning, east of it the day after in the evening.
    const isLocal = hour === undefined || (days < 0 ? hour < 12 : hour >= 10);
    if (local && Math.abs(days) === 1 && isLocal) return { date: local, from };
  }
  return undefined;
}

function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

function toOnlyDay(context: DateContext, coarse: FoundDate | undefined): FoundDate | undefined {
  const date = coarse && findOnlyDay(context, coarse.date);
  return date ? { date, from: 'visible-text' } : undefined;
}
