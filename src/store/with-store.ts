import { closeStore, openStore } from './open-store';
import type { Store } from './schema';
import { toStoreError } from './store-error';

/**
 * Does a piece of work on the library and gives its result; failures come as sentences for the reader. A connection that
 * gave way to an upgrade the moment before is opened anew, once: nothing had begun on it.
 */
export async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  try {
    return await work(await openStore());
  } catch (error) {
    if (!wasClosed(error)) throw toStoreError(error);
  }
  await closeStore();
  return work(await openStore()).catch((error: unknown) => {
    throw toStoreError(error);
  });
}

function wasClosed(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'InvalidStateError';
}
