import { openDB } from 'idb';
import { MIGRATIONS, type Upgrading, VERSION } from './migrations';
import type { GatelogSchema, Store } from './schema';
import { toStoreError } from './store-error';

export const DATABASE = 'gatelog';
/** How long an older Gatelog in another tab may take to let go of the library. */
const PATIENCE_MS = 5_000;
const BLOCKED =
  'Gatelog was updated, but an older one still has the library open in another tab. Nothing was lost. Close other Gatelog pages and try again.';

let opening: Promise<Store> | undefined;

/**
 * The library of this browser profile, brought up to today's version; the same connection until it closes. Ask anew for
 * each piece of work, since a connection gives way to an upgrade. Throws a sentence for the reader where it cannot be opened.
 */
export function openStore(): Promise<Store> {
  if (!opening) {
    const mine = open(() => forget(mine));
    opening = mine;
    mine.catch(() => forget(mine));
  }
  return opening;
}

function forget(closed: Promise<Store>): void {
  if (opening === closed) opening = undefined;
}

/** Closes the connection, if there is one. */
export async function closeStore(): Promise<void> {
  const closing = opening;
  opening = undefined;
  (await closing)?.close();
}

async function open(onClosed: () => void): Promise<Store> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Store>((resolve, reject) => {
      let isLate = false;
      openDB<GatelogSchema>(DATABASE, VERSION, {
        upgrade: (store, from, _to, tx) => upgrade(store, from, tx, reject),
        blocked() {
          timer = setTimeout(() => {
            isLate = true;
            reject(new Error(BLOCKED));
          }, PATIENCE_MS);
        },
        blocking(_from, _to, event) {
          onClosed();
          (event.target as IDBDatabase).close();
        },
        terminated: onClosed,
      }).then((store) => {
        // Nobody waits for it any more; left open it would stand in the way of the next upgrade.
        if (isLate) store.close();
        else resolve(store);
      }, reject);
    });
  } catch (error) {
    throw toStoreError(error);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs every step the database has not seen, in order, within the one upgrade transaction: all of them happen, or none. */
async function upgrade(store: Store, from: number, tx: Upgrading, fail: (reason: unknown) => void): Promise<void> {
  try {
    for (const { version, migrate } of MIGRATIONS) if (version > from) await migrate(store, tx);
  } catch (error) {
    fail(error);
    tx.abort();
  }
}
