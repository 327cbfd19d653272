import type { IDBPIndex, IDBPTransaction } from 'idb';
import type { EntityKey } from '../model/entity-key';
import { toYearKey } from './calendar';
import { dateOf, toRange } from './packed-key';
import { toRecentArticle } from './recent';
import type { EntityRow, GatelogSchema, MentionRow, RecentArticle, Store, StoreName } from './schema';
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
 * is none. For an article newer than most, which is what is read as a rule, a key costs two small rows; for one out of the
 * middle of the library, its year's calendar and one index request more.
 */
export async function readEarlier(
  store: Store,
  query: EarlierQuery,
): Promise<readonly (EarlierMentions | undefined)[]> {
  const names: StoreName[] = ['articles', 'mentions', 'entities', 'recent', 'calendar'];
  const tx = store.transaction(names);
  const { wanted } = query;
  const [entities, recent] = [tx.objectStore('entities'), tx.objectStore('recent')];
  // All requests are on their way before the first is awaited: the time is that of the slowest, not of their sum.
  const [own, totals, atHand] = await Promise.all([
    readOwn(tx, query.article),
    Promise.all(wanted.map(({ key }) => entities.get(key))),
    Promise.all(wanted.map(({ key }) => recent.get(key))),
  ]);
  return Promise.all(
    wanted.map(({ articles }, i) => {
      const row = totals[i];
      const need = { articles, until: query.until };
      return row && readOne(tx, row, atHand[i]?.articles ?? [], own, need);
    }),
  );
}

type ReadTransaction = IDBPTransaction<GatelogSchema, StoreName[], 'readonly'>;
type KeysIndex = IDBPIndex<GatelogSchema, StoreName[], 'mentions', 'keys'>;

interface Need {
  readonly articles: number;
  readonly until: string | undefined;
}

async function readOne(
  tx: ReadTransaction,
  totals: EntityRow,
  atHand: readonly RecentArticle[],
  own: MentionRow | undefined,
  need: Need,
): Promise<EarlierMentions | undefined> {
  const { key } = totals;
  const index = tx.objectStore('mentions').index('keys');
  const isOwn = own?.mentions.some((mention) => mention.key === key) ?? false;
  const isOther = ({ article }: RecentArticle) => article !== own?.article;
  let articles = atHand.filter((one) => isOther(one) && isUntil(one.date, need.until));
  if (articles.length < need.articles && totals.articles > atHand.length) {
    // One more than needed, since the article itself may be among them.
    const rows = await index.getAll(toRange(key, need.until), need.articles + 1);
    articles = rows.map((row) => toRecentArticle(row, key)).filter(isOther);
  }
  const [last] = articles;
  if (!last) return undefined;
  const [all, first] = await Promise.all([
    countUntil(tx, totals, need.until),
    isOwn && own?.date === totals.first ? firstBesides(index, key, own.article) : totals.first,
  ]);
  const isOwnCounted = isOwn && own !== undefined && isUntil(own.date, need.until);
  return { count: all - (isOwnCounted ? 1 : 0), first, last: last.date, articles };
}

const isUntil = (date: string, until: string | undefined): boolean => until === undefined || date <= until;

/** The mention row of the article that asks, where it is kept. */
async function readOwn(tx: ReadTransaction, id: string): Promise<MentionRow | undefined> {
  const own = await tx.objectStore('articles').index('ids').getKey(id);
  return own === undefined ? undefined : tx.objectStore('mentions').get(own);
}

/** Articles dated up to `until`: whole years out of the kept totals, the last one out of its calendar. */
async function countUntil(tx: ReadTransaction, row: EntityRow, until: string | undefined): Promise<number> {
  if (until === undefined || row.last <= until) return row.articles;
  const days = await tx.objectStore('calendar').get(toYearKey(row.key, until));
  return countBefore(row.months, until.slice(0, 4)) + countUpTo(days ?? [], until);
}

/** Date of the first article with a key that is not the given one. There must be one. */
async function firstBesides(index: KeysIndex, key: EntityKey, article: string): Promise<string> {
  let cursor = await index.openKeyCursor(toRange(key), 'prev');
  if (cursor?.primaryKey === article) cursor = await cursor.continue();
  if (!cursor) throw new Error(`No other article has ${key}.`);
  return dateOf(cursor.key);
}
