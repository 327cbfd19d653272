import type { EntityKey } from '../model/entity-key';
import { ProblemError } from '../model/problem';
import { changeCalendar } from './calendar';
import { dateOf, toPackedKey, toRange } from './packed-key';
import { sizeOfRecent, toRecentArticle, toRecentRow, withoutRecent, withRecent } from './recent';
import type { EntityRow, MentionRow, RecentArticle, Store, Writing } from './schema';
import { changeTotals, isAtEnd, type Share, toShares } from './totals';

/** The mention row of an article, if it is kept. */
export function findMentions(store: Store, article: string): Promise<MentionRow | undefined> {
  return store.get('mentions', article);
}

/** The packed keys of a row, one a distinct entity or measure. */
export function toKeys(date: string, mentions: MentionRow['mentions']): readonly string[] {
  return [...new Set(mentions.map(({ key }) => toPackedKey(key, date)))];
}

/** The object stores that replaceMentions writes to. */
export const MENTION_STORES = ['mentions', 'entities', 'recent', 'calendar'] as const;

/** Mention rows by article: what is to stand there, undefined for nothing. */
export type NextMentions = ReadonlyMap<string, MentionRow | undefined>;

/**
 * Puts mention rows in place of those before them and moves the totals by exactly the difference, once a key however many
 * articles have it. The transaction must cover MENTION_STORES.
 */
export async function replaceMentions(tx: Writing, next: NextMentions): Promise<void> {
  const rows = tx.objectStore('mentions');
  const changes = new Map<EntityKey, Change[]>();
  await Promise.all(
    [...next].map(async ([article, now]) => {
      const before = await rows.get(article);
      if (before && now && isSame(before, now)) return;
      if (now) await rows.put(now);
      else await rows.delete(article);
      addChanges(changes, article, before, now);
    }),
  );
  await Promise.all(
    [...changes].map(([key, list]) => Promise.all([changeEntity(tx, key, list), changeCalendar(tx, key, list)])),
  );
}

/** What an article takes from and adds to the totals of one key. */
interface Change {
  readonly article: string;
  readonly out: Share | undefined;
  readonly into: Share | undefined;
  /** Its mention row from now on. */
  readonly now: MentionRow | undefined;
}

function addChanges(
  changes: Map<EntityKey, Change[]>,
  article: string,
  before: MentionRow | undefined,
  now: MentionRow | undefined,
): void {
  const out = before && toShares(before);
  const into = now && toShares(now);
  for (const key of new Set([...(out?.keys() ?? []), ...(into?.keys() ?? [])])) {
    const change = { article, out: out?.get(key), into: into?.get(key), now };
    const list = changes.get(key);
    if (list) list.push(change);
    else changes.set(key, [change]);
  }
}

async function changeEntity(tx: Writing, key: EntityKey, changes: readonly Change[]): Promise<void> {
  const entities = tx.objectStore('entities');
  const recent = tx.objectStore('recent');
  const [row, atHand] = await Promise.all([entities.get(key), recent.get(key)]);
  const totals = changes.reduce((sum, { out, into }) => changeTotals(sum, out, into), row);
  if (!totals) {
    await Promise.all([entities.delete(key), recent.delete(key)]);
    return;
  }
  const isEndMoved = changes.some(({ out, into }) => isAtEnd(row, out, into));
  const articles = changeRecent(atHand?.articles ?? [], row?.articles ?? 0, key, changes);
  const [now, newest] = await Promise.all([
    isEndMoved ? withEnds(tx, totals) : totals,
    articles ?? readRecent(tx, key),
  ]);
  await Promise.all([entities.put(now), recent.put(toRecentRow(now, newest))]);
}

/** The newest articles after some changes; undefined where one of them went and only the index knows who moves up. */
function changeRecent(
  before: readonly RecentArticle[],
  total: number,
  key: EntityKey,
  changes: readonly Change[],
): readonly RecentArticle[] | undefined {
  const dates = new Map(before.map(({ article, date }) => [article, date]));
  const isLeft = ({ article, into }: Change) => dates.has(article) && dates.get(article) !== into?.date;
  if (total > before.length && changes.some(isLeft)) return undefined;
  return changes.reduce(
    (list, { article, into, now }) =>
      into && now ? withRecent(list, toRecentArticle(now, key), sizeOfRecent(key)) : withoutRecent(list, article),
    before,
  );
}

/** The newest articles of a key by the index, which has them in that order. */
export async function readRecent(tx: Pick<Writing, 'objectStore'>, key: EntityKey): Promise<readonly RecentArticle[]> {
  const rows = await tx.objectStore('mentions').index('keys').getAll(toRange(key), sizeOfRecent(key));
  return rows.map((row) => toRecentArticle(row, key));
}

/** A row with `first` and `last` read from the index. */
async function withEnds(tx: Writing, row: EntityRow): Promise<EntityRow> {
  const index = tx.objectStore('mentions').index('keys');
  const range = toRange(row.key);
  const [newest, oldest] = await Promise.all([index.openKeyCursor(range, 'next'), index.openKeyCursor(range, 'prev')]);
  if (!newest || !oldest) throw new ProblemError('totals', [row.key]);
  return { ...row, first: dateOf(oldest.key), last: dateOf(newest.key) };
}

/** Whether two rows hold the same; both are plain data made by the same code, so their text tells. */
function isSame(a: MentionRow, b: MentionRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
