import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { toReading } from '../../src/memory/to-reading';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { keepArticle } from '../../src/store/articles';
import { MIGRATIONS } from '../../src/store/migrations';
import { openDatabase } from '../../src/store/open-database';
import type { Store } from '../../src/store/schema';
import { readSettings } from '../../src/store/settings';
import { markedArticle } from '../memory/marked-article';
import { expectExactTotals } from './expect-exact-totals';
import { LIBRARIES } from './libraries';

/** Nothing stands in the way here, so that patience is for a busy machine only. */
const options = { patienceMs: 10_000, onClosed: () => undefined };
const NEWEST = MIGRATIONS.length;

/** What an empty library of today is made of. */
const shapeOf = (store: Store) =>
  [...store.objectStoreNames].map((name) => {
    const { keyPath, indexNames } = store.transaction(name).store;
    return { name, keyPath, indexes: [...indexNames] };
  });

describe('migrations', () => {
  it('are numbered without a gap, and each version has a library to migrate', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
    expect(LIBRARIES.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
  });

  it.each(LIBRARIES)(
    'bring a library of version $version to today with all that is in it',
    async ({ version, rows }) => {
      globalThis.indexedDB = new IDBFactory();
      const fresh = shapeOf(await openDatabase({ ...options, migrations: MIGRATIONS }));
      globalThis.indexedDB = new IDBFactory();
      const old = await openDatabase({ ...options, migrations: MIGRATIONS.slice(0, version) });
      for (const { store, value, key } of rows) await old.put(store, structuredClone(value), key);
      old.close();

      const store = await openDatabase({ ...options, migrations: MIGRATIONS });
      expect(store.version).toBe(NEWEST);
      expect(shapeOf(store)).toEqual(fresh);
      expect((await store.getAll('articles')).map(({ title }) => title)).toEqual(['Riot at Bedford']);
      expect((await store.getAll('annotations')).map(({ note }) => note)).toEqual(['Ask the POA.']);
      expect(await readSettings(store)).toEqual({ ...DEFAULT_SETTINGS, keeping: 'on-save' });
      await expectExactTotals(store);
      // And it goes on from there: the same article read again is the same article.
      const again = markedArticle('https://www.bbc.co.uk/news/uk-1', 'Calm at [prison bedford:Bedford].');
      await keepArticle(store, await toReading(again, '2026-05-05T10:00:00.000Z'));
      expect(await store.count('articles')).toBe(1);
      await expectExactTotals(store);
    },
  );
});
