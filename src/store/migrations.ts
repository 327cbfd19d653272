import type { IDBPTransaction } from 'idb';
import type { EntityKey } from '../model/entity-key';
import { dateOf } from './packed-key';
import { sizeOfRecent, toRecentArticle, toRecentRow } from './recent';
import type { GatelogSchema, RecentRow, Store, StoreName } from './schema';

/** One step of the database's history. It may use only what the steps before it left, never today's schema by hope. */
export interface Migration {
  readonly version: number;
  readonly what: string;
  migrate(store: Store, tx: Upgrading): void | Promise<void>;
}

/** The transaction of an upgrade: it covers every store. */
export type Upgrading = IDBPTransaction<GatelogSchema, StoreName[], 'versionchange'>;

/** THE list of migrations, oldest first. A released one is never edited: a new need is a new step with a test from every version before it. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    what: 'articles, their mentions, kept totals, annotations, settings and corrections',
    migrate(store) {
      const articles = store.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('ids', 'ids', { multiEntry: true });
      articles.createIndex('date', 'date');
      store.createObjectStore('mentions', { keyPath: 'article' }).createIndex('keys', 'keys', { multiEntry: true });
      store.createObjectStore('entities', { keyPath: 'key' }).createIndex('type', 'type');
      const annotations = store.createObjectStore('annotations', { keyPath: 'id' });
      annotations.createIndex('article', 'article');
      annotations.createIndex('modified', 'modified');
      store.createObjectStore('settings');
      store.createObjectStore('corrections', { keyPath: 'id' }).createIndex('made', 'made');
    },
  },
  {
    version: 2,
    what: 'the search index, empty: what is missing in it is added by search/index-missing.ts, with progress',
    async migrate(store) {
      store.createObjectStore('indexed');
      store.createObjectStore('words');
      await store.createObjectStore('directory').put({ next: 0, version: 0, behind: 0 }, 'head');
    },
  },
  {
    version: 3,
    what: 'the newest articles of each entity at hand, made out of the mentions',
    async migrate(store, tx) {
      store.createObjectStore('recent', { keyPath: 'key' });
      await putRecent(tx);
    },
  },
  {
    version: 4,
    what: 'articles by when they were last read, for letting go of old ones',
    migrate(_store, tx) {
      tx.objectStore('articles').createIndex('lastRead', 'lastRead');
    },
  },
  {
    version: 5,
    what: 'how many articles a day mention each entity, made out of the index of mentions',
    async migrate(store, tx) {
      const calendar = store.createObjectStore('calendar');
      // The index has an entity's articles side by side, a year's without a gap.
      let year = '';
      let days = new Map<string, number>();
      const put = () =>
        year
          ? calendar.put(
              [...days].sort(([a], [b]) => (a < b ? -1 : 1)),
              year,
            )
          : undefined;
      const index = tx.objectStore('mentions').index('keys');
      for (let cursor = await index.openKeyCursor(); cursor; cursor = await cursor.continue()) {
        const date = dateOf(cursor.key);
        const next = `${cursor.key.slice(0, -9)}\t${date.slice(0, 4)}`;
        if (next !== year) {
          await put();
          [year, days] = [next, new Map()];
        }
        days.set(date, (days.get(date) ?? 0) + 1);
      }
      await put();
    },
  },
  {
    version: 6,
    what: 'the newest articles of each entity again, each by its most telling sentence',
    migrate: (_store, tx) => putRecent(tx),
  },
  {
    version: 7,
    what: 'articles by the fingerprint of their text, for one that moved to another address',
    migrate(_store, tx) {
      tx.objectStore('articles').createIndex('texts', 'textHash');
    },
  },
  {
    version: 8,
    what: 'annotations in the order of files, by date of their article (where it has one) and by address',
    migrate(_store, tx) {
      const place = ['source.url', 'position.start', 'position.end', 'id'];
      const annotations = tx.objectStore('annotations');
      annotations.createIndex('byDate', ['source.published', ...place]);
      annotations.createIndex('byPlace', place);
    },
  },
  {
    version: 9,
    what: 'what context asks of the kept totals in the row that has the newest articles, so that it reads one row where it read two',
    async migrate(_store, tx) {
      const recent = tx.objectStore('recent');
      for (let cursor = await tx.objectStore('entities').openCursor(); cursor; cursor = await cursor.continue()) {
        const row = await recent.get(cursor.value.key);
        await recent.put(toRecentRow(cursor.value, row?.articles ?? []));
      }
    },
  },
];

/** Makes the newest articles of each entity out of the mentions. */
async function putRecent(tx: Upgrading): Promise<void> {
  const index = tx.objectStore('mentions').index('keys');
  for (const name of await tx.objectStore('entities').getAllKeys()) {
    const key = name as EntityKey;
    const rows = await index.getAll(IDBKeyRange.bound(`${key}\t`, `${key}\t99999999`), sizeOfRecent(key));
    const row: Pick<RecentRow, 'key' | 'articles'> = { key, articles: rows.map((one) => toRecentArticle(one, key)) };
    await tx.objectStore('recent').put(row as RecentRow);
  }
}
