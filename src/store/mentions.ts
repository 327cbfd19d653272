import type { EntityKey } from '../model/entity-key';
import { dateOf, toPackedKey, toRange } from './packed-key';
import type { EntityRow, MentionRow, Store, Writing } from './schema';
import { changeTotals, isAtEnd, toShares } from './totals';

/** The mention row of an article, if it is kept. */
export function findMentions(store: Store, article: string): Promise<MentionRow | undefined> {
  return store.get('mentions', article);
}

/** The packed keys of a row, one a distinct entity or measure. */
export function toKeys(date: string, mentions: MentionRow['mentions']): readonly string[] {
  return [...new Set(mentions.map(({ key }) => toPackedKey(key, date)))];
}

/**
 * Puts an article's mention row in place of the one before it (or takes it out where `next` is absent) and moves the
 * totals by exactly the difference. The transaction must cover `mentions` and `entities`.
 */
export async function replaceMentions(tx: Writing, article: string, next: MentionRow | undefined): Promise<void> {
  const rows = tx.objectStore('mentions');
  const before = await rows.get(article);
  if (before && next && isSame(before, next)) return;
  if (next) await rows.put(next);
  else await rows.delete(article);
  const out = before ? toShares(before) : undefined;
  const into = next ? toShares(next) : undefined;
  const keys = new Set([...(out?.keys() ?? []), ...(into?.keys() ?? [])]);
  await Promise.all([...keys].map((key) => changeEntity(tx, key, out?.get(key), into?.get(key))));
}

type MaybeShare = Parameters<typeof changeTotals>[1];

async function changeEntity(tx: Writing, key: EntityKey, out: MaybeShare, into: MaybeShare): Promise<void> {
  const entities = tx.objectStore('entities');
  const row = await entities.get(key);
  const changed = changeTotals(row, out, into);
  if (!changed) await entities.delete(key);
  else await entities.put(isAtEnd(row, out, into) ? await withEnds(tx, changed) : changed);
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
