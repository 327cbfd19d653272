import { findProblem } from '../model/problem';
import { MIGRATIONS } from './migrations';
import { openDatabase } from './open-database';
import type { Store } from './schema';

const PATIENCE_MS = 2_000;
/** Once an older tab has not let go, others need not wait as long to hear it. */
const BLOCKED_PATIENCE_MS = 300;

let wasBlocked = false;

let opening: Promise<Store> | undefined;

/**
 * The library of this browser profile, brought up to today's version; the same connection until it closes. Ask anew for
 * each piece of work (with-store.ts does), since a connection gives way to an upgrade. Throws a sentence for the reader
 * where it cannot be opened.
 */
export function openStore(): Promise<Store> {
  if (!opening) {
    const patienceMs = wasBlocked ? BLOCKED_PATIENCE_MS : PATIENCE_MS;
    const mine = openDatabase({ migrations: MIGRATIONS, patienceMs, onClosed: () => forget(mine) });
    opening = mine;
    mine.then(
      () => {
        wasBlocked = false;
      },
      (error: unknown) => {
        wasBlocked = error instanceof Error && findProblem(error.message)?.problem === 'blocked';
        forget(mine);
      },
    );
  }
  return opening;
}

/** Closes the connection, if there is one. */
export async function closeStore(): Promise<void> {
  const closing = opening;
  opening = undefined;
  (await closing)?.close();
}

function forget(closed: Promise<Store>): void {
  if (opening === closed) opening = undefined;
}
