import type { EntityKey } from '../model/entity-key';
import type { MentionRow, Writing } from './schema';
import { addTally, type Tally, toTally } from './tally';
import type { Share } from './totals';

/**
 * How many articles a day mention an entity, a row a year: so that "how many before that day" costs one small row, where
 * counting the index costs a look at each article of the month.
 */
export function toYearKey(key: EntityKey, date: string): string {
  return `${key}\t${date.slice(0, 4)}`;
}

/** Moves the calendar of a key by what articles take out of it and put in. The transaction must cover `calendar`. */
export async function changeCalendar(
  tx: Writing,
  key: EntityKey,
  changes: readonly { readonly out: Share | undefined; readonly into: Share | undefined }[],
): Promise<void> {
  const years = new Map<string, { readonly into: string[]; readonly out: string[] }>();
  const add = (side: 'into' | 'out', share: Share | undefined) => {
    if (!share) return;
    const year = toYearKey(key, share.date);
    const dates = years.get(year) ?? { into: [], out: [] };
    dates[side].push(share.date);
    years.set(year, dates);
  };
  for (const { out, into } of changes) {
    add('into', into);
    add('out', out);
  }
  const calendar = tx.objectStore('calendar');
  await Promise.all(
    [...years].map(async ([year, { into, out }]) => {
      const grown = addTally((await calendar.get(year)) ?? [], toTally(into), 1);
      const days = addTally(grown, toTally(out), -1);
      if (days.length === 0) await calendar.delete(year);
      else await calendar.put(days, year);
    }),
  );
}

/** The calendar that a set of mention rows adds up to, by year key: what the kept one must always equal. */
export function recountCalendar(rows: Iterable<MentionRow>): ReadonlyMap<string, Tally> {
  const calendar = new Map<string, Tally>();
  for (const { date, mentions } of rows) {
    for (const key of new Set(mentions.map((mention) => mention.key))) {
      const year = toYearKey(key, date);
      calendar.set(year, addTally(calendar.get(year) ?? [], [[date, 1]], 1));
    }
  }
  return calendar;
}
