import { BACKUP_FILE, BackupWriter } from '../export/backup';
import { deleteArticles, deleteEverything, type RemovedArticle } from '../store/delete-article';
import type { Store } from '../store/schema';
import { restoreBackup } from './restore-backup';
import { type Progress, toBlob } from './to-blob';
import { writeBackup } from './write-backup';

/** Articles a transaction: short enough that reading a page meanwhile is kept without a wait. */
const BATCH = 40;

/** What was deleted, and the way back for as long as the page is open. */
export interface Deletion {
  /** Articles. */
  readonly count: number;
  /** Puts everything back, merged with what was kept since. */
  undo(store: Store): Promise<void>;
}

/**
 * Deletes articles with all that hangs on them, batch by batch; each batch is on disk before the next. What goes is packed into a
 * file of the page's, which the browser lays on the disk, so that any number can be put back. Stopped, it leaves what it has not come to.
 */
export async function deleteWithUndo(
  store: Store,
  ids: readonly string[],
  { signal, onProgress }: Progress = {},
): Promise<Deletion> {
  let count = 0;
  async function* pack() {
    const writer = new BackupWriter(new Date().toISOString());
    for (let at = 0; at < ids.length && !signal?.aborted; at += BATCH) {
      const removed = await deleteArticles(store, ids.slice(at, at + BATCH));
      count += removed.length;
      for (const one of removed) yield* packOne(writer, one);
      onProgress?.(Math.min(at + BATCH, ids.length), ids.length);
    }
    yield writer.end();
  }
  const file = await toBlob(pack(), BACKUP_FILE.mediaType);
  return { count, undo: (later) => putBack(later, file) };
}

/** Empties the library, once all of it is packed. Stopped before that, or where it cannot be packed, it rejects and deletes nothing. */
export async function deleteAllWithUndo(store: Store, progress: Progress = {}): Promise<Deletion> {
  const count = await store.count('articles');
  const file = await writeBackup(store, new Date().toISOString(), progress);
  await deleteEverything(store);
  return { count, undo: (later) => putBack(later, file) };
}

function* packOne(writer: BackupWriter, { article, mentions, annotations }: RemovedArticle) {
  yield writer.add({ store: 'articles', row: article });
  if (mentions) yield writer.add({ store: 'mentions', row: mentions });
  for (const row of annotations) yield writer.add({ store: 'annotations', row });
}

async function putBack(store: Store, file: Blob): Promise<void> {
  await restoreBackup(store, file, 'merge');
}
