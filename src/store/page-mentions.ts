import type { EntityKey } from '../model/entity-key';
import { toPackedKey, toRange } from './packed-key';
import type { MentionRow, Store } from './schema';

/** Where a page of rows ended; the next one goes on behind it. */
export interface PagePlace {
  readonly date: string;
  readonly article: string;
}

export interface MentionPage {
  /** Newest first. */
  readonly rows: readonly MentionRow[];
  /** Undefined where nothing is left. */
  readonly next: PagePlace | undefined;
}

/**
 * Up to `limit` articles that mention an entity or measure, newest first, behind `after` (from the newest where absent). A
 * page costs its own rows, however many there are before it.
 */
export async function pageMentions(
  store: Store,
  key: EntityKey,
  limit: number,
  after?: PagePlace,
): Promise<MentionPage> {
  const index = store.transaction('mentions').store.index('keys');
  const rows: MentionRow[] = [];
  let cursor = await index.openCursor(toRange(key, after?.date));
  if (cursor && after) {
    const packed = toPackedKey(key, after.date);
    const isBefore = cursor.key < packed || (cursor.key === packed && cursor.primaryKey < after.article);
    if (isBefore) cursor = await cursor.continuePrimaryKey(packed, after.article);
    if (cursor?.key === packed && cursor.primaryKey === after.article) cursor = await cursor.continue();
  }
  while (cursor && rows.length < limit) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  const last = rows.at(-1);
  return { rows, next: cursor && last ? { date: last.date, article: last.article } : undefined };
}

/** Ids of all articles that mention an entity or measure, newest first. */
export async function articlesWith(store: Store, key: EntityKey): Promise<readonly string[]> {
  return store.getAllKeysFromIndex('mentions', 'keys', toRange(key));
}
