import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { closeStore, openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/schema';

/** An empty library of its own for a test. */
export async function freshStore(): Promise<Store> {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
  return openStore();
}
