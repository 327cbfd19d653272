import type { IDBPIndex, IDBPTransaction } from 'idb';
import type { EntityKey } from '../model/entity-key';
import { dateOf, toMonth, toMonthRange, toRange } from './packed-key';
import type { EntityRow, GatelogSchema, MentionRow, Store, StoreName } from './schema';
import { countBefore } from './tally';

/** What is asked about one article: for each key up to `rows` of the newest other articles, none dated after `until`. */
export interface EarlierQuery {
  /** Any id of the article that asks; it need not be kept. */
  readonly article: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; where absent, all other articles count as earlier. */
  readonly until: string | undefined;
  readonly wanted: readonly { readonly key: EntityKey; readonly rows: number }[];
}

/** Other articles with one entity or measure. */
export interface EarlierMentions {
  readonly articles: number;
  readonly first: string;
  readonly last: string;
  /** Newest first. */
  readonly rows: readonly MentionRow[];
}

/**
 * Earlier articles for many keys in one read transaction, an answer for each key in the order asked, undefined where there
 * is none. A key costs a look at its kept totals and one index request, however often it was met.
 */
export async function readEarlier(
  store: Store,
  query: EarlierQuery,
): Promise<readonly (EarlierMentions | undefined)[]> {
  const names: StoreName[] = ['articles', 'mentions', 'entities'];
  const tx = store.transaction(names);
  const { until, wanted } = query;
  const entities = tx.objectStore('entities');
  const index = tx.objectStore('mentions').index('keys');
  // All requests are on their way before the first is awaited: the time is that of the slowest, not of their sum.
  const [own, totals, newest] = await Promise.all([
    readOwn(tx, query.article),
    Promise.all(wanted.map(({ key }) => entities.get(key))),
    // One row more than wanted, since the article itself may be among them.
    Promise.all(wanted.map(({ key, rows }) => index.getAll(toRange(key, until), rows + 1))),
  ]);
  return Promise.all(
    wanted.map(async ({ key, rows }, i) => {
      const others = newest[i]?.filter(({ article }) => article !== own?.article).slice(0, rows) ?? [];
      const row = totals[i];
      const [last] = others;
      if (!row || !last) return undefined;
      const isOwn = own?.mentions.some((mention) => mention.key === key) ?? false;
      const [articles, first] = await Promise.all([
        countUntil(index, row, until),
        isOwn && own?.date === row.first ? firstBesides(index, key, own.article) : row.first,
      ]);
      const isOwnCounted = isOwn && own !== undefined && (until === undefined || own.date <= until);
      return { articles: articles - (isOwnCounted ? 1 : 0), first, last: last.date, rows: others };
    }),
  );
}

type ReadTransaction = IDBPTransaction<GatelogSchema, StoreName[], 'readonly'>;
type KeysIndex = IDBPIndex<GatelogSchema, StoreName[], 'mentions', 'keys'>;

/** The mention row of the article that asks, where it is kept. */
async function readOwn(tx: ReadTransaction, id: string): Promise<MentionRow | undefined> {
  const own = await tx.objectStore('articles').index('ids').getKey(id);
  return own === undefined ? undefined : tx.objectStore('mentions').get(own);
}

/** Articles dated up to `until`: whole months out of the kept totals, the last month by the index. */
async function countUntil(index: KeysIndex, row: EntityRow, until: string | undefined): Promise<number> {
  if (until === undefined || row.last <= until) return row.articles;
  return countBefore(row.months, toMonth(until)) + (await index.count(toMonthRange(row.key, until)));
}

/** Date of the first article with a key that is not the given one. There must be one. */
async function firstBesides(index: KeysIndex, key: EntityKey, article: string): Promise<string> {
  let cursor = await index.openKeyCursor(toRange(key), 'prev');
  if (cursor?.primaryKey === article) cursor = await cursor.continue();
  if (!cursor) throw new Error(`No other article has ${key}.`);
  return dateOf(cursor.key);
}
