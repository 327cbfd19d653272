import { expect } from 'vitest';
import type { Store } from '../../src/store/schema';
import { recount, recountRecent } from '../../src/store/totals';

/** Fails unless the kept totals, and the newest articles at hand, are what counting every mention again gives. */
export async function expectExactTotals(store: Store): Promise<void> {
  const mentions = await store.getAll('mentions');
  expect(await store.getAll('entities')).toEqual(recount(mentions));
  expect(await store.getAll('recent')).toEqual(recountRecent(mentions));
}
