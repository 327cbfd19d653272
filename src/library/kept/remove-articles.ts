import { deleteArticles, type RemovedArticle, restoreArticle } from '../../store/delete-article';
import { openStore } from '../../store/open-store';

/** Articles a transaction: short enough that reading a page meanwhile is kept without a wait. */
const BATCH = 40;
/** So many are held in memory to be put back; more than that is for good, and said so before. */
export const UNDOABLE = 500;

export interface Removal {
  readonly count: number;
  /** Puts everything back; undefined where it was too much to hold. */
  readonly undo: (() => Promise<void>) | undefined;
}

/** Deletes articles batch by batch; each batch is on disk before the next. Stopped, it leaves what it has not come to. */
export async function removeArticles(
  ids: readonly string[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Removal> {
  const isUndoable = ids.length <= UNDOABLE;
  const removed: RemovedArticle[] = [];
  let count = 0;
  for (let at = 0; at < ids.length && !signal.aborted; at += BATCH) {
    const batch = await deleteArticles(await openStore(), ids.slice(at, at + BATCH));
    count += batch.length;
    if (isUndoable) removed.push(...batch);
    onProgress(Math.min(at + BATCH, ids.length));
  }
  const undo = async () => {
    for (const one of removed) await restoreArticle(await openStore(), one);
  };
  return { count, undo: isUndoable ? undo : undefined };
}
