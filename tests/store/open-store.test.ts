import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/open-store';
import { readSettings } from '../../src/store/settings';
import { withStore } from '../../src/store/with-store';
import { write } from '../../src/store/write';
import { annotationOf } from './annotation-of';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(async () => {
  await closeStore();
});

describe('openStore', () => {
  it('gives the same connection while it is open, and a new one after', async () => {
    const store = await openStore();
    expect(await openStore()).toBe(store);
    await closeStore();
    expect(await openStore()).not.toBe(store);
  });
});

describe('withStore', () => {
  it('opens anew when the connection gave way the moment before', async () => {
    (await openStore()).close();
    await expect(withStore(readSettings)).resolves.toMatchObject({ keeping: 'every-article' });
  });
});

describe('write', () => {
  it('asks for strict durability, so that nothing is acknowledged before it is on disk', async () => {
    const store = await openStore();
    const durability = await write(store, ['settings'], async (tx) => tx.durability);
    expect(durability).toBe('strict');
  });

  it('undoes everything when any part fails', async () => {
    const store = await openStore();
    const failing = write(store, ['annotations'], async (tx) => {
      await tx.objectStore('annotations').put(annotationOf('a'));
      throw new Error('The second half failed.');
    });
    await expect(failing).rejects.toThrow('The second half failed.');
    expect(await store.count('annotations')).toBe(0);
  });

  it('tells a full disk in plain words', async () => {
    const store = await openStore();
    const full = write(store, ['annotations'], async () => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError');
    });
    await expect(full).rejects.toThrow('problem:full');
  });

  it('fails too when the transaction breaks after the work is done', async () => {
    const store = await openStore();
    const late = write(store, ['annotations'], async (tx) => {
      await tx.objectStore('annotations').put(annotationOf('a'));
      tx.abort();
    });
    await expect(late).rejects.toThrow('problem:not-written');
    expect(await store.count('annotations')).toBe(0);
  });
});
