import type { EntityKey } from '../model/entity-key';
import { dateOf, toPackedKey, toRange } from './packed-key';
import type { EntityRow, MentionRow, Store, Writing } from './schema';
import { changeTotals, isAtEnd, type Share, toShares } from './totals';

/** The mention row of an article, if it is kept. */
export function findMentions(store: Store, article: string): Promise<MentionRow | undefined> {
  return store.get('mentions', article);
}

/** The packed keys of a row, one a distinct entity or measure. */
export function toKeys(date: string, mentions: MentionRow['mentions']): readonly string[] {
  return [...new Set(mentions.map(({ key }) => toPackedKey(key, date)))];
}

/** Mention rows by article: what is to stand there, undefined for nothing. */
export type NextMentions = ReadonlyMap<string, MentionRow | undefined>;

/**
 * Puts mention rows in place of those before them and moves the totals by exactly the difference, once a key however many
 * articles have it. The transaction must cover `mentions` and `entities`.
 */
export async function replaceMentions(tx: Writing, next: NextMentions): Promise<void> {
  const rows = tx.objectStore('mentions');
  const changes = new Map<EntityKey, Change[]>();
  await Promise.all(
    [...next].map(async ([article, row]) => {
      const before = await rows.get(article);
      if (before && row && isSame(before, row)) return;
      if (row) await rows.put(row);
      else await rows.delete(article);
      addChanges(changes, before, row);
    }),
  );
  await Promise.all([...changes].map(([key, list]) => changeEntity(tx, key, list)));
}

/** What an article takes from and adds to the totals of one key. */
interface Change {
  readonly out: Share | undefined;
  readonly into: Share | undefined;
}

function addChanges(changes: Map<EntityKey, Change[]>, before: MentionRow | undefined, now: MentionRow | undefined) {
  const out = before && toShares(before);
  const into = now && toShares(now);
  for (const key of new Set([...(out?.keys() ?? []), ...(into?.keys() ?? [])])) {
    const change = { out: out?.get(key), into: into?.get(key) };
    const list = changes.get(key);
    if (list) list.push(change);
    else changes.set(key, [change]);
  }
}

async function changeEntity(tx: Writing, key: EntityKey, changes: readonly Change[]): Promise<void> {
  const entities = tx.objectStore('entities');
  const row = await entities.get(key);
  const changed = changes.reduce((totals, { out, into }) => changeTotals(totals, out, into), row);
  const isEndMoved = changes.some(({ out, into }) => isAtEnd(row, out, into));
  if (!changed) await entities.delete(key);
  else await entities.put(isEndMoved ? await withEnds(tx, changed) : changed);
}

/** A row with `first` and `last` read from the index. */
async function withEnds(tx: Writing, row: EntityRow): Promise<EntityRow> {
  const index = tx.objectStore('mentions').index('keys');
  const range = toRange(row.key);
  const [newest, oldest] = await Promise.all([index.openKeyCursor(range, 'next'), index.openKeyCursor(range, 'prev')]);
  if (!newest || !oldest)
    throw new Error(`The kept totals of ${row.key} have no mentions behind them. Nothing was changed.`);
  return { ...row, first: dateOf(oldest.key), last: dateOf(newest.key) };
}

/** Whether two rows hold the same; both are plain data made by the same code, so their text tells. */
function isSame(a: MentionRow, b: MentionRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
