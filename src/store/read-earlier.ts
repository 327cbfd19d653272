import type { IDBPTransaction } from 'idb';
import type { EntityKey } from '../model/entity-key';
import { toYearKey } from './calendar';
import { dateOf, toRange } from './packed-key';
import { toRecentArticle } from './recent';
import type { GatelogSchema, MentionRow, RecentArticle, RecentRow, Store, StoreName } from './schema';
import { countBefore, countUpTo } from './tally';

/** What is asked about one article: for each key the newest other articles, none dated after `until`. */
export interface EarlierQuery {
  /** Any id of the article that asks; it need not be kept. */
  readonly article: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; where absent, all other articles count as earlier. */
  readonly until: string | undefined;
  /** At least `articles` of them where there are so many, and a few more. */
  readonly wanted: readonly { readonly key: EntityKey; readonly articles: number }[];
}

/** Other articles with one entity or measure. */
export interface EarlierMentions {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** Newest first. */
  readonly articles: readonly RecentArticle[];
}

/**
 * Earlier articles for many keys in one read transaction, an answer for each key in the order asked, undefined where there
 * is none. For an article newer than most, which is what is read as a rule, a key costs one small row; for one out of the
 * middle of the library, its year's calendar and one request of the index more. Its articles' rows are read once, however many
 * keys they share: they are the dearest thing here, and neighbours in time name the same offices and bodies.
 */
export async function readEarlier(
  store: Store,
  query: EarlierQuery,
): Promise<readonly (EarlierMentions | undefined)[]> {
  const names: StoreName[] = ['articles', 'mentions', 'recent', 'calendar'];
  const tx = store.transaction(names);
  const { wanted } = query;
  const recent = tx.objectStore('recent');
  // All requests are on their way before the first is awaited: the time is that of the slowest, not of their sum.
  const [own, atHand] = await Promise.all([
    readOwn(tx, query.article),
    Promise.all(wanted.map(({ key }) => recent.get(key))),
  ]);
  const reading = { tx, own, rows: new Map<string, Promise<MentionRow | undefined>>() };
  return Promise.all(
    wanted.map(({ articles }, i) => {
      const row = atHand[i];
      return row && readOne(reading, row, { articles, until: query.until });
    }),
  );
}

/** What the keys of one query share. */
interface Reading {
  readonly tx: ReadTransaction;
  /** The mention row of the article that asks, where it is kept. */
  readonly own: MentionRow | undefined;
  /** Mention rows asked for so far, by article. */
  readonly rows: Map<string, Promise<MentionRow | undefined>>;
}

type ReadTransaction = IDBPTransaction<GatelogSchema, StoreName[], 'readonly'>;

interface Need {
  readonly articles: number;
  readonly until: string | undefined;
}

async function readOne(reading: Reading, row: RecentRow, need: Need): Promise<EarlierMentions | undefined> {
  const { tx, own } = reading;
  const { key } = row;
  const isOwn = own?.mentions.some((mention) => mention.key === key) ?? false;
  const near = row.articles.filter(({ article, date }) => article !== own?.article && isUntil(date, need.until));
  const isEnough = near.length >= need.articles || row.count <= row.articles.length;
  const [articles, all, first] = await Promise.all([
    isEnough ? near : readByIndex(reading, key, need),
    countUntil(tx, row, need.until),
    isOwn && own?.date === row.first ? firstBesides(tx, key, own.article) : row.first,
  ]);
  const [last] = articles;
  if (!last || first === undefined) return undefined;
  const isOwnCounted = isOwn && own !== undefined && isUntil(own.date, need.until);
  return { count: all - (isOwnCounted ? 1 : 0), first, last: last.date, articles };
}

/** The newest articles by the index, which has them in that order: ids first, then each row that nobody has asked for yet. */
async function readByIndex({ tx, own, rows }: Reading, key: EntityKey, need: Need): Promise<readonly RecentArticle[]> {
  const mentions = tx.objectStore('mentions');
  // One more than needed, since the article itself may be among them.
  const ids = await mentions.index('keys').getAllKeys(toRange(key, need.until), need.articles + 1);
  const found = await Promise.all(
    ids.map((id) => {
      const row = rows.get(id) ?? mentions.get(id);
      rows.set(id, row);
      return row;
    }),
  );
  return found.flatMap((row) => (row && row.article !== own?.article ? [toRecentArticle(row, key)] : []));
}

const isUntil = (date: string, until: string | undefined): boolean => until === undefined || date <= until;

/** The mention row of the article that asks, where it is kept. */
async function readOwn(tx: ReadTransaction, id: string): Promise<MentionRow | undefined> {
  const own = await tx.objectStore('articles').index('ids').getKey(id);
  return own === undefined ? undefined : tx.objectStore('mentions').get(own);
}

/** Articles dated up to `until`: whole years out of the row at hand, the last one out of its calendar. */
async function countUntil(tx: ReadTransaction, row: RecentRow, until: string | undefined): Promise<number> {
  const last = row.articles[0]?.date;
  if (until === undefined || last === undefined || last <= until) return row.count;
  const days = await tx.objectStore('calendar').get(toYearKey(row.key, until));
  return countBefore(row.years, until.slice(0, 4)) + countUpTo(days ?? [], until);
}

/** Date of the first article with a key that is not the given one; undefined where there is no other. */
async function firstBesides(tx: ReadTransaction, key: EntityKey, article: string): Promise<string | undefined> {
  let cursor = await tx.objectStore('mentions').index('keys').openKeyCursor(toRange(key), 'prev');
  if (cursor?.primaryKey === article) cursor = await cursor.continue();
  return cursor ? dateOf(cursor.key) : undefined;
}
