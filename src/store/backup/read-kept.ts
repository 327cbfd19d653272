import type { BackupRecord } from '../../model/backup';
import type { Store } from '../schema';

/** Rows a look at the disk: few enough that memory stays small, whatever the library holds; an article has some 40 kB with its mentions. */
const BATCH = 200;
const ARTICLES = 50;

/**
 * Everything kept, in the order of a backup and batch by batch: settings, corrections, each article with its mentions behind
 * it, annotations. Each batch is read in one transaction, so that an article and its mentions always fit each other.
 */
export async function* readKept(store: Store): AsyncGenerator<readonly BackupRecord[]> {
  const keys = await store.getAllKeys('settings');
  for (const key of keys) yield [{ store: 'settings', key, row: await store.get('settings', key) }];
  yield (await store.getAll('corrections')).map((row) => ({ store: 'corrections', row }));
  yield* readArticlesInBatches(store);
  for (let last = ''; ; ) {
    const rows = await store.getAll('annotations', IDBKeyRange.lowerBound(last, true), BATCH);
    if (rows.length === 0) return;
    yield rows.map((row) => ({ store: 'annotations', row }));
    last = rows[rows.length - 1]?.id ?? '';
  }
}

async function* readArticlesInBatches(store: Store): AsyncGenerator<readonly BackupRecord[]> {
  for (let last = ''; ; ) {
    const tx = store.transaction(['articles', 'mentions']);
    const articles = await tx.objectStore('articles').getAll(IDBKeyRange.lowerBound(last, true), ARTICLES);
    const [first, end] = [articles[0]?.id, articles[articles.length - 1]?.id];
    if (first === undefined || end === undefined) return;
    const rows = await tx.objectStore('mentions').getAll(IDBKeyRange.bound(first, end));
    const mentions = new Map(rows.map((row) => [row.article, row]));
    yield articles.flatMap((article) => {
      const row = mentions.get(article.id);
      return [{ store: 'articles', row: article }, ...(row ? [{ store: 'mentions', row } as const] : [])];
    });
    last = end;
  }
}

/** How many records a backup of what is kept now would hold, for its progress. */
export async function countRecords(store: Store): Promise<number> {
  const names = ['settings', 'corrections', 'articles', 'mentions', 'annotations'] as const;
  const tx = store.transaction(names);
  const counts = await Promise.all(names.map((name) => tx.objectStore(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
