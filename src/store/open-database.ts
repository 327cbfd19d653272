import { openDB } from 'idb';
import { ProblemError } from '../model/problem';
import type { Migration, Upgrading } from './migrations';
import type { GatelogSchema, Store } from './schema';
import { toStoreError } from './store-error';

export const DATABASE = 'gatelog';

interface Options {
  /** Every step of the database's history, oldest first. */
  readonly migrations: readonly Migration[];
  /** How long an older Gatelog in another tab may take to let go of the library. */
  readonly patienceMs: number;
  /** Called when the connection gave way to an upgrade, or the browser closed it. */
  onClosed(): void;
}

/** Opens the database at the version of the last migration. Throws a sentence for the reader where it cannot be opened. */
export async function openDatabase({ migrations, patienceMs, onClosed }: Options): Promise<Store> {
  const version = migrations.reduce((newest, migration) => Math.max(newest, migration.version), 0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Store>((resolve, reject) => {
      let isLate = false;
      const wait = (time: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          isLate = true;
          reject(new ProblemError('blocked'));
        }, time);
      };
      // A request behind another one that is blocked hears nothing at all.
      wait(2 * patienceMs);
      openDB<GatelogSchema>(DATABASE, version, {
        upgrade(store, from, _to, tx) {
          clearTimeout(timer);
          return upgrade(migrations, from, store, tx).catch(reject);
        },
        blocked: () => wait(patienceMs),
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
async function upgrade(steps: readonly Migration[], from: number, store: Store, tx: Upgrading): Promise<void> {
  try {
    for (const { version, migrate } of steps) if (version > from) await migrate(store, tx);
  } catch (error) {
    // What is thrown says more than the abort it leads to.
    tx.done.catch(() => undefined);
    tx.abort();
    throw error;
  }
}
