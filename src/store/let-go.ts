import { deleteArticles } from './delete-article';
import type { Store } from './schema';

/** Articles a transaction: short, since a background may be stopped at any time, and others want to write. */
const BATCH = 25;

/**
 * Deletes the articles that were last read before an ISO instant and carry no annotation; gives how many. Each batch is done for
 * good, so that one that is stopped goes on next time where it was.
 */
export async function letGo(store: Store, before: string): Promise<number> {
  const annotated = await listAnnotated(store);
  const old = await store.getAllKeysFromIndex('articles', 'lastRead', IDBKeyRange.upperBound(before, true));
  const ids = old.filter((id) => !annotated.has(id));
  let count = 0;
  for (let at = 0; at < ids.length; at += BATCH) {
    // Read again or annotated a moment ago, it stays.
    const gone = await deleteArticles(
      store,
      ids.slice(at, at + BATCH),
      ({ article, annotations }) => annotations.length === 0 && article.lastRead < before,
    );
    count += gone.length;
  }
  return count;
}

/** Ids of the articles that have annotations. */
async function listAnnotated(store: Store): Promise<ReadonlySet<string>> {
  const annotated = new Set<string>();
  const index = store.transaction('annotations').store.index('article');
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    annotated.add(cursor.key);
  return annotated;
}
