import type { Store } from '../schema';
import { write } from '../write';
import { noteCaughtUp, readBehind } from './directory';
import { indexNewArticles, SEARCH_STORES } from './index-article';
import { settleWords } from './settle-words';

/** Articles a transaction: short enough that keeping another one does not wait. */
const BATCH = 64;

/**
 * Puts articles into the search index that were kept without it (by an older version, or put back from a backup), and merges.
 * Each batch is on disk before the next begins; stopped in the middle, it goes on where it was. `onProgress` hears how many
 * of how many; a signal stops it between two batches.
 */
export async function indexMissing(
  store: Store,
  { onProgress, signal }: { onProgress?: (done: number, of: number) => void; signal?: AbortSignal } = {},
): Promise<number> {
  const behind = await readBehind(store);
  if (behind === undefined) return 0;
  const missing = await listMissing(store);
  for (let at = 0; at < missing.length && !signal?.aborted; at += BATCH) {
    await indexBatch(store, missing.slice(at, at + BATCH));
    await settleWords(store);
    onProgress?.(Math.min(at + BATCH, missing.length), missing.length);
  }
  if (signal?.aborted) return missing.length;
  await settleWords(store);
  await write(store, ['directory'], (tx) => noteCaughtUp(tx, behind));
  return missing.length;
}

async function listMissing(store: Store): Promise<readonly string[]> {
  const [ids, indexed] = await Promise.all([store.getAllKeys('articles'), store.getAllKeys('indexed')]);
  const there = new Set(indexed);
  return ids.filter((id) => !there.has(id));
}

function indexBatch(store: Store, ids: readonly string[]): Promise<void> {
  return write(store, ['articles', 'mentions', ...SEARCH_STORES], async (tx) => {
    const rows = await Promise.all(
      ids.map((id) =>
        Promise.all([
          tx.objectStore('articles').get(id),
          tx.objectStore('mentions').get(id),
          tx.objectStore('indexed').getKey(id),
        ]),
      ),
    );
    // One may have been deleted, or read again, since the list was made.
    const missing = rows.flatMap(([article, mentions, known]) =>
      article && known === undefined ? [{ article, mentions }] : [],
    );
    if (missing.length > 0) await indexNewArticles(tx, missing);
  });
}
