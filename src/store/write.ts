import type { Store, StoreName, Writing } from './schema';
import { toStoreError } from './store-error';

/**
 * Runs `work` in one transaction and gives its result once everything is on disk (strict durability), or undoes all of it
 * and throws a sentence for the reader. `work` may await nothing but the transaction's own requests: anything else
 * lets the transaction end early.
 */
export async function write<Result>(
  store: Store,
  names: readonly StoreName[],
  work: (tx: Writing) => Promise<Result>,
): Promise<Result> {
  try {
    const tx = store.transaction([...names], 'readwrite', { durability: 'strict' });
    // Both promises fail together when a request fails; all() listens to both, and the first to fail says why.
    const [result] = await Promise.all([work(tx).catch((error: unknown) => abort(tx, error)), tx.done]);
    return result;
  } catch (error) {
    throw toStoreError(error);
  }
}

function abort(tx: Writing, reason: unknown): never {
  try {
    tx.abort();
  } catch {
    // It has aborted already, and for a reason of its own that says more than the request it took along (a full disk).
    throw tx.error ?? reason;
  }
  throw reason;
}
