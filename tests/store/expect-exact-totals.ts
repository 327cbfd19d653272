import { expect } from 'vitest';
import type { Store } from '../../src/store/schema';
import { recount } from '../../src/store/totals';

/** Fails unless the kept totals are what counting every mention again gives. */
export async function expectExactTotals(store: Store): Promise<void> {
  expect(await store.getAll('entities')).toEqual(recount(await store.getAll('mentions')));
}
