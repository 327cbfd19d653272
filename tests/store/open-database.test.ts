import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration } from '../../src/store/migrations';
import { DATABASE, openDatabase } from '../../src/store/open-database';
import { annotationOf } from './annotation-of';

const onClosed = () => undefined;
const options = { patienceMs: 20, onClosed };
const NEWEST = MIGRATIONS.length;
/** A step that has not been thought of yet. */
const NEXT: Migration = {
  version: NEWEST + 1,
  what: 'test',
  migrate(store) {
    store.deleteObjectStore('corrections');
  },
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('openDatabase', () => {
  it('gives way to an upgrade by another tab', async () => {
    let closed = 0;
    await openDatabase({ ...options, migrations: MIGRATIONS, onClosed: () => closed++ });
    const newer = await openDatabase({ ...options, migrations: [...MIGRATIONS, NEXT] });
    expect(newer.version).toBe(NEWEST + 1);
    expect(closed).toBe(1);
  });

  it('says so when an older Gatelog will not let go, and does not stand in the way afterwards', async () => {
    const stubborn = await openDB(DATABASE, NEWEST);
    const opening = openDatabase({ ...options, migrations: [{ ...NEXT, migrate: () => undefined }] });
    await expect(opening).rejects.toThrow('problem:blocked');
    stubborn.close();
    const later = await openDB(DATABASE, NEWEST + 5);
    expect(later.version).toBe(NEWEST + 5);
  });

  it('says so too where its request waits behind one that is blocked, and hears nothing', async () => {
    const stubborn = await openDB(DATABASE, NEWEST);
    const migrations = [{ ...NEXT, migrate: () => undefined }];
    const first = openDatabase({ ...options, patienceMs: 10_000, migrations });
    await expect(openDatabase({ ...options, migrations })).rejects.toThrow('problem:blocked');
    stubborn.close();
    expect((await first).version).toBe(NEWEST + 1);
  });

  it('says so when a newer Gatelog has been here', async () => {
    (await openDB(DATABASE, NEWEST + 1)).close();
    await expect(openDatabase({ ...options, migrations: MIGRATIONS })).rejects.toThrow('problem:newer-library');
  });

  it('leaves a library as it was when a step fails', async () => {
    const before = await openDatabase({ ...options, migrations: MIGRATIONS });
    await before.put('annotations', annotationOf('a'));
    before.close();
    const failing: Migration = {
      version: NEWEST + 1,
      what: 'fails half way',
      async migrate(store, tx) {
        store.deleteObjectStore('corrections');
        await tx.objectStore('annotations').clear();
        throw new Error('This step is wrong.');
      },
    };
    await expect(openDatabase({ ...options, migrations: [...MIGRATIONS, failing] })).rejects.toThrow('step is wrong');
    const after = await openDatabase({ ...options, migrations: MIGRATIONS });
    expect(after.version).toBe(NEWEST);
    expect(await after.count('annotations')).toBe(1);
    expect([...after.objectStoreNames]).toContain('corrections');
  });
});
