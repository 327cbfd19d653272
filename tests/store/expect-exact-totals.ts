import { expect } from 'vitest';
import { recountCalendar } from '../../src/store/calendar';
import type { Store } from '../../src/store/schema';
import { recount, recountRecent } from '../../src/store/totals';

/** Fails unless the kept totals, the newest articles at hand and the calendar, are what counting every mention again gives. */
export async function expectExactTotals(store: Store): Promise<void> {
  const mentions = await store.getAll('mentions');
  expect(await store.getAll('entities')).toEqual(recount(mentions));
  expect(await store.getAll('recent')).toEqual(recountRecent(mentions));
  const [years, days] = await Promise.all([store.getAllKeys('calendar'), store.getAll('calendar')]);
  expect(new Map(years.map((year, i) => [year, days[i]]))).toEqual(recountCalendar(mentions));
}
