import type { Store } from '../schema';
import { write } from '../write';
import { indexArticle, SEARCH_STORES } from './index-article';
import { isGroupFull, settleWords } from './settle-words';

/** Articles a transaction: short enough that keeping another one does not wait. */
const BATCH = 32;

/**
 * Puts articles into the search index that were kept without it (by an older version, or put back from a backup), and merges.
 * Each batch is on disk before the next begins; stopped in the middle, it goes on where it was. `onProgress` hears how many
 * of how many; a signal stops it between two batches.
 */
export async function indexMissing(
  store: Store,
  { onProgress, signal }: { onProgress?: (done: number, of: number) => void; signal?: AbortSignal } = {},
): Promise<number> {
  const missing = await listMissing(store);
  for (let at = 0; at < missing.length && !signal?.aborted; at += BATCH) {
    const isFull = await indexBatch(store, missing.slice(at, at + BATCH));
    if (isFull) await settleWords(store);
    onProgress?.(Math.min(at + BATCH, missing.length), missing.length);
  }
  await settleWords(store);
  return missing.length;
}

async function listMissing(store: Store): Promise<readonly string[]> {
  const [all, known] = await Promise.all([store.count('articles'), store.count('indexed')]);
  if (all === known) return [];
  const [ids, indexed] = await Promise.all([store.getAllKeys('articles'), store.getAllKeys('indexed')]);
  const there = new Set(indexed);
  return ids.filter((id) => !there.has(id));
}

function indexBatch(store: Store, ids: readonly string[]): Promise<boolean> {
  return write(store, ['articles', 'mentions', ...SEARCH_STORES], async (tx) => {
    let isFull = false;
    for (const id of ids) {
      const [article, mentions] = await Promise.all([
        tx.objectStore('articles').get(id),
        tx.objectStore('mentions').get(id),
      ]);
      const number = article && (await indexArticle(tx, { article, mentions }, undefined));
      if (number !== undefined && isGroupFull(number)) isFull = true;
    }
    return isFull;
  });
}
